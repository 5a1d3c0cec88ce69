import type { Envelope } from '@yibao/schemas/events/envelope';

/** On whose behalf a change is made, and what it followed from. */
export type Metadata = {
  /** An opaque id, never a name. */
  readonly actor: string;
  readonly correlationId: string;
  readonly causationId: string | null;
  /** The same command is carried out once; absent for a change that is safe to repeat. */
  readonly commandId?: string;
  /** Tells a repeated command from another one under the same key. */
  readonly inputHash?: string;
  readonly area?: string;
  readonly policyVersion?: string;
};

/** For a change that a handler makes: the conversation goes on, and a redelivery changes nothing. */
export const causedBy = (cause: Envelope, handler: string): Metadata => ({
  actor: cause.actor,
  correlationId: cause.correlationId,
  causationId: cause.id,
  commandId: `event:${handler}:${cause.id}`,
  ...(cause.area === undefined ? {} : { area: cause.area }),
});
