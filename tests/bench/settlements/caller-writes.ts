import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { CommandStartedEvent, MongoClient } from 'mongodb';
import { mongodbConnected } from '../../../infra/platform/src/tracing/channels.ts';

const writing = new Set(['insert', 'update', 'delete', 'findAndModify', 'bulkWrite']);

/**
 * Counts the write commands that requests make before they are answered, by collection. Relay and timers run outside
 * of any request: what they write is not counted. Call it before the services connect.
 */
export const countCallerWrites = () => {
  const request = new AsyncLocalStorage<true>();
  subscribe('http.server.request.start', () => request.enterWith(true));
  const counts = new Map<string, number>();
  const count = ({ commandName, command }: CommandStartedEvent) => {
    if (!request.getStore() || !writing.has(commandName)) return;
    const collection = String(command[commandName]);
    counts.set(collection, (counts.get(collection) ?? 0) + 1);
  };
  // The services make their own clients, and tell where they connect.
  subscribe(mongodbConnected.name, (client) => (client as MongoClient).on('commandStarted', count));
  return {
    start: () => counts.clear(),
    byCollection: (): ReadonlyMap<string, number> => new Map(counts),
  };
};
