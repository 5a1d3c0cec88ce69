import type { DomainEvent } from '@yibao/schemas/events/define-event';
import type { Envelope } from '@yibao/schemas/events/envelope';
import { v7 as newId } from 'uuid';
import type { Metadata } from '../domain/index.ts';
import type { StoredEnvelope } from './document.ts';
import type { Seals } from './seals.ts';

/** The person an event concerns, if it says so. */
export const personOf = (data: unknown): string | undefined =>
  typeof data === 'object' && data !== null && 'personId' in data && typeof data.personId === 'string'
    ? data.personId
    : undefined;

/** Where and when the events of one change were made; `source` is `<service>/<collection>`. */
type Made = {
  readonly source: string;
  readonly aggregateId: string;
  readonly version: number;
  readonly at: Date;
};

/** Puts the events of one change into envelopes. */
export const envelop = <Event extends DomainEvent>(
  { source, aggregateId, version, at }: Made,
  events: readonly Event[],
  { actor, correlationId, causationId, area, policyVersion }: Metadata,
): Envelope<Event>[] => {
  const time = at.toISOString();
  return events.map((event, index) => ({
    ...event,
    id: newId(),
    source,
    aggregateId,
    partitionKey: personOf(event.data) ?? aggregateId,
    sequence: version + index + 1,
    time,
    correlationId,
    causationId,
    actor,
    ...(area === undefined ? {} : { area }),
    ...(policyVersion === undefined ? {} : { policyVersion }),
  }));
};

/** The envelope of an event that holds nothing private, as it is stored. */
export const plainEnvelope = ({ private: _none, ...published }: Envelope): StoredEnvelope => published;

/** Seals `private` of an envelope for the outbox and the journal. */
export const sealEnvelope = async (
  seals: Seals,
  envelope: Envelope,
  personId: string,
): Promise<StoredEnvelope> => {
  const { private: secret, ...published } = envelope;
  if (secret === undefined) return published;
  const sealed = await seals.seal(personId, envelope.type, secret);
  return sealed === null ? published : { ...published, private: sealed, sealedFor: personId };
};

/** The envelope as it was before it was sealed; `private` is missing when the person was erased. */
export const openEnvelope = async (seals: Seals, stored: StoredEnvelope): Promise<Envelope> => {
  const { private: sealed, sealedFor, ...published } = stored;
  if (sealed === undefined || sealedFor === undefined) return published;
  const secret = await seals.open(sealedFor, stored.type, sealed);
  return secret === null ? published : { ...published, private: secret };
};
