import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

const secondsBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10];

/** What the gateway counts. Labels hold names of services, codes and kinds only, never anything a caller sent. */
export const gatewayMetrics = () => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const operations = new Histogram({
    name: 'gateway_operation_seconds',
    help: 'Duration of operations, by kind and outcome',
    labelNames: ['kind', 'outcome'],
    buckets: secondsBuckets,
    registers,
  });
  const fetches = new Histogram({
    name: 'gateway_subgraph_seconds',
    help: 'Duration of fetches from subgraphs, by service and outcome: an HTTP status, or why there was none',
    labelNames: ['service', 'outcome'],
    buckets: secondsBuckets,
    registers,
  });
  const errors = new Counter({
    name: 'gateway_errors_total',
    help: 'Errors in answers, by code',
    labelNames: ['code'],
    registers,
  });
  const turnedAway = new Counter({
    name: 'gateway_rate_limited_total',
    help: 'Requests refused because their caller asks too often, by kind of caller',
    labelNames: ['caller'],
    registers,
  });
  return {
    registry,
    operation: (kind: string, outcome: string, milliseconds: number) =>
      operations.observe({ kind, outcome }, milliseconds / 1000),
    fetch: (service: string, outcome: string, milliseconds: number) =>
      fetches.observe({ service, outcome }, milliseconds / 1000),
    error: (code: string) => errors.inc({ code }),
    rateLimited: (caller: string) => turnedAway.inc({ caller }),
  };
};

export type GatewayMetrics = ReturnType<typeof gatewayMetrics>;
