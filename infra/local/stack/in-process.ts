import type { Parts } from './parts.ts';

const here = <Started extends { readonly url: string; readonly stop: () => Promise<void> }>(
  started: Started,
) => ({
  url: started.url,
  pid: () => process.pid,
  stop: () => started.stop(),
});

/** All parts in this process. Each is loaded when it is started, so that a graph of one service loads one. */
export const inProcess: Parts = {
  async startIssuer(options) {
    const { startIssuer } = await import('../issuer/index.ts');
    return startIssuer(options);
  },
  async startService(name, config) {
    const { runService } = await import('@yibao/platform/service');
    const { service } = await import(`@yibao/${name}`);
    return here(await runService(service, config));
  },
  async startGateway(config) {
    const { startGateway } = await import('@yibao/gateway');
    return here(await startGateway(config));
  },
};
