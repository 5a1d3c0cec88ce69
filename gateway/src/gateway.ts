import type { AddressInfo } from 'node:net';
import { logger as loggerFor } from '@yibao/platform/logging';
import type { GatewayConfig } from './config.ts';
import { graphServer } from './graph/graph-server.ts';
import { gatewayMetrics } from './http/metrics.ts';
import { httpServer } from './http/server.ts';
import { limits } from './limits.ts';
import { subgraphReadiness } from './subgraphs/readiness.ts';
import { transportTo } from './subgraphs/transport.ts';

export { defaultDeadlines, defaultRates, readGatewayConfig, type GatewayConfig } from './config.ts';

/** A running gateway: the graph is at `<url>/graphql`; `stop` turns new work away and lets requests finish. */
export type RunningGateway = { readonly url: string; readonly stop: () => Promise<void> };

/** Starts the gateway. It is ready when all subgraphs are, which it does not wait for. */
export const startGateway = async (config: GatewayConfig): Promise<RunningGateway> => {
  const logger = loggerFor({ service: 'gateway', level: config.logLevel });
  const metrics = gatewayMetrics();
  const readiness = subgraphReadiness(config.subgraphs);
  const transports = new Map(
    Object.entries(config.subgraphs).map(([name, url]) => [name, transportTo(url, limits.answerBytes)]),
  );
  const { supergraphSdl, deadlines, production } = config;
  const graph = graphServer({ supergraphSdl, transports, deadlines, production, metrics, logger });
  await graph.start();
  const app = await httpServer({ config, graph, readiness, metrics, logger });
  await app.listen({ host: config.host, port: config.port });

  const { port } = app.server.address() as AddressInfo;
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    readiness.drain();
    await app.close();
    await graph.stop();
    await Promise.all([...transports.values()].map((transport) => transport.close()));
  };
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return { url: `http://${host}:${port}`, stop: () => (stopping ??= stop()) };
};
