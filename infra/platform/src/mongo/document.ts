import { MongoBulkWriteError } from 'mongodb';
import type { Envelope } from '@yibao/schemas/events/envelope';
import type { DomainEvent } from '@yibao/schemas/events/define-event';

/** An envelope as it is stored: `private` is sealed text, and `sealedFor` names the person whose key opens it. */
export type StoredEnvelope = Omit<Envelope, 'private'> & {
  readonly private?: string;
  readonly sealedFor?: string;
};

/** A command carried out on this document, and what it was asked with. */
export type Applied = { readonly id: string; readonly hash: string | null };

/** One aggregate: state, what is still to be published, and which commands were carried out, saved in one write. */
export type AggregateDocument = {
  readonly _id: string;
  /** The person concerned, otherwise the aggregate: the shard key. */
  readonly shard: string;
  /** Which release's form the state has. */
  readonly shape: number;
  /** Counts the events of this aggregate. */
  readonly version: number;
  /** `private` in it is sealed text. */
  readonly state: Readonly<Record<string, unknown>> | null;
  readonly outbox: readonly StoredEnvelope[];
  readonly applied: readonly Applied[];
  readonly wakeAt?: Date;
};

/** Every event of the service, in the order in which the relay took it up. */
export type JournalEntry = { readonly _id: number; readonly event: StoredEnvelope };

/** How many commands a document remembers: the window in which a retry is recognised. */
export const rememberedCommands = 64;

/** More than this many unpublished events in one document, and it takes no further change. */
export const outboxLimit = 500;

export const isDuplicateKey = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 11_000;

/** As `isDuplicateKey`, of one write or of every write of a bulk that failed. */
export const areDuplicates = (error: unknown): boolean =>
  error instanceof MongoBulkWriteError
    ? [error.writeErrors].flat().every(isDuplicateKey)
    : isDuplicateKey(error);

/** The events of a service, when code does not care which. */
export type AnyEvent = DomainEvent;
