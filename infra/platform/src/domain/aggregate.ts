import type { DomainEvent } from '@yibao/schemas/events/define-event';

/** One consistency boundary: its state before anything happened, and how an event changes it. */
export type Aggregate<State, Event extends DomainEvent> = {
  readonly initial: State;
  readonly evolve: (state: State, event: Event) => State;
};

/** Pure and synchronous, because it is asked again when another writer was faster: no clock, no randomness. */
export type Decide<State, Event extends DomainEvent> = (state: State) => readonly Event[];

/** Folds events into a state. */
export const replay = <State, Event extends DomainEvent>(
  { initial, evolve }: Aggregate<State, Event>,
  events: readonly Event[],
  from: State = initial,
): State => events.reduce(evolve, from);
