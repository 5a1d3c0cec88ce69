import { isTracingAsked } from './config.ts';

/**
 * Traces what this process does, where OTEL_EXPORTER_OTLP_ENDPOINT names a collector; otherwise nothing of it is loaded.
 * Call it before anything else starts. Answers how to end it.
 */
export const traceIfAsked = async (name: string): Promise<() => Promise<void>> => {
  if (!isTracingAsked) return async () => {};
  const { startTracing } = await import('./start-tracing.ts');
  return startTracing(name);
};
