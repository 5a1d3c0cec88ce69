import { MongoClient } from 'mongodb';
import { v7 as newId } from 'uuid';
import { internalTokenVerifier, requestAccess, type Viewer } from '../access/index.ts';
import { systemClock, type Clock } from '../domain/index.ts';
import { guardedSchema, subgraphSdl } from '../graphql/index.ts';
import { logger as loggerFor } from '../logging/index.ts';
import { mongoAccessLog } from '../mongo/access-log.ts';
import { mongoInbox } from '../mongo/inbox.ts';
import { busOf, prepareTopics } from './bus-of.ts';
import type { ServiceConfig } from './config.ts';
import { consumeEvents, consumeFacts } from './consumers.ts';
import type { ServiceDefinition } from './definition.ts';
import { assemble, createIndexes } from './kernel.ts';
import { leaderOf } from './leader-of.ts';
import { serviceMetrics } from './metrics.ts';
import { subgraphServer } from './server.ts';

export type RunningService = {
  readonly url: string;
  /** Drains: no new requests, what waits is published, consumers stop where they committed. */
  readonly stop: () => Promise<void>;
};

const system: Viewer = { subject: 'system', roles: ['SYSTEM'], posts: [], grants: [] };

/** Starts a service: database and indexes, bus and topics, consumers, relay and timers, and its HTTP server. */
export const runService = async (
  service: ServiceDefinition,
  config: ServiceConfig,
  { clock = systemClock }: { readonly clock?: Clock } = {},
): Promise<RunningService> => {
  const { name } = service;
  const logger = loggerFor({ service: name, level: config.logLevel });
  const client = await new MongoClient(config.mongodbUri, { ignoreUndefined: true }).connect();
  const db = client.db(`${config.databasePrefix}${name}`);
  const bus = busOf(name, client, config, logger);
  const metrics = serviceMetrics(name);

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
  const leader = await leaderOf(assembly, { name, db, bus, clock, logger, metrics, timers });
  signal = leader.signal;
  const facts = assembly.replicas.map(({ fact }) => fact);
  const subscriptions = await Promise.all([
    consumeFacts({ bus, db, freshness: assembly.freshness }, name, facts),
    consumeEvents({ bus, db, inbox: mongoInbox(db), logger }, name, parts.handlers ?? [], (event) =>
      systemContext(event.correlationId),
    ),
  ]);
  await parts.seed?.(systemContext());

  let draining = false;
  const unready = async () =>
    draining
      ? 'draining'
      : db.command({ ping: 1 }).then(
          () => undefined,
          () => 'database',
        );
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
      draining = true;
      await app.close();
      await Promise.all(subscriptions.map(async (subscription) => subscription?.stop()));
      await leader.stop();
      await bus.close();
      await client.close();
    },
  };
};
