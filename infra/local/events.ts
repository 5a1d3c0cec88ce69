import { parseArgs } from 'node:util';
import { readLauncherConfig } from './config.ts';
import { readTopic, topicsAt } from './events/read-topic.ts';
import { explanationOf, messageOf, StartRefusal } from './refusal.ts';
import { findRun } from './run-file.ts';
import { whenUnread } from './unread.ts';

const usage = 'npm run events -- <topic> [--from 0] [--follow]';

const optionsOf = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { from: { type: 'string', default: '0' }, follow: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new StartRefusal(`${messageOf(error).split('. ')[0] ?? ''}: ${usage}`);
  }
};

const kafkaBrokers = (): readonly string[] => {
  const config = readLauncherConfig();
  if (config.kafkaBrokers) return config.kafkaBrokers;
  const run = findRun(config);
  if (!run) throw new StartRefusal('Nothing runs: npm start first, or name a Kafka with KAFKA_BROKERS.');
  const { address } = run.servers.kafka;
  if (address === '')
    throw new StartRefusal(
      'The running graph has the embedded bus, which consumers outside cannot read: they need Kafka.',
    );
  return address.split(',');
};

/** `npm run events`: prints a topic as a consumer outside the graph reads it, one JSON object per line. */
const events = async () => {
  const { values, positionals } = optionsOf();
  const [topic, ...more] = positionals;
  const from = Number(values.from);
  if (more.length > 0 || !Number.isInteger(from) || from < 0) throw new StartRefusal(usage);
  const brokers = kafkaBrokers();
  const topics = await topicsAt(brokers);
  if (topic === undefined || !topics.includes(topic))
    throw new StartRefusal(
      `${topic === undefined ? usage : `There is no topic ${topic}`}; topics: ${topics.join(', ')}`,
    );
  const unread = new AbortController();
  whenUnread(() => unread.abort());
  await readTopic({
    ...{ brokers, topic, from, follow: values.follow, until: unread.signal },
    print: (line) => console.log(line),
  });
};

await events().catch((error: unknown) => {
  console.error(explanationOf(error));
  process.exit(1);
});
