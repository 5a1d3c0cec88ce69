import { dataSchema } from '@yibao/platform/bus';
import { isHeartbeatType } from '@yibao/schemas/facts/heartbeat';
import type { Contract } from './definitions.ts';

const text = (description: string) => ({ type: 'string', description });
const wholeNumber = (description: string) => ({ type: 'string', pattern: '^\\d+$', description });

const common = {
  'content-type': { type: 'string', const: 'application/json' },
  ce_specversion: { type: 'string', const: '1.0' },
  ce_id: text('unique within ce_source; a repeat has the same'),
  ce_source: {
    type: 'string',
    pattern: '^/yibao/',
    description: 'the service, and of events and facts what kind of aggregate',
  },
  ce_type: text('<service>.<what>.v<n>'),
  ce_time: { type: 'string', format: 'date-time' },
  ce_dataschema: text('$id of the JSON Schema of the value'),
  ce_partitionkey: text('the key of the record'),
};

const ofEvents = {
  ce_subject: text('the aggregate it happened to'),
  ce_sequence: wholeNumber('counts the events of one aggregate from 1'),
  ce_correlationid: text('shared by all that followed from one request'),
  ce_actor: text('opaque id of who acted'),
};

const onlySomeEvents = {
  ce_causationid: text('the event this one followed from'),
  ce_area: text('the area that acted or paid'),
  ce_policyversion: text('the policy version that was applied'),
};

const ofFacts = {
  ce_subject: text('the key of the fact'),
  ce_epoch: wholeNumber('raised when a backup is restored; a later epoch wins'),
  ce_sequence: wholeNumber('revision of the aggregate; within an epoch a later one wins'),
};

const ofRecords = { ce_area: text('the area it counts in') };
const onlySomeRecords = { ce_subject: text('keyed hash of the person; absent: nobody is known') };

const headers = (description: string, required: object, optional: object = {}) => ({
  type: 'object',
  description,
  properties: { ...required, ...optional },
  required: Object.keys(required),
});

/** The CloudEvents attributes as headers of a record. */
export const headerSchemas = {
  eventHeaders: headers('Attributes of an event.', { ...common, ...ofEvents }, onlySomeEvents),
  factHeaders: headers('Attributes of a fact.', { ...common, ...ofFacts }),
  heartbeatHeaders: headers('Attributes of a heartbeat.', common),
  analyticsHeaders: headers('Attributes of a record.', { ...common, ...ofRecords }, onlySomeRecords),
};

const headersOfKind = {
  events: 'eventHeaders',
  facts: 'factHeaders',
  analytics: 'analyticsHeaders',
} as const;

/** The headers of one type. */
export const headersOf = (kind: Contract['kind'], type: string): object => {
  const name = isHeartbeatType(type) ? 'heartbeatHeaders' : headersOfKind[kind];
  return {
    allOf: [
      { $ref: `#/components/schemas/${name}` },
      { properties: { ce_type: { const: type }, ce_dataschema: { const: dataSchema(kind, type) } } },
    ],
  };
};
