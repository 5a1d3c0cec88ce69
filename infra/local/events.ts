import { Kafka, logLevel } from 'kafkajs';
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { readLauncherConfig } from './config.ts';
import { explanationOf, StartRefusal } from './refusal.ts';
import { findRun } from './run-file.ts';

const usage = 'npm run events -- <topic> [--from 0], for example: npm run events -- coverage.events --from 0';

const brokersOfRun = (): readonly string[] => {
  const run = findRun(readLauncherConfig());
  if (!run) throw new StartRefusal('No graph is running: npm start runs one.');
  const { address } = run.servers.kafka;
  if (address === '')
    throw new StartRefusal('The embedded bus has no consumers outside its process: Kafka is needed.');
  return address.split(',');
};

/** Prints the events of a topic as an outside consumer reads them: headers, then data. Ctrl-C ends it. */
const main = async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { from: { type: 'string' } },
  });
  const [topic] = positionals;
  if (!topic) throw new StartRefusal(usage);
  const kafka = new Kafka({ brokers: [...brokersOfRun()], clientId: 'events', logLevel: logLevel.NOTHING });
  const consumer = kafka.consumer({ groupId: `events-${randomUUID()}`, maxWaitTimeInMs: 300 });
  const stop = () => void consumer.disconnect().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: values.from !== undefined });
  await consumer.run({
    eachMessage: async ({ partition, message }) => {
      const headers = Object.entries(message.headers ?? {}).map(
        ([name, value]) => `${name}: ${String(value)}`,
      );
      console.log(`# ${topic}/${partition}@${message.offset} ${message.key?.toString() ?? ''}`);
      console.log(headers.join('\n'));
      console.log(message.value?.toString() ?? '(removed)', '\n');
    },
  });
};

await main().catch((error: unknown) => {
  console.error(explanationOf(error));
  process.exit(1);
});
