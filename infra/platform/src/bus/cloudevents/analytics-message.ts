import type { AnalyticsDefinition, AnalyticsRecord } from '@yibao/schemas/analytics/define-analytics';
import type { BusMessage } from '../bus.ts';
import { fromKafka, toBinary } from './kafka-binding.ts';
import { dataSchema, textOf, toSource } from './event-message.ts';

/** What is told of the event a record was made of. */
export type RecordOrigin = {
  /** The id of the event: a record that comes twice has the same. */
  readonly id: string;
  readonly service: string;
  readonly time: string;
  /** Keyed hash of the subject, else of the aggregate: records of one key stay in order. */
  readonly key: string;
};

/**
 * A record for analysts. Only what is listed here leaves the service: of the event neither who acted, nor which aggregate
 * or request it was, nor its place in the history of the person.
 */
export const analyticsMessage = (
  { type }: Pick<AnalyticsDefinition, 'type'>,
  { id, service, time, key }: RecordOrigin,
  record: AnalyticsRecord,
): BusMessage =>
  toBinary({
    attributes: {
      specversion: '1.0',
      id,
      source: toSource(service),
      type,
      ...(record.subject === undefined ? {} : { subject: record.subject }),
      time,
      dataschema: dataSchema('analytics', type),
      partitionkey: key,
      area: record.area,
    },
    data: record,
  });

/** A record as a consumer receives it. Throws InvalidEventError. */
export const analyticsFromMessage = (
  message: BusMessage,
): { readonly type: string; readonly id: string; readonly record: unknown } => {
  const { attributes, data } = fromKafka(message);
  return { type: textOf(attributes, 'type'), id: textOf(attributes, 'id'), record: data };
};
