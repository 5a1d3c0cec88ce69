import type { DomainEvent } from '@yibao/schemas/events/define-event';
import type { Envelope } from '@yibao/schemas/events/envelope';
import type { Collection, Db, Filter, FindOptions } from 'mongodb';
import { isDuplicateKey, rememberedCommands, type AggregateDocument, type Applied } from './document.ts';
import { sealEnvelope } from './envelopes.ts';
import { openState, sealedSubjects, sealState } from './sealed-state.ts';
import type { Seals } from './seals.ts';
import type { StoreDefinition, StoredState } from './store.ts';
import { upcast } from './upcast.ts';

/** What one change does to one document. */
export type Save<State, Event extends DomainEvent> = {
  readonly version: number;
  readonly next: State;
  readonly envelopes: readonly Envelope<Event>[];
  readonly command: Applied;
};

export type Documents<State, Event extends DomainEvent> = {
  readonly collection: Collection<AggregateDocument>;
  /** The state in a document: opened, and brought to this release's shape. */
  readonly stateOf: (document: AggregateDocument) => Promise<State>;
  /** What a filter finds, without outbox; the keys that open it are fetched with one query. */
  readonly findAll: (filter: Filter<StoredState>, options?: FindOptions) => Promise<AggregateDocument[]>;
  /** One conditional write: false when another writer was faster. */
  readonly save: (id: string, change: Save<State, Event>) => Promise<boolean>;
};

/** Whoever only reads needs neither what waits nor what was asked. */
export const withoutHistory = { projection: { outbox: 0, applied: 0 } };

/** What is written of a change: private parts sealed under the key of the person concerned. */
const contents = <State, Event extends DomainEvent>(
  seals: Seals,
  definition: StoreDefinition<State, Event>,
) => {
  const { collection: name, subjectOf = (_state: State, id: string) => id, wakeAt } = definition;
  return async (id: string, { next, envelopes }: Save<State, Event>) => {
    const shard = subjectOf(next, id);
    const wake = wakeAt?.(next) ?? null;
    const [state, ...outbox] = await Promise.all([
      sealState(seals, name, shard, next),
      ...envelopes.map((envelope) => sealEnvelope(seals, envelope, shard)),
    ]);
    return {
      shard,
      outbox,
      set: { shape: definition.shape ?? 1, state, ...(wake === null ? {} : { wakeAt: new Date(wake) }) },
      unset: wake === null ? { $unset: { wakeAt: '' as const } } : {},
    };
  };
};

type Contents<State, Event extends DomainEvent> = ReturnType<typeof contents<State, Event>>;

/** The first write of a document: false when another writer made it before. */
const inserting =
  <State, Event extends DomainEvent>(
    collection: Collection<AggregateDocument>,
    contentOf: Contents<State, Event>,
  ) =>
  async (id: string, change: Save<State, Event>): Promise<boolean> => {
    const { shard, outbox, set } = await contentOf(id, change);
    const version = change.envelopes.length;
    try {
      await collection.insertOne({ _id: id, shard, version, outbox, applied: [change.command], ...set });
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  };

/** Every later write: false when the document is no longer at the version that was decided on. */
const updating =
  <State, Event extends DomainEvent>(
    collection: Collection<AggregateDocument>,
    contentOf: Contents<State, Event>,
  ) =>
  async (id: string, change: Save<State, Event>): Promise<boolean> => {
    const { shard, outbox, set, unset } = await contentOf(id, change);
    const { matchedCount } = await collection.updateOne(
      { _id: id, shard, version: change.version },
      {
        $set: set,
        ...unset,
        $inc: { version: change.envelopes.length },
        $push: {
          outbox: { $each: outbox },
          applied: { $each: [change.command], $slice: -rememberedCommands },
        },
      },
    );
    return matchedCount === 1;
  };

/** The form in which aggregates of one kind are stored. */
export const aggregateDocuments = <State, Event extends DomainEvent>(
  db: Db,
  seals: Seals,
  definition: StoreDefinition<State, Event>,
): Documents<State, Event> => {
  const { collection: name } = definition;
  const collection = db.collection<AggregateDocument>(name, {
    writeConcern: { w: 'majority', journal: true },
  });
  const contentOf = contents(seals, definition);
  const insert = inserting(collection, contentOf);
  const update = updating(collection, contentOf);

  return {
    collection,
    // What this definition wrote, at this or an older shape, reads as its State.
    stateOf: async ({ _id, shard, shape, state }) =>
      upcast(definition, shape, await openState(seals, name, shard, state), _id) as State,
    async findAll(filter, options) {
      const found = await collection.find(filter, { ...options, ...withoutHistory }).toArray();
      await seals.warm(sealedSubjects(found));
      return found;
    },
    save: async (id, change) => (change.version === 0 ? insert(id, change) : update(id, change)),
  };
};
