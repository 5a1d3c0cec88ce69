import { internalTokenVerifier } from '../access/index.ts';
import type { Subscription } from '../bus/index.ts';
import { systemClock, type Clock } from '../domain/index.ts';
import type { WithAccess } from '../graphql/access-enforcement.ts';
import { guardedSchema, subgraphSdl } from '../graphql/index.ts';
import { mongoAccessLog } from '../mongo/access-log.ts';
import { mongoInbox } from '../mongo/inbox.ts';
import { prepareTopics } from './bus-of.ts';
import type { ServiceConfig } from './config.ts';
import { consumeEvents, consumeFacts } from './consumers.ts';
import type { ServiceDefinition } from './definition.ts';
import type { EventHandler } from './event-handler.ts';
import { connect, contextsOf, type Ground } from './ground.ts';
import { assemble, createIndexes, type Assembly } from './kernel.ts';
import { leaderOf } from './leader-of.ts';
import { readinessOf } from './readiness.ts';
import { subgraphServer } from './server.ts';

export type RunningService = {
  readonly url: string;
  /** Drains: no new requests, what waits is published, consumers stop where they committed. */
  readonly stop: () => Promise<void>;
};

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

/** What was opened, to be closed in the opposite order; every step is taken, then the first failure is told. */
const closing = () => {
  const steps: (() => Promise<unknown>)[] = [];
  return {
    add: (step: () => Promise<unknown>) => void steps.unshift(step),
    close: async () => {
      const failures: unknown[] = [];
      for (const step of steps.splice(0)) await step().catch((error: unknown) => failures.push(error));
      if (failures.length > 0) throw failures[0];
    },
  };
};
type Closing = ReturnType<typeof closing>;

/** Starts the parts of a service one after the other; `opened` learns of each how to close it. Answers the URL. */
const open = async (
  service: ServiceDefinition,
  config: ServiceConfig,
  { ground, clock, opened }: { readonly ground: Ground; readonly clock: Clock; readonly opened: Closing },
): Promise<string> => {
  const { name, logger, db, bus, metrics } = ground;
  // The relay is started last, but stores are made first: they signal whatever stands here by then.
  let signal = (_collection: string) => {};
  const onChange = (collection: string) => signal(collection);
  const assembly = assemble(name, config, { db, clock, logger, onChange });
  const parts = await service.start(assembly.kernel);
  const accessLog = mongoAccessLog(db, name, onChange);
  await createIndexes(db, assembly);
  await prepareTopics(bus, name, assembly, parts.handlers);

  const { accessOf, systemContext } = contextsOf(parts, clock);
  const timers = { wakes: parts.timers ?? {}, contextOf: () => systemContext() };
  const leader = await leaderOf(assembly, { ...ground, clock, timers });
  opened.add(leader.stop);
  signal = leader.signal;
  const subscriptions = await listen(ground, assembly, parts.handlers ?? [], systemContext);
  opened.add(async () => Promise.all(subscriptions.map(async (subscription) => subscription.stop())));
  await parts.seed?.(systemContext());

  const { unready, drain } = readinessOf(db, subscriptions);
  const app = await subgraphServer({
    schema: guardedSchema(parts.sdl ?? subgraphSdl(name), parts.resolvers),
    production: config.production,
    registry: metrics.registry,
    verify: internalTokenVerifier({ keys: config.internalKeys, audience: name, clock }),
    contextOf: parts.contextOf,
    ...{ accessOf, accessLog, clock, logger, unready },
  });
  opened.add(async () => app.close());
  opened.add(async () => drain());
  return app.listen({ host: config.host, port: config.port });
};

/**
 * Starts a service: database and indexes, bus and topics, consumers, relay and timers, and its HTTP server. When it cannot
 * start, nothing of it is left open.
 */
export const runService = async (
  service: ServiceDefinition,
  config: ServiceConfig,
  { clock = systemClock }: { readonly clock?: Clock } = {},
): Promise<RunningService> => {
  const ground = await connect(service.name, config);
  const opened = closing();
  opened.add(async () => ground.client.close());
  opened.add(async () => ground.bus.close());
  try {
    return { url: await open(service, config, { ground, clock, opened }), stop: opened.close };
  } catch (error) {
    await opened.close().catch((failure: unknown) => {
      ground.logger.warn({ error: failure }, 'closing what had started failed');
    });
    throw error;
  }
};
