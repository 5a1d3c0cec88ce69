import {
  analyticsMessage,
  factMessage,
  heartbeatMessage,
  toMessage,
  type BusMessage,
} from '@yibao/platform/bus';
import type { AnalyticsRecord } from '@yibao/schemas/analytics/define-analytics';
import { isHeartbeatType } from '@yibao/schemas/facts/heartbeat';
import type { Contract } from './definitions.ts';

const time = '2026-03-02T01:30:00.000Z';

const personOf = (example: unknown) =>
  typeof example === 'object' &&
  example !== null &&
  'personId' in example &&
  typeof example.personId === 'string'
    ? example.personId
    : undefined;

const eventId = '0195547e-7a40-7000-8000-000000000001';
const serviceOf = ({ type }: Contract) => type.slice(0, type.indexOf('.'));

const event = (contract: Contract): BusMessage =>
  toMessage({
    type: contract.type,
    data: contract.example,
    id: eventId,
    source: `${serviceOf(contract)}/examples`,
    aggregateId: 'example-1',
    partitionKey: personOf(contract.example) ?? 'example-1',
    sequence: 1,
    time,
    correlationId: '0195547e-7a40-7000-8000-000000000002',
    causationId: null,
    actor: 'officer-1',
  });

const record = (contract: Contract): BusMessage => {
  const example = contract.example as AnalyticsRecord;
  const origin = { id: eventId, service: serviceOf(contract), time, key: example.subject ?? '0'.repeat(64) };
  return analyticsMessage(contract, origin, example);
};

const fact = (contract: Contract): BusMessage => {
  const definition = { keyOf: () => 'example-1', ...contract, source: serviceOf(contract) } as never;
  const { headers, ...message } = factMessage(definition, contract.example, { epoch: 0, revision: 1 });
  return { ...message, headers: { ...headers, ce_time: time } };
};

/** A message as the bus would carry it, made of the example of its definition; always the same. */
export const sampleMessage = (contract: Contract): BusMessage => {
  const { kind, type } = contract;
  if (isHeartbeatType(type)) return heartbeatMessage(type.slice(0, type.indexOf('.')), new Date(time));
  return { events: event, facts: fact, analytics: record }[kind](contract);
};
