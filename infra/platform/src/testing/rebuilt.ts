import type { DomainEvent } from '@yibao/schemas/events/define-event';
import type { Db } from 'mongodb';
import { replay } from '../domain/index.ts';
import type { AggregateDocument, JournalEntry, StoredEnvelope } from '../mongo/document.ts';
import { openEnvelope } from '../mongo/envelopes.ts';
import { openState } from '../mongo/sealed-state.ts';
import { mongoSeals, type Seals } from '../mongo/seals.ts';
import type { StoreDefinition } from '../mongo/store.ts';
import { upcast } from '../mongo/upcast.ts';

/** Every aggregate of one kind by id: as it is stored, and as its events give it. The two must be equal. */
export type Rebuilt<State> = {
  readonly stored: ReadonlyMap<string, State>;
  readonly folded: ReadonlyMap<string, State>;
};

/** What the journal has of one kind of aggregate. */
const journalled = async (db: Db, collection: string): Promise<StoredEnvelope[]> => {
  const entries = await db
    .collection<JournalEntry>('journal')
    .find({ 'event.source': { $regex: `/${collection}$` } })
    .toArray();
  return entries.map(({ event }) => event);
};

/** The history of a document up to its version; an event may be in the journal and still in the outbox. */
const historyOf = (
  { _id, outbox, version }: AggregateDocument,
  published: readonly StoredEnvelope[],
): readonly StoredEnvelope[] =>
  [...new Map([...published, ...outbox].map((event) => [event.id, event])).values()]
    .filter(({ aggregateId, sequence }) => aggregateId === _id && sequence <= version)
    .sort((one, other) => one.sequence - other.sequence);

const opened = async (seals: Seals, events: readonly StoredEnvelope[]) =>
  Promise.all(events.map(async (event) => openEnvelope(seals, event)));

/**
 * Folds journal and outbox of every aggregate that a running service keeps in one store:
 *
 *     const { stored, folded } = await rebuilt(subgraph, institutionStore);
 *     expect(folded).toEqual(stored);
 *
 * Throws for a history with a gap.
 */
export const rebuilt = async <State, Event extends DomainEvent>(
  { db, config: { serviceKey } }: { readonly db: Db; readonly config: { readonly serviceKey: string } },
  definition: StoreDefinition<State, Event>,
): Promise<Rebuilt<State>> => {
  const { collection, aggregate } = definition;
  const seals = mongoSeals(db, serviceKey);
  // Documents first: what has left an outbox by then is in the journal.
  const documents = await db.collection<AggregateDocument>(collection).find().toArray();
  const published = await journalled(db, collection);
  const stored = new Map<string, State>();
  const folded = new Map<string, State>();
  for (const document of documents) {
    const { _id, shard, shape, version } = document;
    const state = await openState(seals, collection, shard, document.state);
    stored.set(_id, upcast(definition, shape, state, _id) as State);
    const events = await opened(seals, historyOf(document, published));
    if (events.length !== version) throw new Error(`${_id}: ${events.length} events at version ${version}`);
    folded.set(_id, replay(aggregate, events as unknown as readonly Event[]));
  }
  return { stored, folded };
};
