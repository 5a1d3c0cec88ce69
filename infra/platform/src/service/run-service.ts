import { MongoClient } from 'mongodb';
import { v7 as newId } from 'uuid';
import { internalTokenVerifier, requestAccess, type Viewer } from '../access/index.ts';
import type { Subscription } from '../bus/index.ts';
import { systemClock, type Clock } from '../domain/index.ts';
import type { WithAccess } from '../graphql/access-enforcement.ts';
import { guardedSchema, subgraphSdl } from '../graphql/index.ts';
import { logger as loggerFor } from '../logging/index.ts';
import { mongoAccessLog } from '../mongo/access-log.ts';
import { mongoInbox } from '../mongo/inbox.ts';
import { busOf, prepareTopics } from './bus-of.ts';
import type { ServiceConfig } from './config.ts';
import { consumeEvents, consumeFacts } from './consumers.ts';
import type { ServiceDefinition } from './definition.ts';
import type { EventHandler } from './event-handler.ts';
import { assemble, createIndexes, type Assembly } from './kernel.ts';
import { leaderOf } from './leader-of.ts';
import { serviceMetrics } from './metrics.ts';
import { readinessOf } from './readiness.ts';
import { subgraphServer } from './server.ts';

export type RunningService = {
  readonly url: string;
  /** Drains: no new requests, what waits is published, consumers stop where they committed. */
  readonly stop: () => Promise<void>;
};

const system: Viewer = { subject: 'system', roles: ['SYSTEM'], posts: [], grants: [] };

/** What a service stands on: its database, the bus, its log and its figures. */
const connect = async (name: string, config: ServiceConfig) => {
  const logger = loggerFor({ service: name, level: config.logLevel });
  const client = await new MongoClient(config.mongodbUri, { ignoreUndefined: true }).connect();
  const db = client.db(`${config.databasePrefix}${name}`);
  return {
    name,
    logger,
    client,
    db,
    bus: busOf(name, client, config, logger),
    metrics: serviceMetrics(name),
  };
};
type Ground = Awaited<ReturnType<typeof connect>>;

/** Starts listening to the facts and events of other services. */
const listen = async (
  { name, db, bus, metrics, logger }: Ground,
  { replicas, freshness }: Assembly,
  handlers: readonly EventHandler<WithAccess>[],
  contextOf: (correlationId: string) => WithAccess,
): Promise<readonly Subscription[]> => {
  const facts = replicas.map(({ fact }) => fact);
  const started = await Promise.all([
    consumeFacts({ bus, db, metrics, freshness }, name, facts),
    consumeEvents({ bus, db, metrics, logger, inbox: mongoInbox(db) }, name, handlers, (event) =>
      contextOf(event.correlationId),
    ),
  ]);
  return started.filter((subscription) => subscription !== undefined);
};

/** Starts a service: database and indexes, bus and topics, consumers, relay and timers, and its HTTP server. */
export const runService = async (
  service: ServiceDefinition,
  config: ServiceConfig,
  { clock = systemClock }: { readonly clock?: Clock } = {},
): Promise<RunningService> => {
  const { name } = service;
  const ground = await connect(name, config);
  const { logger, client, db, bus, metrics } = ground;

  // The relay is started last, but stores are made first: they signal whatever stands here by then.
  let signal = () => {};
  const onChange = () => signal();
  const assembly = assemble(name, config, { db, clock, logger, onChange });
  const parts = await service.start(assembly.kernel);
  const accessLog = mongoAccessLog(db, name, onChange);
  await createIndexes(db, assembly);
  await prepareTopics(bus, name, assembly.replicas, parts.handlers);

  const accessOf = (viewer: Viewer) => requestAccess(viewer, parts.areasOf, clock.now);
  const systemContext = (correlationId: string = newId()) =>
    parts.contextOf({ viewer: system, access: accessOf(system), correlationId });

  const timers = { wakes: parts.timers ?? {}, contextOf: () => systemContext() };
  const leader = await leaderOf(assembly, { ...ground, clock, timers });
  signal = leader.signal;
  const subscriptions = await listen(ground, assembly, parts.handlers ?? [], systemContext);
  await parts.seed?.(systemContext());

  const { unready, drain } = readinessOf(db, subscriptions);
  const app = await subgraphServer({
    schema: guardedSchema(parts.sdl ?? subgraphSdl(name), parts.resolvers),
    production: config.production,
    registry: metrics.registry,
    verify: internalTokenVerifier({ keys: config.internalKeys, audience: name, clock }),
    contextOf: parts.contextOf,
    ...{ accessOf, accessLog, logger, unready },
  });
  const url = await app.listen({ host: config.host, port: config.port });

  return {
    url,
    async stop() {
      drain();
      await app.close();
      await Promise.all(subscriptions.map(async (subscription) => subscription.stop()));
      await leader.stop();
      await bus.close();
      await client.close();
    },
  };
};
