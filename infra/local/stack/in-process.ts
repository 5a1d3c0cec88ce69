import type { ServiceDefinition } from '@yibao/platform/service';
import type { Parts, Running } from './parts.ts';

const here = (started: Pick<Running, 'url' | 'stop'>): Running => ({
  url: started.url,
  pid: () => process.pid,
  stop: () => started.stop(),
});

/** What each service's package exports. */
export type ServicePackage = { readonly service: ServiceDefinition };

const issuerPackage = async () => import('../issuer/index.ts');
const gatewayPackage = async () => import('@yibao/gateway');
const kernelPackage = async () => import('@yibao/platform/service');
const servicePackage = async (name: string) => (await import(`@yibao/${name}`)) as ServicePackage;

/** All parts in this process. Each is loaded when it is started, so that a graph of one service loads one. */
export const inProcess: Parts = {
  async startIssuer(options) {
    const { startIssuer } = await issuerPackage();
    return startIssuer(options);
  },
  async startService(name, config) {
    const [{ runService }, { service }] = await Promise.all([kernelPackage(), servicePackage(name)]);
    return here(await runService(service, config));
  },
  async startGateway(config) {
    const { startGateway } = await gatewayPackage();
    return here(await startGateway(config));
  },
};

/** Loads the parts while the servers are starting. What cannot be loaded is told when it is started. */
export const loadAhead = (services: readonly string[]): void => {
  void Promise.allSettled([
    issuerPackage(),
    kernelPackage(),
    gatewayPackage(),
    ...services.map(servicePackage),
  ]);
};
