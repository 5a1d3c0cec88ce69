import type { DomainEvent } from '@yibao/schemas/events/define-event';
import type { Db } from 'mongodb';
import { v7 as newId } from 'uuid';
import { systemClock, type Clock } from '../domain/index.ts';
import { deciding, type Commanded, type Decided } from './deciding.ts';
import type { Documents } from './documents.ts';
import { projector } from './projector.ts';
import { refuse } from './refusals.ts';
import type { Seals } from './seals.ts';
import { serially } from './serially.ts';
import type { Change, Changed, StoreDefinition } from './store.ts';

export type StoreEnvironment = {
  readonly db: Db;
  readonly service: string;
  readonly seals: Seals;
  /** When events happen; the machine's own by default. */
  readonly clock?: Clock;
  /** Called after a change was saved: something waits to be published in this collection. */
  readonly onChange: (collection: string) => void;
};

const attempts = 10;

/** Grows with the tries: a crowd of processes spreads out. */
const jitter = async (tries: number) =>
  new Promise((resolve) => setTimeout(resolve, 2 + Math.random() * 20 * (tries + 1)));

/** A random id makes a write recognisable when the driver repeats it after a lost answer. */
export const commanded = <State, Event extends DomainEvent>(
  change: Change<State, Event>,
): Commanded<State, Event> => ({
  ...change,
  metadata: { ...change.metadata, commandId: change.metadata.commandId ?? newId() },
});

/** The one write path over stored documents, and the steps of it that a change of many shares. */
export const changing = <State, Event extends DomainEvent>(
  { db, service, seals, clock = systemClock, onChange }: StoreEnvironment,
  definition: StoreDefinition<State, Event>,
  documents: Documents<State, Event>,
) => {
  type Item = Commanded<State, Event>;
  const decideOn = deciding({ service, clock }, definition, documents);
  const project = projector(db, seals, definition.projections ?? []);
  const inTurn = serially();

  /** After the write: what waits is announced, and the rows are written. */
  const conclude = async (done: readonly Decided<State, Event>[]) => {
    if (done.some(({ save }) => save)) onChange(definition.collection);
    await project(
      done.flatMap(({ waiting }) => waiting),
      done.flatMap(({ save }) => save?.envelopes ?? []),
    );
  };

  /** Undefined when another writer was faster. */
  const attempt = async (item: Item): Promise<Changed<State, Event> | undefined> => {
    const decided = await decideOn(await documents.collection.findOne({ _id: item.id }), item);
    if (decided.save && !(await documents.save(decided.save))) return undefined;
    await conclude([decided]);
    return decided.changed;
  };

  const changeAlone = async (item: Item): Promise<Changed<State, Event>> => {
    for (let tries = 0; tries < attempts; tries += 1) {
      const changed = await attempt(item);
      if (changed) return changed;
      await jitter(tries);
    }
    throw refuse('STALE', { id: item.id });
  };

  return { decideOn, conclude, inTurn, changeAlone };
};

export type Changing<State, Event extends DomainEvent> = ReturnType<typeof changing<State, Event>>;
