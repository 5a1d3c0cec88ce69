import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import { MongoClient, type CommandStartedEvent } from 'mongodb';

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
  // The services make their own clients, with `monitorCommands` in the connection string: met where they connect.
  const connect = Reflect.get(MongoClient.prototype, 'connect');
  MongoClient.prototype.connect = async function connectAndCount(this: MongoClient) {
    if (this.listenerCount('commandStarted') === 0) this.on('commandStarted', count);
    return connect.call(this);
  };
  return {
    start: () => counts.clear(),
    byCollection: (): ReadonlyMap<string, number> => new Map(counts),
  };
};

/** The connection string under which the driver tells of its commands. */
export const monitored = (uri: string): string => {
  const url = new URL(uri);
  if (url.pathname === '') url.pathname = '/';
  url.searchParams.set('monitorCommands', 'true');
  return url.toString();
};
