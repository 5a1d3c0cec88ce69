import { randomUUID } from 'node:crypto';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The caller's correlation id when it is a UUID, otherwise a new one: free text would carry anything into logs and events. */
export const correlationIdOf = (given: unknown): string =>
  typeof given === 'string' && uuid.test(given) ? given.toLowerCase() : randomUUID();
