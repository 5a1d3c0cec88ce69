import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import type { CommandStartedEvent, MongoClient } from 'mongodb';
import { inProcess } from '../../infra/local/stack/in-process.ts';
import type { Parts } from '../../infra/local/stack/parts.ts';
import { runService, type ServiceDefinition } from '../../infra/platform/src/service/index.ts';
import { mongodbConnected } from '../../infra/platform/src/tracing/channels.ts';

/** Where a service stands while it answers the gateway. */
type Place = {
  /** The correlation id of the operation: one that is tried again comes under another. */
  readonly operation: string;
  /** Counts the requests of the gateway: one operation may ask a service several times. */
  readonly request: number;
  /** How deep the field stands that is being resolved; 0 before any field. */
  readonly level: number;
};

/** A command that a service sent to its database while it answered the gateway. */
export type Sent = Place & {
  readonly kind: 'read' | 'write';
  /** Database and collection. */
  readonly collection: string;
  /** What is looked for, without the values. */
  readonly shape: string;
};

type Resolver = (...given: readonly unknown[]) => unknown;
type Path = { readonly prev?: Path; readonly key: string | number };

const kinds: Readonly<Record<string, Sent['kind']>> = {
  ...{ find: 'read', aggregate: 'read', count: 'read', distinct: 'read' },
  ...{ insert: 'write', update: 'write', findAndModify: 'write', bulkWrite: 'write' },
};
const place = new AsyncLocalStorage<Place>();

const levelOf = (path: Path | undefined): number =>
  path === undefined ? 0 : levelOf(path.prev) + (typeof path.key === 'string' ? 1 : 0);

const atItsLevel =
  (resolver: Resolver): Resolver =>
  (...given) => {
    const here = place.getStore();
    const info = given.at(-1) as { readonly path?: Path } | undefined;
    if (!here || !info?.path) return resolver(...given);
    return place.run({ ...here, level: levelOf(info.path) }, () => resolver(...given));
  };

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Resolvers that know, while they run, at which level of the operation they stand. */
const levelled = (resolvers: object): object =>
  Object.fromEntries(
    Object.entries(resolvers).map(([name, value]: [string, unknown]) => {
      if (typeof value === 'function') return [name, atItsLevel(value as Resolver)];
      return [name, isPlain(value) ? levelled(value) : value];
    }),
  );

const levelledService = (service: ServiceDefinition): ServiceDefinition => ({
  ...service,
  start: async (kernel) => {
    const parts = await service.start(kernel);
    return { ...parts, resolvers: levelled(parts.resolvers) };
  },
});

const shapeOf = (value: unknown): unknown =>
  isPlain(value)
    ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shapeOf(each)]))
    : '?';

const inThisProcess: Parts = {
  ...inProcess,
  async startService(name, config) {
    const { service } = (await import(`@yibao/${name}`)) as { service: ServiceDefinition };
    const { url, stop } = await runService(levelledService(service), config);
    return { url, stop, pid: () => process.pid };
  },
};

/**
 * Records what services in this process send to their databases for the gateway. What they do on their own account
 * (relay, timers, consumers) stands in no request and is left out. Call it before they connect.
 */
export const recordQueries = () => {
  const sent: Sent[] = [];
  const atOnce: string[] = [];
  const running = new Set<string>();
  let requests = 0;
  // Of one operation, by correlation id, and one service, by address.
  const fetchOf = (message: unknown) => {
    const { headers } = (message as { readonly request: IncomingMessage }).request;
    return headers['x-correlation-id'] && `${String(headers['x-correlation-id'])} at ${String(headers.host)}`;
  };
  subscribe('http.server.request.start', (message) => {
    const { headers } = (message as { readonly request: IncomingMessage }).request;
    const operation = String(headers['x-correlation-id'] ?? '');
    place.enterWith({ operation, request: (requests += 1), level: 0 });
    const fetch = fetchOf(message);
    if (!fetch) return;
    if (running.has(fetch)) atOnce.push(fetch);
    running.add(fetch);
  });
  subscribe('http.server.response.finish', (message) => void running.delete(fetchOf(message) ?? ''));
  const onCommand = ({ commandName, command, databaseName }: CommandStartedEvent) => {
    const here = place.getStore();
    const kind = kinds[commandName];
    if (!here || !kind) return;
    const { filter, pipeline, query } = command as Record<string, unknown>;
    const shape = JSON.stringify(shapeOf(filter ?? pipeline ?? query ?? {}));
    const collection = `${databaseName.replace(/^journey_[0-9a-f]+_/, '')}.${String(command[commandName])}`;
    sent.push({ ...here, kind, collection, shape });
  };
  subscribe(mongodbConnected.name, (client) => (client as MongoClient).on('commandStarted', onCommand));
  return {
    parts: inThisProcess,
    /**
     * Commands of the last operation since the last call: one that was refused because facts were on their way is tried
     * again, and writes nothing. And operations that asked one service twice at the same time.
     */
    take: () => {
      const last = sent.at(-1)?.operation;
      return { sent: sent.splice(0).filter(({ operation }) => operation === last), atOnce: atOnce.splice(0) };
    },
  };
};

/**
 * Where more was read than one query per collection and level. A change reads the document that it writes, so each write
 * may bring a query of its own.
 */
export const tooManyQueries = (sent: readonly Sent[]): readonly string[] => {
  const groups = new Map<string, Sent[]>();
  for (const command of sent) {
    const { request, collection, level } = command;
    const key = `${request} ${collection} ${level}`;
    groups.set(key, [...(groups.get(key) ?? []), command]);
  }
  return [...groups.values()].flatMap((group) => {
    const reads = group.filter(({ kind }) => kind === 'read');
    const [first] = reads;
    if (!first || reads.length <= 1 + group.length - reads.length) return [];
    const shapes = reads.map(({ shape }) => shape).join(', ');
    return [`${first.collection} at level ${first.level}: ${reads.length} queries (${shapes})`];
  });
};
