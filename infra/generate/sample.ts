import { factMessage, heartbeatMessage, toMessage, type BusMessage } from '@yibao/platform/bus';
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

const event = ({ kind, type, example }: Contract): BusMessage =>
  toMessage(
    {
      type,
      data: example,
      id: '0195547e-7a40-7000-8000-000000000001',
      source: `${type.slice(0, type.indexOf('.'))}/examples`,
      aggregateId: 'example-1',
      partitionKey: personOf(example) ?? 'example-1',
      sequence: 1,
      time,
      correlationId: '0195547e-7a40-7000-8000-000000000002',
      causationId: null,
      actor: 'officer-1',
    },
    kind === 'analytics' ? 'analytics' : 'events',
  );

const fact = (contract: Contract): BusMessage => {
  const source = contract.type.slice(0, contract.type.indexOf('.'));
  const definition = { keyOf: () => 'example-1', ...contract, source } as never;
  const { headers, ...message } = factMessage(definition, contract.example, { epoch: 0, revision: 1 });
  return { ...message, headers: { ...headers, ce_time: time } };
};

/** A message as the bus would carry it, made of the example of its definition; always the same. */
export const sampleMessage = (contract: Contract): BusMessage => {
  const { kind, type } = contract;
  if (isHeartbeatType(type)) return heartbeatMessage(type.slice(0, type.indexOf('.')), new Date(time));
  return kind === 'facts' ? fact(contract) : event(contract);
};
