import type { Batch, IHeaders } from 'kafkajs';
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
export const receivedOf = ({ partition, messages }: Batch, topic: string): Received[] =>
  messages.map(({ key, value, headers, offset, timestamp }) => ({
    topic,
    partition,
    offset,
    timestamp: new Date(Number(timestamp)).toISOString(),
    key: key === null ? null : key.toString(),
    value,
    headers: headersOf(headers),
  }));
