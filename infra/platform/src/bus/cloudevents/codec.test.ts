import { describe, expect, it } from '@jest/globals';
import type { BusMessage } from '../bus.ts';
import { InvalidEventError } from './cloud-event.ts';
import { fromJsonFormat, structuredContentType, toJsonFormat } from './json-format.ts';
import { fromKafka, toBinary } from './kafka-binding.ts';

const json = {
  specversion: '1.0',
  id: 'e1',
  source: '/yibao/persons/enrolments',
  type: 'persons.enrolment-registered.v1',
  subject: 'p1',
  time: '2026-03-02T01:30:00.000Z',
  dataschema: 'yibao:/schemas/events/persons.enrolment-registered.v1.json',
  partitionkey: 'p1',
  datacontenttype: 'application/json',
  data: { areaCode: '220100' },
};
const { datacontenttype, data, ...attributes } = json;
const event = { attributes, data };

const record = (
  changes: Partial<BusMessage> = {},
  headers: Record<string, string | undefined> = {},
): BusMessage => {
  const binary = { ...toBinary(event), ...changes };
  const merged = Object.entries({ ...binary.headers, ...headers }).filter(([, text]) => text !== undefined);
  return { ...binary, headers: Object.fromEntries(merged) as Record<string, string> };
};
const structured = (value: object, contentType = structuredContentType): BusMessage => ({
  key: 'p1',
  value: Buffer.from(JSON.stringify(value)),
  headers: { 'content-type': contentType },
});

describe('the JSON format of CloudEvents', () => {
  it.each<[rule: string, valid: object]>([
    ['knows the attributes of the core and extensions beside them', json],
    ['takes JSON for granted without datacontenttype', { ...json, datacontenttype: undefined }],
    [
      'knows other media types of JSON',
      { ...json, datacontenttype: 'application/merge-patch+json; charset=utf-8' },
    ],
    ['takes null for an attribute that is not set', { ...json, dataschema: null, extra: null }],
    ['takes any JSON value for data', { ...json, data: null }],
    ['knows integers and booleans in extensions', { ...json, attempt: -3, retried: true }],
    [
      'knows data in Base64',
      { ...json, data: undefined, data_base64: Buffer.from('[1]').toString('base64') },
    ],
    ['knows time with an offset', { ...json, time: '2026-03-02T09:30:00+08:00' }],
    ['knows a leap second', { ...json, time: '2016-12-31T23:59:60Z' }],
    ['knows a source with percent-encoding', { ...json, source: '/yibao/%E5%90%89%E6%9E%97?x=1#y' }],
  ])('%s', (_, valid) => {
    const parsed = fromJsonFormat(JSON.parse(JSON.stringify(valid)));
    expect(parsed.attributes).toMatchObject({ specversion: '1.0', id: 'e1', type: json.type });
    expect(fromJsonFormat(toJsonFormat(parsed))).toEqual(parsed);
  });

  it('writes integers and booleans in their text form, and Base64 as what it holds', () => {
    const data_base64 = Buffer.from('[1]').toString('base64');
    const { attributes: read, data: held } = fromJsonFormat({
      ...attributes,
      attempt: -3,
      retried: true,
      data_base64,
    });
    expect([read['attempt'], read['retried'], held]).toEqual(['-3', 'true', [1]]);
  });

  it.each<[rule: string, invalid: unknown]>([
    ['a list of events (the batch format)', [json]],
    ['no object', 'event'],
    ['null', null],
    ...(['specversion', 'id', 'source', 'type'] as const).map((name): [string, unknown] => [
      `no ${name}`,
      { ...json, [name]: undefined },
    ]),
    ...(['id', 'source', 'type', 'subject', 'dataschema', 'partitionkey'] as const).map(
      (name): [string, unknown] => [`an empty ${name}`, { ...json, [name]: '' }],
    ),
    ['another version of the specification', { ...json, specversion: '0.3' }],
    ['a source that is no URI reference', { ...json, source: '/yibao/吉林' }],
    ['a source with a broken percent-encoding', { ...json, source: '/yibao/%E' }],
    ['a dataschema that is a relative reference', { ...json, dataschema: '/schemas/x.json' }],
    ['a time without zone', { ...json, time: '2026-03-02T01:30:00' }],
    ['a time without seconds', { ...json, time: '2026-03-02T01:30Z' }],
    ['a date that does not exist', { ...json, time: '2026-13-02T01:30:00Z' }],
    ['an attribute name with capitals', { ...json, partitionKey: 'p1' }],
    ['an attribute name with other characters', { ...json, partition_key: 'p1' }],
    ['a fraction as an attribute', { ...json, attempt: 1.5 }],
    ['an integer beyond 32 bits', { ...json, attempt: 2 ** 31 }],
    ['an object as an attribute', { ...json, extra: {} }],
    ['a list as an attribute', { ...json, extra: [] }],
    ['a control character', { ...json, subject: 'p\u00071' }],
    ['half a surrogate pair', { ...json, subject: '\ud800' }],
    ['data twice', { ...json, data_base64: 'e30=' }],
    ['data_base64 that is none', { ...json, data: undefined, data_base64: '{}' }],
    ['data_base64 that is not JSON inside', { ...json, data: undefined, data_base64: 'e3s=' }],
    ['data_base64 that is no text', { ...json, data: undefined, data_base64: 12 }],
    ['no data', { ...json, data: undefined }],
    ['another content type than JSON', { ...json, datacontenttype: 'text/xml' }],
    ['another charset than UTF-8', { ...json, datacontenttype: 'application/json; charset=gbk' }],
    ['a content type that is no text', { ...json, datacontenttype: 1 }],
  ])('refuses %s', (_, invalid) => {
    const parsed = invalid === null ? null : (JSON.parse(JSON.stringify(invalid)) as unknown);
    expect(() => fromJsonFormat(parsed)).toThrow(InvalidEventError);
  });
});

describe('the Kafka binding of CloudEvents', () => {
  it('puts the data into the value, attributes into ce_ headers, and the partition key into both', () => {
    const { key, value, headers } = toBinary(event);
    expect({ key, value: value?.toString() }).toEqual({ key: 'p1', value: '{"areaCode":"220100"}' });
    const expected = Object.entries(attributes).map(([name, text]) => [`ce_${name}`, text]);
    expect(headers).toEqual({ 'content-type': 'application/json', ...Object.fromEntries(expected) });
    expect(
      toBinary({ ...event, attributes: { ...attributes, partitionkey: undefined as never } }).key,
    ).toBeNull();
  });

  it.each<[rule: string, valid: BusMessage]>([
    ['reads binary mode', record()],
    ['passes over headers that are no attributes', record({}, { traceparent: '00-1-2-01' })],
    ['keeps text in UTF-8', record({}, { ce_area: '吉林' })],
    [
      'lets a content type say its charset',
      record({}, { 'content-type': 'application/json; charset="UTF-8"' }),
    ],
    [
      'takes an event without partition key with any key',
      record({ key: 'other' }, { ce_partitionkey: undefined }),
    ],
    ['reads structured mode', structured(json)],
    ['knows structured mode in any case', structured(json, 'Application/CloudEvents+JSON')],
  ])('%s', (_, valid) => {
    const { attributes: read, data: held } = fromKafka(valid);
    expect(read).toMatchObject({ specversion: '1.0', id: 'e1', source: json.source, type: json.type });
    expect(held).toEqual(data);
  });

  it.each<[rule: string, invalid: BusMessage]>([
    ['a tombstone', record({ value: null })],
    ['no content-type', record({}, { 'content-type': undefined })],
    ['a content type that is not JSON', record({}, { 'content-type': 'application/avro' })],
    ['the batch format', structured([json], 'application/cloudevents-batch+json')],
    ['a structured mode that is not JSON', structured(json, 'application/cloudevents+avro')],
    ['structured mode in another charset', structured(json, 'application/cloudevents+json; charset=utf-16')],
    ['a value that is not JSON', record({ value: Buffer.from('{') })],
    ['a value that is not UTF-8', record({ value: Buffer.from([0x22, 0xff, 0x22]) })],
    ['a value with a byte-order mark', record({ value: Buffer.from('\ufeff{}') })],
    ['an empty value', record({ value: Buffer.from('') })],
    ['headers without the prefix', record({}, { ce_id: undefined, id: 'e1' })],
    ['a header prefix in capitals', record({}, { ce_id: undefined, CE_ID: 'e1' })],
    ['two content types', record({}, { ce_datacontenttype: 'text/plain' })],
    ['a partition key that is not the key', record({ key: 'other' })],
    ['a partition key without a key', record({ key: null })],
    ['a missing attribute', record({}, { ce_type: undefined })],
    ['an invalid attribute', record({}, { ce_specversion: '1' })],
    ['a structured event whose key is another one', { ...structured(json), key: 'other' }],
  ])('refuses %s', (_, invalid) => {
    expect(() => fromKafka(invalid)).toThrow(InvalidEventError);
  });

  it('sends nothing that it would refuse', () => {
    expect(() => toBinary({ attributes: { ...attributes, source: '' }, data })).toThrow('source must be');
    expect(() => toBinary({ attributes, data: undefined })).toThrow('data is missing');
  });
});
