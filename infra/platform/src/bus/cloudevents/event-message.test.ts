import { describe, expect, it } from '@jest/globals';
import { defineFact } from '@yibao/schemas/facts/define-fact';
import type { Envelope } from '@yibao/schemas/events/envelope';
import { type CloudEvent, Kafka } from 'cloudevents';
import { z } from 'zod';
import { InvalidEventError } from './cloud-event.ts';
import { fromMessage, toMessage } from './event-message.ts';
import { factFromMessage, factMessage, heartbeatFromMessage, heartbeatMessage } from './fact-message.ts';
import { structuredContentType } from './json-format.ts';

const envelope: Envelope = {
  type: 'persons.enrolment-registered.v1',
  data: { areaCode: '220100' },
  id: '0195f5a0-0000-7000-8000-000000000001',
  source: 'persons/enrolments',
  aggregateId: 'enrolment-1',
  partitionKey: 'person-1',
  sequence: 3,
  time: '2026-03-02T01:30:00.000Z',
  correlationId: 'c1',
  causationId: 'e0',
  actor: 'officer-1',
  area: '220100',
  policyVersion: 'JILIN@3',
};

const headerless = (name: string) => {
  const message = toMessage(envelope);
  const headers = Object.entries(message.headers).filter(([header]) => header !== name);
  return { ...message, headers: Object.fromEntries(headers) };
};

describe('an event on the bus', () => {
  it('comes back as it went', () => {
    expect(fromMessage(toMessage(envelope))).toEqual(envelope);
    const { area, policyVersion, ...without } = { ...envelope, causationId: null };
    expect(fromMessage(toMessage(without))).toEqual(without);
  });

  it('has every attribute in a header', () => {
    expect(toMessage(envelope)).toEqual({
      key: 'person-1',
      value: Buffer.from('{"areaCode":"220100"}'),
      headers: {
        'content-type': 'application/json',
        ce_specversion: '1.0',
        ce_id: envelope.id,
        ce_source: '/yibao/persons/enrolments',
        ce_type: envelope.type,
        ce_subject: 'enrolment-1',
        ce_time: envelope.time,
        ce_dataschema: 'yibao:/schemas/events/persons.enrolment-registered.v1.json',
        ce_partitionkey: 'person-1',
        ce_sequence: '3',
        ce_correlationid: 'c1',
        ce_causationid: 'e0',
        ce_actor: 'officer-1',
        ce_area: '220100',
        ce_policyversion: 'JILIN@3',
      },
    });
  });

  it('leaves what is private behind', () => {
    const message = toMessage({ ...envelope, private: { name: '张三' } } as Envelope);
    expect(JSON.stringify({ ...message, value: message.value?.toString() })).not.toContain('张三');
  });

  it.each(['ce_subject', 'ce_partitionkey', 'ce_sequence', 'ce_time', 'ce_correlationid', 'ce_actor'])(
    'is refused without %s',
    (name) => {
      expect(() => fromMessage(headerless(name))).toThrow(InvalidEventError);
    },
  );

  it('is refused with a sequence that is no whole number, and from elsewhere', () => {
    const message = toMessage(envelope);
    const changed = (headers: Record<string, string>) => ({
      ...message,
      headers: { ...message.headers, ...headers },
    });
    expect(() => fromMessage(changed({ ce_sequence: '3.5' }))).toThrow('sequence must be a whole number');
    expect(() => fromMessage(changed({ ce_source: '/other/persons' }))).toThrow(
      'source must begin with /yibao/',
    );
  });

  it('is understood by the CloudEvents SDK, and understands it', () => {
    const { key, value, headers } = toMessage(envelope);
    const peer = Kafka.toEvent({ key, headers, value: value?.toString() } as never) as CloudEvent;
    expect(peer.validate()).toBe(true);
    expect(peer).toMatchObject({
      id: envelope.id,
      source: '/yibao/persons/enrolments',
      sequence: '3',
      data: envelope.data,
    });

    const binary = Kafka.binary(peer);
    const sent = Object.entries(binary.headers).filter(([, text]) => text !== undefined) as [
      string,
      string,
    ][];
    // The SDK leaves turning the data into bytes to the client library.
    const received = { key: binary.key as string, value: Buffer.from(JSON.stringify(binary.value)) };
    expect(fromMessage({ ...received, headers: Object.fromEntries(sent) })).toEqual(envelope);

    const structured = Kafka.structured(peer);
    expect(
      fromMessage({
        key: structured.key as string,
        value: Buffer.from(structured.value),
        headers: { 'content-type': structuredContentType },
      }),
    ).toEqual(envelope);
  });
});

describe('a fact on the bus', () => {
  const Station = defineFact('sports.station.v1', {
    description: 'A station',
    schema: z.object({ stationId: z.string(), open: z.boolean() }),
    keyOf: ({ stationId }) => stationId,
    example: { stationId: 's1', open: true },
  });

  it('comes back with its version, under a key of its own kind', () => {
    const message = factMessage(Station, { stationId: 's1', open: true }, { epoch: 1, revision: 12 });
    expect(message.key).toBe('sports.station.v1/s1');
    expect(factFromMessage(message)).toEqual({
      type: 'sports.station.v1',
      source: 'sports',
      key: 's1',
      version: { epoch: 1, revision: 12 },
      value: { stationId: 's1', open: true },
    });
    expect(heartbeatFromMessage(message)).toBeUndefined();
  });

  it('has the same id whenever the same version is sent', () => {
    const send = (revision: number) =>
      factMessage(Station, Station.example, { epoch: 0, revision }).headers['ce_id'];
    expect([send(2), send(2) === send(2), send(2) === send(3)]).toEqual([
      'sports.station.v1/s1@0.2',
      true,
      false,
    ]);
  });

  it('is accompanied by heartbeats that say how current it is', () => {
    const at = new Date('2026-03-02T01:30:00.000Z');
    const message = heartbeatMessage('sports', at, { oldestUnsentMs: 4000, partition: 2 });
    expect(message).toMatchObject({ key: 'heartbeat-2', partition: 2 });
    expect(heartbeatFromMessage(message)).toEqual({
      source: 'sports',
      current: new Date('2026-03-02T01:29:56.000Z'),
    });
    expect(heartbeatFromMessage(heartbeatMessage('sports', at))?.current).toEqual(at);
    expect(() => heartbeatFromMessage({ ...message, value: Buffer.from('{"at":1}') })).toThrow(
      InvalidEventError,
    );
  });
});
