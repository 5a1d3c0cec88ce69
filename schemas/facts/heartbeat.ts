import { z } from 'zod';

/** What a service says on its facts topic, on every partition, every few seconds: how current its facts are. */
export const heartbeat = z.object({
  at: z.iso.datetime().describe('when it was said'),
  oldestUnsentMs: z
    .int()
    .min(0)
    .describe('age of the oldest event that had not been sent then; 0: none waited'),
});

export const heartbeatType = (service: string): string => `${service}.heartbeat.v1`;

export const isHeartbeatType = (type: string): boolean => type.endsWith('.heartbeat.v1');
