import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import { randomUUID } from 'node:crypto';
import { readLauncherConfig } from '../config.ts';
import { readTopic, topicsAt } from './read-topic.ts';

const brokers = readLauncherConfig().kafkaBrokers;
const topic = `events-test-${randomUUID()}`;
const kafka = new Kafka({ brokers: [...(brokers ?? ['127.0.0.1:9'])], logLevel: logLevel.NOTHING });

const read = async (from: number) => {
  const lines: string[] = [];
  await readTopic({ brokers: brokers ?? [], topic, from, follow: false, print: (line) => lines.push(line) });
  return lines
    .map((line) => JSON.parse(line))
    .sort((a, b) => a.partition - b.partition || a.offset - b.offset);
};

if (!brokers) console.error('skipped: reading a topic needs KAFKA_BROKERS');
(brokers ? describe : describe.skip)('a consumer outside the graph', () => {
  beforeAll(async () => {
    const admin = kafka.admin();
    await admin.connect();
    await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 3 }] });
    await admin.disconnect();
  }, 30_000);
  afterAll(async () => {
    const admin = kafka.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [topic] });
    await admin.disconnect();
  });

  it('finds the topic, reads nothing while it is empty, then every record from an offset on to its end', async () => {
    expect(await topicsAt(brokers ?? [])).toContain(topic);
    expect(await read(0)).toEqual([]);

    const producer = kafka.producer();
    await producer.connect();
    const headers = { ce_id: 'e1', ce_type: 'a.b.v1', 'content-type': 'application/json' };
    await producer.send({
      topic,
      messages: [
        { partition: 0, key: 'p1', headers, value: '{"amountFen":1230}' },
        { partition: 0, key: 'p1', value: null },
        { partition: 2, key: null, value: 'not JSON' },
      ],
    });
    await producer.disconnect();

    const records = [
      { partition: 0, offset: 0, key: 'p1', id: 'e1', type: 'a.b.v1', data: { amountFen: 1230 } },
      { partition: 0, offset: 1, key: 'p1', data: null },
      { partition: 2, offset: 0, key: null, data: 'not JSON' },
    ];
    expect(await read(0)).toEqual(records);
    expect(await read(1)).toEqual(records.slice(1, 2));
  }, 60_000);
});
