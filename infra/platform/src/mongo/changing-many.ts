import type { DomainEvent } from '@yibao/schemas/events/define-event';
import { DomainError } from '../domain/index.ts';
import { commanded, type Changing } from './changing.ts';
import type { Commanded, Decided } from './deciding.ts';
import type { Documents } from './documents.ts';
import type { Outcome, Store } from './store.ts';

/** How many documents are read and written together. */
const chunkSize = 500;

const chunksOf = <Item>(items: readonly Item[]): (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / chunkSize) }, (_, index) =>
    items.slice(index * chunkSize, (index + 1) * chunkSize),
  );

const firstOfEachId = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] => {
  const seen = new Set<string>();
  return items.filter(({ id }) => !seen.has(id) && seen.add(id));
};

type Outcomes<State, Event extends DomainEvent> = ReadonlyMap<Commanded<State, Event>, Outcome<State, Event>>;
export type Attempt<State, Event extends DomainEvent> = ReturnType<typeof attempting<State, Event>>;

/** A refusal is an outcome; anything else that is thrown is a bug and goes on. */
const refusedAs = (id: string) => (error: unknown) => {
  if (error instanceof DomainError) return { id, refused: error };
  throw error;
};

/** One attempt for items of different ids; those that another writer was faster with are missing in the answer. */
export const attempting =
  <State, Event extends DomainEvent>(
    { decideOn, conclude }: Changing<State, Event>,
    { findAll, saveMany }: Documents<State, Event>,
  ) =>
  async (items: readonly Commanded<State, Event>[]): Promise<Outcomes<State, Event>> => {
    const wholeDocuments = { projection: {} };
    const found = await findAll({ _id: { $in: items.map(({ id }) => id) } }, wholeDocuments);
    const byId = new Map(found.map((document) => [document._id, document]));
    const outcomes = new Map<Commanded<State, Event>, Outcome<State, Event>>();
    const decided = new Map<Commanded<State, Event>, Decided<State, Event>>();
    const decide = async (item: Commanded<State, Event>) => {
      try {
        decided.set(item, await decideOn(byId.get(item.id) ?? null, item));
      } catch (error) {
        outcomes.set(item, refusedAs(item.id)(error));
      }
    };
    await Promise.all(items.map(decide));

    const saved = await saveMany([...decided.values()].flatMap(({ save }) => save ?? []));
    const done = [...decided].filter(([{ id }, { save }]) => !save || saved.has(id));
    await conclude(done.map(([, each]) => each));
    for (const [item, { changed }] of done) outcomes.set(item, { id: item.id, changed });
    return outcomes;
  };

/** The write path for many aggregates; see Store. */
export const changingMany = <State, Event extends DomainEvent>(
  { inTurn, changeAlone }: Changing<State, Event>,
  attempt: Attempt<State, Event>,
): Store<State, Event>['changeMany'] => {
  return async (changes) => {
    const outcomes: Outcome<State, Event>[] = [];
    for (const chunk of chunksOf(changes.map(commanded))) {
      const first = firstOfEachId(chunk);
      const ids = first.map(({ id }) => id);
      const known = await inTurn(ids, async () => attempt(first));
      const alone = async (item: Commanded<State, Event>) =>
        inTurn([item.id], async () => changeAlone(item)).then(
          (changed) => ({ id: item.id, changed }),
          refusedAs(item.id),
        );
      for (const item of chunk) outcomes.push(known.get(item) ?? (await alone(item)));
    }
    return outcomes;
  };
};
