import { AsyncLocalStorage } from 'node:async_hooks';
import { diag, DiagConsoleLogger, DiagLogLevel } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { Resource } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanProcessor } from '@opentelemetry/sdk-trace-base';
import { logger } from '../logging/index.ts';
import { traceEvents } from './trace-events.ts';
import { traceFetches } from './trace-fetches.ts';
import { traceMongodb } from './trace-mongodb.ts';
import { traceRequests } from './trace-requests.ts';
import type { Tracing } from './tracing.ts';

const toCollector = (name: string): SpanProcessor => {
  const log = logger({ service: name, level: 'error' });
  const error = (problem: string) => {
    log.error({ problem }, 'spans were not sent: told once');
    // A collector that is away must not fill the log.
    diag.disable();
  };
  diag.setLogger(Object.assign(new DiagConsoleLogger(), { error }), DiagLogLevel.ERROR);
  return new BatchSpanProcessor(new OTLPTraceExporter());
};

/**
 * Makes spans of what the process does, out of what fastify, undici, the MongoDB driver and the kernel tell on diagnostics
 * channels: nothing is patched. Answers how to end it.
 */
export const startTracing = (name: string, processor = toCollector(name)): (() => Promise<void>) => {
  // Not the global provider: Apollo's own spans would hold names of operations, which callers choose.
  const provider = new BasicTracerProvider({
    resource: new Resource({ 'service.name': name }),
    spanProcessors: [processor],
  });
  const tracing: Tracing = { tracer: provider.getTracer('yibao'), current: new AsyncLocalStorage() };
  const ends = [traceRequests, traceFetches, traceMongodb, traceEvents].flatMap((trace) => trace(tracing));
  return async () => {
    for (const end of ends) end();
    // What the collector does not take any more is lost; that must not fail the stop.
    await provider.shutdown().catch(() => {});
  };
};
