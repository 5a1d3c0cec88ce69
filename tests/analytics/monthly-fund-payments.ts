/**
 * An example for analysts, to be copied: what the funds paid for each insured area and month, computed from the topic
 * `analytics.settlements` alone. It reads every partition from offset 0 to where it ends now, prints JSON, and ends.
 *
 *     node --import tsx tests/analytics/monthly-fund-payments.ts 127.0.0.1:9092
 *     node --import tsx tests/analytics/monthly-fund-payments.ts 127.0.0.1:9092 <prefix>analytics.settlements
 */
import { randomUUID } from 'node:crypto';
import { Kafka, logLevel, type KafkaMessage } from 'kafkajs';

/** The fields of a record that are needed here; schemas/json-schema/analytics has all of them. */
type Settlement = {
  readonly kind: 'COMPLETED' | 'REVERSED';
  readonly area: string;
  readonly at: string;
  readonly fundFen: number;
};

const [brokers = '127.0.0.1:9092', topic = 'analytics.settlements'] = process.argv.slice(2);
const kafka = new Kafka({ brokers: brokers.split(','), clientId: 'analyst', logLevel: logLevel.NOTHING });

/** By partition, the offset of the last record there is now. */
const lastOffsets = async () => {
  const admin = kafka.admin();
  await admin.connect();
  const offsets = await admin.fetchTopicOffsets(topic);
  await admin.disconnect();
  return new Map(
    offsets
      .filter(({ low, high }) => low !== high)
      .map(({ partition, high }) => [partition, Number(high) - 1]),
  );
};

const readAll = async (onMessage: (message: KafkaMessage) => void) => {
  const unread = await lastOffsets();
  if (unread.size === 0) return;
  // A group that nobody has used: without a committed offset it begins at 0.
  const consumer = kafka.consumer({ groupId: `analyst-${randomUUID()}` });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    const eachMessage = async ({ partition, message }: { partition: number; message: KafkaMessage }) => {
      onMessage(message);
      if (Number(message.offset) >= (unread.get(partition) ?? Infinity)) unread.delete(partition);
      if (unread.size === 0) resolve();
    };
    consumer.run({ autoCommit: false, eachMessage }).catch(reject);
  });
  await consumer.disconnect();
};

/** The month in Asia/Shanghai, which keeps +08:00 all year. */
const monthOf = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 7);

const seen = new Set<string>();
const payments = new Map<string, { area: string; month: string; fundFen: number; records: number }>();

await readAll(({ headers, value }) => {
  // A record may come twice, and its `ce_id` tells; other types may join the topic one day.
  const id = String(headers?.['ce_id']);
  if (String(headers?.['ce_type']) !== 'coverage.settlement-record.v1' || seen.has(id)) return;
  seen.add(id);
  const { area, at, fundFen } = JSON.parse(String(value)) as Settlement;
  const month = monthOf(at);
  const sum = payments.get(`${area}/${month}`) ?? { area, month, fundFen: 0, records: 0 };
  payments.set(`${area}/${month}`, sum);
  // A reversal counts negative, in the month in which it was made.
  sum.fundFen += fundFen;
  sum.records += 1;
});

const sorted = [...payments].sort(([one], [other]) => one.localeCompare(other)).map(([, sum]) => sum);
process.stdout.write(`${JSON.stringify(sorted, null, 2)}\n`);
