import type { BusMessage } from '../bus.ts';
import {
  InvalidEventError,
  isJson,
  jsonContentType,
  parseJson,
  validEvent,
  type CloudEvent,
} from './cloud-event.ts';
import { fromJsonFormat } from './json-format.ts';

const prefix = 'ce_';

/** An event as a record in binary mode: the data is the value, attributes are `ce_` headers, `partitionkey` is the key. */
export const toBinary = (event: CloudEvent): BusMessage => {
  const { attributes, data } = validEvent(event);
  const headers = Object.entries(attributes).map(([name, text]) => [`${prefix}${name}`, text]);
  return {
    key: attributes['partitionkey'] ?? null,
    value: Buffer.from(JSON.stringify(data)),
    headers: { 'content-type': jsonContentType, ...(Object.fromEntries(headers) as Record<string, string>) },
  };
};

const binary = ({ headers }: BusMessage, value: Uint8Array): CloudEvent => {
  const attributes = Object.entries(headers)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, text]) => [name.slice(prefix.length), text]);
  const { datacontenttype, ...rest } = Object.fromEntries(attributes) as Record<string, string>;
  // It has no ce_ header of its own, but the CloudEvents SDK writes one.
  if (datacontenttype !== undefined && datacontenttype !== headers['content-type'])
    throw new InvalidEventError('datacontenttype must be the content-type header');
  return validEvent({ attributes: rest, data: parseJson(value) });
};

/** The event in a record, in binary or structured mode. Throws InvalidEventError; so it does for a tombstone. */
export const fromKafka = (message: BusMessage): CloudEvent => {
  const { key, value, headers } = message;
  const contentType = headers['content-type'];
  if (value === null) throw new InvalidEventError('a tombstone has no data');
  if (contentType === undefined) throw new InvalidEventError('the content-type header is missing');
  const isCloudEvents = contentType.toLowerCase().startsWith('application/cloudevents');
  if (isCloudEvents && !/^application\/cloudevents\+json\s*(;|$)/i.test(contentType))
    throw new InvalidEventError('of structured modes only JSON is known, and no batches');
  if (!isJson(contentType)) throw new InvalidEventError('content-type must say JSON');
  const event = isCloudEvents ? fromJsonFormat(parseJson(value)) : binary(message, value);
  const { partitionkey } = event.attributes;
  if (partitionkey !== undefined && partitionkey !== key)
    throw new InvalidEventError('partitionkey must be the key of the record');
  return event;
};
