import type { DomainEvent } from './define-event.ts';

/** An event on its way: what happened, in which order, on whose behalf, and why. */
export type Envelope<Event extends DomainEvent = DomainEvent> = Event & {
  /** UUID v7: sorts by time. */
  readonly id: string;
  /** The service that published it. */
  readonly source: string;
  /** The aggregate it happened to. */
  readonly aggregateId: string;
  /** The ordering key on the bus: the person concerned, otherwise the aggregate. */
  readonly partitionKey: string;
  /** Counts the events of one aggregate from 1, without gaps. */
  readonly sequence: number;
  readonly time: string;
  /** Shared by all that followed from one request. */
  readonly correlationId: string;
  /** The event this one followed from; null when a request made it. */
  readonly causationId: string | null;
  /** An opaque id of who acted, never a name. */
  readonly actor: string;
  /** The area that acted or paid, where there is one. */
  readonly area?: string;
  /** The policy version applied, where one was. */
  readonly policyVersion?: string;
};
