import type { Envelope } from '@yibao/schemas/events/envelope';
import type { Collection, Db } from 'mongodb';
import type { AggregateDocument, StoredEnvelope } from './document.ts';
import { withoutHistory } from './documents.ts';
import type { Journal } from './journal.ts';
import { openEnvelope } from './envelopes.ts';
import { applyProjection } from './projections.ts';
import { rowSealer } from './read-model.ts';
import type { Seals } from './seals.ts';
import type { Fact, StoreDefinition } from './store.ts';
import { upcast } from './upcast.ts';
import { openState, sealedSubjects } from './sealed-state.ts';

/** A fact as of a revision of its aggregate. */
export type CurrentFact = Fact & { readonly revision: number };

/** Where a relay delivers to: the bus, or a test's notebook. Each may be called again with the same. */
export type Deliver = {
  readonly events: (events: readonly StoredEnvelope[]) => Promise<void>;
  readonly facts: (facts: readonly CurrentFact[]) => Promise<void>;
  /** What analysts may read of events. */
  readonly analytics: (events: readonly StoredEnvelope[]) => Promise<void>;
};

export type RelayEnvironment = {
  readonly db: Db;
  readonly seals: Seals;
  readonly journal: Journal;
  readonly definitions: readonly AnyDefinition[];
  readonly deliver: Deliver;
};

/** A store's definition, when code does not care which. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- State and Event are both in and out here
export type AnyDefinition = StoreDefinition<any, any>;

const batchSize = 200;

const collectionOf = (db: Db, { collection }: AnyDefinition): Collection<AggregateDocument> =>
  db.collection<AggregateDocument>(collection);

/** What a newer release wrote waits for a leader of that release. */
const isReadable =
  ({ shape: own = 1 }: AnyDefinition) =>
  ({ shape }: AggregateDocument): boolean =>
    shape <= own;

/** The facts of a document as it stands now. */
const factsOf = async (
  seals: Seals,
  definition: AnyDefinition,
  { _id, shard, shape, state, version }: AggregateDocument,
): Promise<CurrentFact[]> => {
  if (!definition.facts) return [];
  const current = upcast(definition, shape, await openState(seals, definition.collection, shard, state), _id);
  return definition.facts(current, _id).map((fact) => ({ ...fact, revision: version }));
};

/** The facts of many documents, their keys fetched with one query. */
const currentFacts = async (
  seals: Seals,
  definition: AnyDefinition,
  documents: readonly AggregateDocument[],
): Promise<CurrentFact[]> => {
  if (!definition.facts) return [];
  await seals.warm(sealedSubjects(documents));
  return (await Promise.all(documents.map(async (each) => factsOf(seals, definition, each)))).flat();
};

const projectAgain = async (
  { db, seals }: RelayEnvironment,
  { projections = [] }: AnyDefinition,
  outbox: readonly StoredEnvelope[],
) => {
  if (projections.length === 0) return;
  await seals.warm(outbox.flatMap(({ sealedFor }) => sealedFor ?? []));
  const events = await Promise.all(outbox.map(async (stored) => openEnvelope(seals, stored)));
  for (const projection of projections)
    await applyProjection(db, projection, events as Envelope[], rowSealer(seals)(projection));
};

type Waiting = {
  readonly definition: AnyDefinition;
  readonly documents: readonly AggregateDocument[];
  readonly events: readonly StoredEnvelope[];
};

/** What waits in the outboxes of one kind of aggregate, as much as one batch takes. */
const waitingOf = async ({ db }: RelayEnvironment, definition: AnyDefinition): Promise<Waiting> => {
  const found = await collectionOf(db, definition)
    .find({ 'outbox.id': { $gt: '' } }, { projection: { applied: 0 } })
    .sort({ 'outbox.id': 1 })
    .limit(batchSize)
    .toArray();
  const documents = found.filter(isReadable(definition));
  return { definition, documents, events: documents.flatMap(({ outbox }) => outbox) };
};

const takeOut = async ({ db }: RelayEnvironment, { definition, documents, events }: Waiting) =>
  collectionOf(db, definition).updateMany(
    { _id: { $in: documents.map(({ _id }) => _id) } },
    { $pull: { outbox: { id: { $in: events.map(({ id }) => id) } } } },
  );

/**
 * Takes a batch of waiting events of each kind of aggregate, or of those in the named collections only: read models,
 * journal, bus, facts, and only then out of the outbox. It may stop between any two steps and be repeated: at least once,
 * never lost, never invented, in order per aggregate. Answers the collections in which more waits; none: what had been
 * written when it began is published.
 */
export const relayOnce = async (
  environment: RelayEnvironment,
  only?: ReadonlySet<string>,
): Promise<readonly string[]> => {
  const { definitions, seals, journal, deliver } = environment;
  const wanted = definitions.filter(({ collection }) => !only || only.has(collection));
  const found = await Promise.all(wanted.map(async (definition) => waitingOf(environment, definition)));
  const kinds = found.filter(({ documents }) => documents.length > 0);
  if (kinds.length === 0) return [];

  const events = kinds.flatMap((kind) => kind.events);
  // The kinds have no order among themselves.
  await Promise.all(kinds.map(async (kind) => projectAgain(environment, kind.definition, kind.events)));
  await journal.append(events);
  await deliver.events(events);
  await deliver.analytics(events);
  const facts = kinds.map(async (kind) => currentFacts(seals, kind.definition, kind.documents));
  await deliver.facts((await Promise.all(facts)).flat());
  await Promise.all(kinds.map(async (kind) => takeOut(environment, kind)));
  return kinds
    .filter(({ documents }) => documents.length === batchSize)
    .map(({ definition }) => definition.collection);
};

/** Sends every fact of every aggregate again: the slow pass, and the first contact with an empty bus. */
export const resendFacts = async ({ db, seals, definitions, deliver }: RelayEnvironment): Promise<void> => {
  for (const definition of definitions.filter(({ facts }) => facts)) {
    let after = '';
    for (;;) {
      const some = await collectionOf(db, definition)
        .find({ _id: { $gt: after } }, withoutHistory)
        .sort({ _id: 1 })
        .limit(batchSize)
        .toArray();
      const last = some.at(-1);
      if (!last) break;
      await deliver.facts(await currentFacts(seals, definition, some.filter(isReadable(definition))));
      after = last._id;
    }
  }
};

/** Publishes the whole journal again, from position 1: rebuilds the topic of events, or those for analysts. */
export const republishJournal = async (
  { journal, deliver }: RelayEnvironment,
  as: 'events' | 'analytics' = 'events',
): Promise<void> => {
  for (let from = 1; ;) {
    const entries = await journal.read(from, batchSize);
    const last = entries.at(-1);
    if (!last) return;
    await deliver[as](entries.map(({ event }) => event));
    from = last._id + 1;
  }
};
