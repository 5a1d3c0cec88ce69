import type { Envelope } from '@yibao/schemas/events/envelope';
import type { BusMessage } from '../bus.ts';
import { InvalidEventError } from './cloud-event.ts';
import { fromKafka, toBinary } from './kafka-binding.ts';

const sourcePrefix = '/yibao/';

/** `persons/enrolments` as the URI reference that CloudEvents wants. */
export const toSource = (source: string): string => `${sourcePrefix}${source}`;

export const fromSource = (uri: string): string => {
  if (!uri.startsWith(sourcePrefix)) throw new InvalidEventError(`source must begin with ${sourcePrefix}`);
  return uri.slice(sourcePrefix.length);
};

/** Names the JSON Schema of some data; it is also the schema's `$id`. No host: it is found in the repository. */
export const dataSchema = (kind: 'events' | 'facts' | 'analytics', type: string): string =>
  `yibao:/schemas/${kind}/${type}.json`;

/** Whole numbers travel as texts. */
export const integerOf = (attributes: Readonly<Record<string, string>>, name: string): number => {
  const text = attributes[name];
  if (text === undefined || !/^\d{1,15}$/.test(text))
    throw new InvalidEventError(`${name} must be a whole number`);
  return Number(text);
};

/** An attribute that our own events always have. */
export const textOf = (attributes: Readonly<Record<string, string>>, name: string): string => {
  const text = attributes[name];
  if (text === undefined) throw new InvalidEventError(`${name} is missing`);
  return text;
};

/** An event as it goes to the bus; `private` stays behind. Throws InvalidEventError rather than send what none may. */
export const toMessage = (
  envelope: Omit<Envelope, 'private'>,
  kind: 'events' | 'analytics' = 'events',
): BusMessage => {
  const { type, data, id, source, aggregateId, partitionKey, sequence, time } = envelope;
  const { correlationId, causationId, actor, area, policyVersion } = envelope;
  return toBinary({
    attributes: {
      specversion: '1.0',
      id,
      source: toSource(source),
      type,
      subject: aggregateId,
      time,
      dataschema: dataSchema(kind, type),
      partitionkey: partitionKey,
      sequence: String(sequence),
      correlationid: correlationId,
      ...(causationId === null ? {} : { causationid: causationId }),
      actor,
      ...(area === undefined ? {} : { area }),
      ...(policyVersion === undefined ? {} : { policyversion: policyVersion }),
    },
    data,
  });
};

/** The type that a message in binary mode names in its header, read without looking at the rest. */
export const typeInHeader = ({ headers }: BusMessage): string | undefined => headers['ce_type'];

/** The event in a message of the bus. Throws InvalidEventError. */
export const fromMessage = (message: BusMessage): Envelope => {
  const { attributes, data } = fromKafka(message);
  const { area, policyversion: policyVersion, causationid: causationId = null } = attributes;
  return {
    type: textOf(attributes, 'type'),
    data,
    id: textOf(attributes, 'id'),
    source: fromSource(textOf(attributes, 'source')),
    aggregateId: textOf(attributes, 'subject'),
    partitionKey: textOf(attributes, 'partitionkey'),
    sequence: integerOf(attributes, 'sequence'),
    time: textOf(attributes, 'time'),
    correlationId: textOf(attributes, 'correlationid'),
    causationId,
    actor: textOf(attributes, 'actor'),
    ...(area === undefined ? {} : { area }),
    ...(policyVersion === undefined ? {} : { policyVersion }),
  };
};
