import { CompressionTypes, Partitioners, type Kafka, type Message, type Producer } from 'kafkajs';
import type { BusMessage } from '../bus.ts';

const toKafka = ({ key, value, headers, partition }: BusMessage): Message => ({
  key,
  value: value === null ? null : Buffer.from(value),
  headers: { ...headers },
  ...(partition === undefined ? {} : { partition }),
});

// One request carries one record batch per partition, which the broker limits to 1 MB.
const maxBytes = 500_000;

/** Cuts messages into requests, in order. */
export const chunksOf = (messages: readonly BusMessage[]): BusMessage[][] => {
  const chunks: BusMessage[][] = [];
  let room = 0;
  for (const message of messages) {
    const size = (message.value?.byteLength ?? 0) + JSON.stringify(message.headers).length + 100;
    const last = chunks.at(-1);
    if (last && size <= room) {
      last.push(message);
      room -= size;
    } else {
      chunks.push([message]);
      room = maxBytes - size;
    }
  }
  return chunks;
};

export type KafkaProducer = {
  readonly publish: (topic: string, messages: readonly BusMessage[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** An idempotent producer, connected on first use. */
export const kafkaProducer = (kafka: Kafka, gzip: boolean): KafkaProducer => {
  let current: Promise<Producer> | undefined;

  const connect = async () => {
    const producer = kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      // Then the caller is told: it repeats, and consumers recognise repeats. The default is to try for ever.
      retry: { retries: 8 },
    });
    await producer.connect();
    return producer;
  };

  const discard = async (broken: Promise<Producer>) => {
    if (current === broken) current = undefined;
    await broken.then(async (producer) => producer.disconnect()).catch(() => undefined);
  };

  return {
    async publish(topic, messages) {
      if (messages.length === 0) return;
      const producer = (current ??= connect());
      const compression = gzip ? CompressionTypes.GZIP : CompressionTypes.None;
      try {
        for (const chunk of chunksOf(messages))
          await (await producer).send({ topic, acks: -1, compression, messages: chunk.map(toKafka) });
      } catch (error) {
        // A producer whose sequence numbers the broker no longer accepts never recovers: the next call gets a new one.
        await discard(producer);
        throw error;
      }
    },
    async close() {
      if (current) await discard(current);
    },
  };
};
