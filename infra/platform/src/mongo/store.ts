import type { DomainEvent } from '@yibao/schemas/events/define-event';
import type { FactDefinition } from '@yibao/schemas/facts/define-fact';
import type { Filter, IndexDescription, Sort } from 'mongodb';
import type { Aggregate, Decide, DomainError, Metadata } from '../domain/index.ts';
import type { Analysis } from './analytics.ts';
import type { AggregateDocument } from './document.ts';
import type { Projection } from './projections.ts';

/** A fact to publish: its definition and value. */
export type Fact = { readonly definition: FactDefinition; readonly value: unknown };

/** How one kind of aggregate is kept. */
export type StoreDefinition<State, Event extends DomainEvent> = {
  readonly collection: string;
  readonly aggregate: Aggregate<State, Event>;
  /** The form of the state this release writes; 1 unless said. */
  readonly shape?: number;
  /** For each older shape, the pure function to the next one. */
  readonly upcasters?: Readonly<Record<number, (state: unknown) => unknown>>;
  /** Indexes on `state.…`; every stored query needs one. */
  readonly indexes?: readonly IndexDescription[];
  /** The person concerned: shard key, and whose key seals `private`. The document's id unless said. */
  readonly subjectOf?: (state: State, id: string) => string;
  /** The instant (ISO) at which the aggregate must act, if any. */
  readonly wakeAt?: (state: State) => string | null;
  /** What other services may keep of it. Without `private`. */
  readonly facts?: (state: State, id: string) => readonly Fact[];
  readonly projections?: readonly Projection<Event>[];
  /** What analysts may read of its events; see `analysed`. */
  readonly analytics?: readonly Analysis[];
};

/** An aggregate as found. `revision` counts its events. */
export type Found<State> = { readonly id: string; readonly state: State; readonly revision: number };

/** What a change did; `events` is empty when the command had been carried out before. */
export type Changed<State, Event> = Found<State> & { readonly events: readonly Event[] };

/** One of many changes: the arguments of `change`. */
export type Change<State, Event extends DomainEvent> = {
  readonly id: string;
  readonly decide: Decide<State, Event>;
  readonly metadata: Metadata;
};

/** What became of one of many changes. */
export type Outcome<State, Event> =
  | { readonly id: string; readonly changed: Changed<State, Event> }
  | { readonly id: string; readonly refused: DomainError };

export type Page = { readonly sort?: Sort; readonly skip?: number; readonly limit: number };

/** What a query may look for: `_id`, and by dotted names whatever the state holds outside `private`. */
export type StoredState = Pick<AggregateDocument, '_id' | 'state'>;

/** The one write path, and look-ups of state. */
export type Store<State, Event extends DomainEvent> = {
  /** The initial state where nothing happened yet. */
  readonly find: (id: string) => Promise<State>;
  /** As `find`, in the order of the ids, with one query. */
  readonly findMany: (ids: readonly string[]) => Promise<State[]>;
  /** Undefined where nothing happened yet. */
  readonly get: (id: string) => Promise<Found<State> | undefined>;
  /** A bounded query on `state.…` fields; declare an index for it. */
  readonly query: (filter: Filter<StoredState>, page: Page) => Promise<Found<State>[]>;
  /**
   * Loads, decides, and saves state and events in one conditional write. Refuses with STALE, BACKLOG,
   * IDEMPOTENCY_KEY_REUSED, or as `decide` does; a refusal writes nothing.
   */
  readonly change: (
    id: string,
    decide: Decide<State, Event>,
    metadata: Metadata,
  ) => Promise<Changed<State, Event>>;
  /**
   * As `change` for each, in their order where ids are equal, but with one query and one bulk of conditional writes for
   * up to 500 of them. Answers in the order asked: a refusal of one does not stop the others. What is no refusal ends the
   * call; some may be written by then, and asking again with the same command ids carries out the rest.
   */
  readonly changeMany: (
    changes: readonly Change<State, Event>[],
  ) => Promise<readonly Outcome<State, Event>[]>;
};
