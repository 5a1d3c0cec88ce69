import closeWithGrace from 'close-with-grace';
import { traceIfAsked } from '../tracing/index.ts';
import { readServiceConfig } from './config-from-env.ts';
import type { ServiceDefinition } from './definition.ts';
import { runService } from './run-service.ts';

/** Runs a service as a process of its own, configured by the environment; drains on SIGTERM and SIGINT. */
export const runAlone = async (service: ServiceDefinition): Promise<void> => {
  const config = readServiceConfig();
  const stopTracing = await traceIfAsked(service.name);
  const running = await runService(service, config);
  closeWithGrace({ delay: 10_000 }, async () => {
    await running.stop();
    await stopTracing();
  });
};
