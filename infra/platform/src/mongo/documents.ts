import type { DomainEvent } from '@yibao/schemas/events/define-event';
import type { Envelope } from '@yibao/schemas/events/envelope';
import type { Collection, Db } from 'mongodb';
import { isDuplicateKey, rememberedCommands, type AggregateDocument, type Applied } from './document.ts';
import { sealEnvelope } from './envelopes.ts';
import { openState, sealState } from './sealed-state.ts';
import type { Seals } from './seals.ts';
import type { StoreDefinition } from './store.ts';
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
  /** One conditional write: false when another writer was faster. */
  readonly save: (id: string, change: Save<State, Event>) => Promise<boolean>;
};

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

  const insert = async (id: string, change: Save<State, Event>): Promise<boolean> => {
    const { shard, outbox, set } = await contentOf(id, change);
    const applied = [change.command];
    try {
      await collection.insertOne({
        _id: id,
        shard,
        version: change.envelopes.length,
        outbox,
        applied,
        ...set,
      });
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  };

  const update = async (id: string, change: Save<State, Event>): Promise<boolean> => {
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

  return {
    collection,
    // What this definition wrote, at this or an older shape, reads as its State.
    stateOf: async ({ _id, shard, shape, state }) =>
      upcast(definition, shape, await openState(seals, name, shard, state), _id) as State,
    save: async (id, change) => (change.version === 0 ? insert(id, change) : update(id, change)),
  };
};
