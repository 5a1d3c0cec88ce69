import type { FactDefinition } from '@yibao/schemas/facts/define-fact';
import type { Db, IndexDescription } from 'mongodb';
import type { Logger } from 'pino';
import { blindIndex } from '../crypto/index.ts';
import type { Clock } from '../domain/index.ts';
import { mongoFreshness, type Freshness } from '../facts/freshness.ts';
import { mongoReplica, replicaCollection, type ReplicaDefinition } from '../facts/replica.ts';
import { mongoClaims } from '../mongo/claims.ts';
import { mongoStore } from '../mongo/mongo-store.ts';
import { mongoReadModel } from '../mongo/read-model.ts';
import type { AnyDefinition } from '../mongo/relay.ts';
import { mongoSeals } from '../mongo/seals.ts';
import type { ServiceConfig } from './config.ts';
import type { Kernel } from './definition.ts';

/** The kernel of one service, and what the service asked it for. */
export type Assembly = {
  readonly kernel: Kernel;
  readonly definitions: AnyDefinition[];
  readonly replicas: ReplicaDefinition<FactDefinition>[];
  readonly freshness: Freshness;
};

/** Collections the kernel keeps for itself, with their indexes. */
const ownIndexes: Readonly<Record<string, readonly IndexDescription[]>> = {
  journal: [{ key: { 'event.id': 1 }, unique: true }],
  accessLog: [{ key: { 'outbox.id': 1 } }],
};

/** What the relay and the timers look for in every collection of aggregates. */
const aggregateIndexes: readonly IndexDescription[] = [
  { key: { 'outbox.id': 1 } },
  // What a conditional write looks for: not every server uses an index that lacks a field of the filter, not even that of `_id`.
  { key: { _id: 1, shard: 1, version: 1 } },
  { key: { wakeAt: 1 }, sparse: true },
];

/** What the conditional write of a row looks for. */
const rowIndexes: readonly IndexDescription[] = [{ key: { _id: 1, sequence: 1 } }];

/** Creates every declared index; repeatable. */
export const createIndexes = async (db: Db, { definitions, replicas }: Assembly): Promise<void> => {
  const wanted: (readonly [string, readonly IndexDescription[]])[] = [
    ...Object.entries(ownIndexes),
    ...definitions.flatMap(({ collection, indexes = [], projections = [] }) => [
      [collection, [...aggregateIndexes, ...indexes]] as const,
      ...projections.map(
        (projection) => [projection.collection, [...rowIndexes, ...projection.indexes]] as const,
      ),
    ]),
    ...replicas.map(({ fact, indexes = [] }) => [replicaCollection(fact.type), indexes] as const),
  ];
  for (const [collection, indexes] of wanted)
    if (indexes.length > 0) await db.collection(collection).createIndexes([...indexes]);
};

type KernelEnvironment = {
  readonly db: Db;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Called with the collection in which something waits to be published. */
  readonly onChange: (collection: string) => void;
};

/** Builds the kernel a service's `start` works with. */
export const assemble = (
  name: string,
  config: ServiceConfig,
  { db, clock, logger, onChange }: KernelEnvironment,
): Assembly => {
  const seals = mongoSeals(db, config.serviceKey);
  const freshness = mongoFreshness(db);
  const definitions: AnyDefinition[] = [];
  const replicas: ReplicaDefinition<FactDefinition>[] = [];

  const kernel: Kernel = {
    config,
    clock,
    logger,
    db,
    seals,
    blindIndex: (context, text) => blindIndex(config.indexKey, context, text),
    store(definition) {
      definitions.push(definition);
      return mongoStore({ db, service: name, seals, clock, onChange }, definition);
    },
    readModel: (projection) => mongoReadModel(db, seals, projection),
    claims: (kind, ownerExists) => mongoClaims(db, kind, ownerExists),
    replica(fact, indexes = []) {
      replicas.push({ fact, indexes });
      return mongoReplica(db, fact, async () => freshness.requireFresh(fact.source));
    },
  };
  return { kernel, definitions, replicas, freshness };
};
