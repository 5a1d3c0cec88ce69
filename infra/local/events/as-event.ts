/** A record as Kafka holds it. */
export type KafkaRecord = {
  readonly partition: number;
  readonly offset: string;
  readonly key: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: string | null;
};

const contentOf = (value: string | null): unknown => {
  if (value === null) return null;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

/**
 * A record in the JSON form of CloudEvents, with its place in the topic before it. Independent of the graph's own codec:
 * it shows what a consumer sees who knows nothing but the standard.
 */
export const asEvent = ({ partition, offset, key, headers, value }: KafkaRecord) => ({
  partition,
  offset: Number(offset),
  key,
  ...Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name.startsWith('ce_'))
      .map(([name, text]) => [name.slice('ce_'.length), text]),
  ),
  data: contentOf(value),
});
