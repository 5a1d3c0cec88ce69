import type { DomainEvent } from '@yibao/schemas/events/define-event';
import type { Envelope } from '@yibao/schemas/events/envelope';
import type { AnyBulkWriteOperation, Collection, Db, Filter, FindOptions } from 'mongodb';
import { areDuplicates, rememberedCommands, type AggregateDocument, type Applied } from './document.ts';
import { sealEnvelope } from './envelopes.ts';
import { hasPrivate, openState, sealedSubjects, sealState } from './sealed-state.ts';
import type { Seals } from './seals.ts';
import type { StoreDefinition, StoredState } from './store.ts';
import { upcast } from './upcast.ts';

/** What one change does to one document; version 0 makes it. */
export type Save<State, Event extends DomainEvent> = {
  readonly id: string;
  readonly version: number;
  readonly next: State;
  readonly envelopes: readonly Envelope<Event>[];
  readonly command: Applied;
};

export type Documents<State, Event extends DomainEvent> = {
  readonly collection: Collection<AggregateDocument>;
  /** The state in a document: opened, and brought to this release's shape. */
  readonly stateOf: (document: AggregateDocument) => Promise<State>;
  /** What a filter finds, without outbox unless asked; the keys that open it are fetched with one query. */
  readonly findAll: (filter: Filter<StoredState>, options?: FindOptions) => Promise<AggregateDocument[]>;
  /** One conditional write: false when another writer was faster. */
  readonly save: (change: Save<State, Event>) => Promise<boolean>;
  /** The same write for many documents at once: the ids of those that are certain to be saved. */
  readonly saveMany: (changes: readonly Save<State, Event>[]) => Promise<ReadonlySet<string>>;
};

/** Whoever only reads needs neither what waits nor what was asked. */
export const withoutHistory = { projection: { outbox: 0, applied: 0 } };

type Write =
  | { readonly insert: AggregateDocument }
  | { readonly update: { readonly filter: Filter<AggregateDocument>; readonly update: object } };

/** What is written of a change, by operators only: private parts sealed under the key of the person concerned. */
const writing = <State, Event extends DomainEvent>(
  seals: Seals,
  definition: StoreDefinition<State, Event>,
) => {
  const { collection: name, subjectOf = (_state: State, id: string) => id, wakeAt } = definition;

  const writeOf = async (change: Save<State, Event>): Promise<Write> => {
    const { id, version, next, envelopes, command } = change;
    const shard = subjectOf(next, id);
    const wake = wakeAt?.(next) ?? null;
    const [state, ...outbox] = await Promise.all([
      sealState(seals, name, shard, next),
      ...envelopes.map((envelope) => sealEnvelope(seals, envelope, shard)),
    ]);
    const set = {
      shape: definition.shape ?? 1,
      state,
      ...(wake === null ? {} : { wakeAt: new Date(wake) }),
    };
    if (version === 0)
      return { insert: { _id: id, shard, version: envelopes.length, outbox, applied: [command], ...set } };
    const update = {
      $set: set,
      ...(wake === null ? { $unset: { wakeAt: '' } } : {}),
      $inc: { version: envelopes.length },
      $push: { outbox: { $each: outbox }, applied: { $each: [command], $slice: -rememberedCommands } },
    };
    return { update: { filter: { _id: id, shard, version }, update } };
  };

  /** The persons whose keys these changes need. */
  const sealedFor = (changes: readonly Save<State, Event>[]) =>
    changes
      .filter(({ next, envelopes }) => hasPrivate(next) || envelopes.some(hasPrivate))
      .map(({ id, next }) => subjectOf(next, id));

  return { writeOf, sealedFor };
};

/** Writes one document: false when the id is taken, or the document no longer at the version that was decided on. */
const writeOne = async (collection: Collection<AggregateDocument>, write: Write): Promise<boolean> => {
  if ('update' in write) {
    const { filter, update } = write.update;
    return (await collection.updateOne(filter, update)).matchedCount === 1;
  }
  try {
    await collection.insertOne(write.insert);
    return true;
  } catch (error) {
    if (areDuplicates(error)) return false;
    throw error;
  }
};

/** Writes many documents: false when at least one of them was not written. */
const writeMany = async (
  collection: Collection<AggregateDocument>,
  writes: readonly Write[],
): Promise<boolean> => {
  const operations = writes.map((write): AnyBulkWriteOperation<AggregateDocument> =>
    'update' in write ? { updateOne: write.update } : { insertOne: { document: write.insert } },
  );
  try {
    const { insertedCount, matchedCount } = await collection.bulkWrite(operations, { ordered: false });
    return insertedCount + matchedCount === operations.length;
  } catch (error) {
    if (areDuplicates(error)) return false;
    throw error;
  }
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
  const { writeOf, sealedFor } = writing(seals, definition);

  return {
    collection,
    // What this definition wrote, at this or an older shape, reads as its State.
    stateOf: async ({ _id, shard, shape, state }) =>
      upcast(definition, shape, await openState(seals, name, shard, state), _id) as State,
    async findAll(filter, options) {
      const found = await collection.find(filter, { ...withoutHistory, ...options }).toArray();
      await seals.warm(sealedSubjects(found));
      return found;
    },
    save: async (change) => writeOne(collection, await writeOf(change)),
    async saveMany(changes) {
      if (changes.length === 0) return new Set();
      await seals.prepare(sealedFor(changes));
      const writes = await Promise.all(changes.map(writeOf));
      if (await writeMany(collection, writes)) return new Set(changes.map(({ id }) => id));
      // A bulk counts what it matched without telling which: those whose events stand in their outbox.
      const events = changes.flatMap(({ envelopes: [first] }) => first?.id ?? []);
      const saved = collection.find({ 'outbox.id': { $in: events } }, { projection: { _id: 1 } });
      return new Set((await saved.toArray()).map(({ _id }) => _id));
    },
  };
};
