import closeWithGrace from 'close-with-grace';
import { readServiceConfig } from './config-from-env.ts';
import type { ServiceDefinition } from './definition.ts';
import { runService } from './run-service.ts';

/** Runs a service as a process of its own, configured by the environment; drains on SIGTERM and SIGINT. */
export const runAlone = async (service: ServiceDefinition): Promise<void> => {
  const running = await runService(service, readServiceConfig());
  closeWithGrace({ delay: 10_000 }, async () => running.stop());
};
