import type { FactDefinition, FactVersion } from '@yibao/schemas/facts/define-fact';
import { heartbeat, heartbeatType, isHeartbeatType } from '@yibao/schemas/facts/heartbeat';
import type { z } from 'zod';
import type { BusMessage } from '../bus.ts';
import { InvalidEventError } from './cloud-event.ts';
import { dataSchema, fromSource, integerOf, textOf, toSource } from './event-message.ts';
import { fromKafka, toBinary } from './kafka-binding.ts';

/** A fact as it comes from the bus; the value is not parsed yet. */
export type ReceivedFact = {
  readonly type: string;
  /** The service that published it. */
  readonly source: string;
  readonly key: string;
  readonly version: FactVersion;
  readonly value: unknown;
};

/**
 * A fact as it goes to the bus. The key of the record is type and key: compaction keeps the newest of each, and two kinds
 * of fact about one person must not replace each other. Sent again, the same version has the same id.
 */
export const factMessage = <Schema extends z.ZodType>(
  { type, source, keyOf }: FactDefinition<string, Schema>,
  value: z.infer<Schema>,
  { epoch, revision }: FactVersion,
): BusMessage => {
  const key = keyOf(value);
  return toBinary({
    attributes: {
      specversion: '1.0',
      id: `${type}/${key}@${epoch}.${revision}`,
      source: toSource(source),
      type,
      subject: key,
      time: new Date().toISOString(),
      dataschema: dataSchema('facts', type),
      partitionkey: `${type}/${key}`,
      epoch: String(epoch),
      sequence: String(revision),
    },
    data: value,
  });
};

/** The fact in a message of the bus. Throws InvalidEventError. */
export const factFromMessage = (message: BusMessage): ReceivedFact => {
  const { attributes, data } = fromKafka(message);
  return {
    type: textOf(attributes, 'type'),
    source: fromSource(textOf(attributes, 'source')),
    key: textOf(attributes, 'subject'),
    version: { epoch: integerOf(attributes, 'epoch'), revision: integerOf(attributes, 'sequence') },
    value: data,
  };
};

export type Heartbeat = {
  readonly source: string;
  /** Everything that had happened by then has been sent. */
  readonly current: Date;
};

/** Says on one partition of a facts topic how old the oldest event is that a service has not sent yet. */
export const heartbeatMessage = (
  service: string,
  at: Date,
  {
    oldestUnsentMs = 0,
    partition = 0,
  }: { readonly oldestUnsentMs?: number; readonly partition?: number } = {},
): BusMessage => ({
  ...toBinary({
    attributes: {
      specversion: '1.0',
      id: `${heartbeatType(service)}/${partition}@${at.toISOString()}`,
      source: toSource(service),
      type: heartbeatType(service),
      time: at.toISOString(),
      dataschema: dataSchema('facts', heartbeatType(service)),
      partitionkey: `heartbeat-${partition}`,
    },
    data: { at: at.toISOString(), oldestUnsentMs },
  }),
  partition,
});

/** The heartbeat in a message of a facts topic; undefined when it is a fact. Throws InvalidEventError. */
export const heartbeatFromMessage = (message: BusMessage): Heartbeat | undefined => {
  if (!isHeartbeatType(message.headers['ce_type'] ?? '')) return undefined;
  const { attributes, data } = fromKafka(message);
  const parsed = heartbeat.safeParse(data);
  if (!parsed.success) throw new InvalidEventError('a heartbeat says at and oldestUnsentMs');
  const { at, oldestUnsentMs } = parsed.data;
  const source = fromSource(textOf(attributes, 'source'));
  return { source, current: new Date(Date.parse(at) - oldestUnsentMs) };
};
