import type { EachBatchPayload, IHeaders } from 'kafkajs';
import type { Headers, Received } from '../bus.ts';

const headersOf = (headers: IHeaders = {}): Headers => {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    // A repeated header comes as a list: the last one counts.
    const last = Array.isArray(value) ? value.at(-1) : value;
    if (last !== undefined) texts[name] = last.toString();
  }
  return texts;
};

/** A batch of kafkajs as the port knows messages; `topic` is the name without the prefix. */
export const receivedOf = ({ batch }: Pick<EachBatchPayload, 'batch'>, topic: string): Received[] =>
  batch.messages.map(({ key, value, headers, offset, timestamp }) => ({
    topic,
    partition: batch.partition,
    offset,
    timestamp: new Date(Number(timestamp)).toISOString(),
    // kafkajs types say Buffer, but an absent key is null.
    key: (key as Buffer | null)?.toString() ?? null,
    value,
    headers: headersOf(headers),
  }));
