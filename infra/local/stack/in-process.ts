import type { ServiceDefinition } from '@yibao/platform/service';
import type { Parts, Running } from './parts.ts';

const here = (started: Pick<Running, 'url' | 'stop'>): Running => ({
  url: started.url,
  pid: () => process.pid,
  stop: () => started.stop(),
});

/** What each service's package exports. */
type ServicePackage = { readonly service: ServiceDefinition };

/** All parts in this process. Each is loaded when it is started, so that a graph of one service loads one. */
export const inProcess: Parts = {
  async startIssuer(options) {
    const { startIssuer } = await import('../issuer/index.ts');
    return startIssuer(options);
  },
  async startService(name, config) {
    const { runService } = await import('@yibao/platform/service');
    const { service } = (await import(`@yibao/${name}`)) as ServicePackage;
    return here(await runService(service, config));
  },
  async startGateway(config) {
    const { startGateway } = await import('@yibao/gateway');
    return here(await startGateway(config));
  },
};
