import type { DomainEvent } from '@yibao/schemas/events/define-event';
import type { Db } from 'mongodb';
import { v7 as newId } from 'uuid';
import { replay, type Decide, type Metadata } from '../domain/index.ts';
import { outboxLimit, type AggregateDocument, type Applied } from './document.ts';
import { aggregateDocuments, withoutHistory, type Documents } from './documents.ts';
import { envelop } from './envelopes.ts';
import { projector } from './projector.ts';
import { refuse } from './refusals.ts';
import type { Seals } from './seals.ts';
import { serially } from './serially.ts';
import type { Changed, Found, Store, StoreDefinition } from './store.ts';

export type StoreEnvironment = {
  readonly db: Db;
  readonly service: string;
  readonly seals: Seals;
  /** Called after a change was saved: something waits to be published. */
  readonly onChange: () => void;
};

type Command = Metadata & { readonly commandId: string };

const attempts = 10;
/** Grows with the tries: a crowd of processes spreads out. */
const jitter = async (tries: number) =>
  new Promise((resolve) => setTimeout(resolve, 2 + Math.random() * 20 * (tries + 1)));

/** True when the command was carried out before; refuses when it came with another input. */
const isRepeated = (applied: readonly Applied[], { commandId, inputHash }: Command): boolean => {
  const before = applied.find(({ id }) => id === commandId);
  if (before && before.hash !== (inputHash ?? null)) throw refuse('IDEMPOTENCY_KEY_REUSED');
  return before !== undefined;
};

/** A fact that does not fit its own schema would hold up the relay of the whole service: it is refused before the write. */
const checkFacts = <State, Event extends DomainEvent>(
  { facts }: StoreDefinition<State, Event>,
  next: State,
  id: string,
): void => {
  for (const { definition, value } of facts?.(next, id) ?? []) definition.schema.parse(value);
};

/** The one write path over stored documents; see Store. */
const changeIn = <State, Event extends DomainEvent>(
  { db, service, seals, onChange }: StoreEnvironment,
  definition: StoreDefinition<State, Event>,
  documents: Documents<State, Event>,
) => {
  const { collection, aggregate, projections = [] } = definition;
  const project = projector(db, seals, projections);

  /** Undefined when another writer was faster. */
  const attempt = async (
    id: string,
    decide: Decide<State, Event>,
    command: Command,
  ): Promise<Changed<State, Event> | undefined> => {
    const found = await documents.collection.findOne({ _id: id });
    const state = found ? await documents.stateOf(found) : aggregate.initial;
    const { version, applied, outbox } = found ?? { version: 0, applied: [], outbox: [] };
    const unchanged = { id, state, revision: version, events: [] };
    if (isRepeated(applied, command)) {
      // The process that carried it out may have died before it wrote the rows.
      await project(outbox, []);
      return unchanged;
    }
    if (outbox.length >= outboxLimit) throw refuse('BACKLOG');

    const events = decide(state);
    // A command that changed nothing is remembered too: repeated later, it might change something.
    if (events.length === 0 && version === 0) return unchanged;
    const next = replay(aggregate, events, state);
    checkFacts(definition, next, id);
    const envelopes = envelop(`${service}/${collection}`, id, version, events, command);
    const remembered = { id: command.commandId, hash: command.inputHash ?? null };
    if (!(await documents.save(id, { version, next, envelopes, command: remembered }))) return undefined;

    onChange();
    await project(outbox, envelopes);
    return { id, state: next, revision: version + events.length, events };
  };

  return async (id: string, decide: Decide<State, Event>, metadata: Metadata) => {
    // A random id makes a write recognisable when the driver repeats it after a lost answer.
    const command = { ...metadata, commandId: metadata.commandId ?? newId() };
    for (let tries = 0; tries < attempts; tries += 1) {
      const changed = await attempt(id, decide, command);
      if (changed) return changed;
      await jitter(tries);
    }
    throw refuse('STALE', { id });
  };
};

/** Keeps one kind of aggregate in one collection; see StoreDefinition. */
export const mongoStore = <State, Event extends DomainEvent>(
  environment: StoreEnvironment,
  definition: StoreDefinition<State, Event>,
): Store<State, Event> => {
  const documents = aggregateDocuments(environment.db, environment.seals, definition);
  const { collection, stateOf, findAll } = documents;
  const change = changeIn(environment, definition, documents);
  const inTurn = serially();
  const { initial } = definition.aggregate;

  const foundOf = async (document: AggregateDocument): Promise<Found<State>> => ({
    id: document._id,
    state: await stateOf(document),
    revision: document.version,
  });
  const get = async (id: string) => {
    const found = await collection.findOne({ _id: id }, withoutHistory);
    return found ? foundOf(found) : undefined;
  };

  return {
    get,
    find: async (id) => (await get(id))?.state ?? initial,
    async findMany(ids) {
      const found = await findAll({ _id: { $in: [...ids] } });
      const states = new Map(
        await Promise.all(found.map(async (each) => [each._id, await stateOf(each)] as const)),
      );
      return ids.map((id) => states.get(id) ?? initial);
    },
    async query(filter, { sort = { _id: 1 }, skip = 0, limit }) {
      return Promise.all((await findAll(filter, { sort, skip, limit })).map(foundOf));
    },
    change: async (id, decide, metadata) => inTurn(id, async () => change(id, decide, metadata)),
  };
};
