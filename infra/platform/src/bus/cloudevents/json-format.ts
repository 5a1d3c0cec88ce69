import {
  InvalidEventError,
  isJson,
  jsonContentType,
  parseJson,
  validEvent,
  type CloudEvent,
} from './cloud-event.ts';

/** The media type of one event in the JSON format ("structured mode"). */
export const structuredContentType = 'application/cloudevents+json; charset=UTF-8';

const isInteger = (value: number) => Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;

/** An attribute's text form; undefined for one that is not set. */
const textOf = (name: string, value: unknown): string | undefined => {
  if (value === null) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || (typeof value === 'number' && isInteger(value))) return String(value);
  throw new InvalidEventError(`${name} must be a string, a boolean or a 32-bit integer`);
};

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

const dataOf = (json: Readonly<Record<string, unknown>>): unknown => {
  if (!('data_base64' in json)) return json['data'];
  if ('data' in json) throw new InvalidEventError('data and data_base64 exclude each other');
  const encoded = json['data_base64'];
  if (typeof encoded !== 'string' || !base64.test(encoded))
    throw new InvalidEventError('data_base64 must be a Base64 text');
  return parseJson(Buffer.from(encoded, 'base64'));
};

/** An event out of the JSON format of CloudEvents. Throws InvalidEventError. */
export const fromJsonFormat = (json: unknown): CloudEvent => {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new InvalidEventError('the JSON format is one object');
  const {
    data: _data,
    data_base64: _bytes,
    datacontenttype = jsonContentType,
    ...members
  } = json as Record<string, unknown>;
  if (datacontenttype !== null && (typeof datacontenttype !== 'string' || !isJson(datacontenttype)))
    throw new InvalidEventError('datacontenttype must say JSON');
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(members)) {
    const text = textOf(name, value);
    if (text !== undefined) attributes[name] = text;
  }
  return validEvent({ attributes, data: dataOf(json as Record<string, unknown>) });
};

/** An event in the JSON format of CloudEvents: one object, for people and tools. */
export const toJsonFormat = (event: CloudEvent): Record<string, unknown> => {
  const { attributes, data } = validEvent(event);
  return { ...attributes, datacontenttype: jsonContentType, data };
};
