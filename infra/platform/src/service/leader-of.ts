import type { Db } from 'mongodb';
import type { Logger } from 'pino';
import { v7 as newId } from 'uuid';
import type { Bus } from '../bus/index.ts';
import type { Clock } from '../domain/index.ts';
import type { WithAccess } from '../graphql/access-enforcement.ts';
import { accessLogCollection } from '../mongo/access-log.ts';
import { mongoJournal } from '../mongo/journal.ts';
import { mongoLease } from '../mongo/lease.ts';
import type { AnyDefinition } from '../mongo/relay.ts';
import { busDelivery } from './deliver.ts';
import { analyticsDelivery, analyticsTopicsOf } from './deliver-analytics.ts';
import type { Assembly } from './kernel.ts';
import { startLeader, type Leader } from './leader.ts';
import type { ServiceMetrics } from './metrics.ts';
import type { Timers } from './timers.ts';
import { eventsTopic, factsTopic } from './topics.ts';

/** The access log is relayed like an aggregate: its links are documents with an outbox. */
const accessLogLinks: AnyDefinition = {
  collection: accessLogCollection,
  aggregate: { initial: null, evolve: (state: unknown) => state },
};

/** Starts the leader of a service over everything its kernel was asked to keep. */
export const leaderOf = async (
  { kernel, definitions }: Assembly,
  environment: {
    readonly name: string;
    readonly db: Db;
    readonly bus: Bus;
    readonly clock: Clock;
    readonly logger: Logger;
    readonly metrics: ServiceMetrics;
    readonly timers: Timers<WithAccess>;
  },
): Promise<Leader> => {
  const { name, db, bus, clock, logger, metrics, timers } = environment;
  const { beat, ...deliver } = await busDelivery(bus, db, name, metrics);
  const analyses = definitions.flatMap(({ analytics = [] }) => analytics);
  const { analyticsKey } = kernel.config;
  const isAnyEmpty = async (topics: readonly string[]) =>
    (await Promise.all(topics.map(bus.isEmpty))).includes(true);
  return startLeader({
    lease: mongoLease(db, 'leader', newId()),
    relay: {
      db,
      seals: kernel.seals,
      journal: mongoJournal(db),
      definitions: [...definitions, accessLogLinks],
      deliver: { ...deliver, analytics: analyticsDelivery(bus, name, analyses, analyticsKey) },
    },
    timers,
    clock,
    logger,
    isBusEmpty: async () => ({
      events: await bus.isEmpty(eventsTopic(name).name),
      facts: await bus.isEmpty(factsTopic(name).name),
      analytics: await isAnyEmpty(analyticsTopicsOf(analyses)),
    }),
    beat,
    onPass: (outcome) => metrics.relayPasses.inc({ outcome }),
  });
};
