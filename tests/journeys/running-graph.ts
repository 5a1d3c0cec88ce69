import { randomBytes } from 'node:crypto';
import { startStack, type Stack } from '../../infra/local/stack.ts';
import { ownProcesses } from '../../infra/local/stack/own-processes.ts';
import type { Parts } from '../../infra/local/stack/parts.ts';
import { graphClient, type Answer, type GraphClient } from '../../infra/local/demo/client.ts';
import { seedDemo } from '../../infra/local/demo/seed.ts';
import { kafkaBrokers, requireMongodb } from '../../infra/platform/src/testing/index.ts';
import { journeyProcesses } from './config.ts';

export type RunningGraph = {
  readonly stack: Stack;
  readonly client: GraphClient;
  /** Names databases and topics of this graph. */
  readonly prefix: string;
  readonly brokers: readonly string[];
  /** Everything written to standard output and error since the start: logs must name nobody. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
};

/** Captures what the process writes, and writes it on where it is a complaint of the test runner. */
const captureOutput = () => {
  const written: string[] = [];
  const streams = [process.stdout, process.stderr].map((stream) => {
    const write = stream.write.bind(stream);
    stream.write = (chunk: string | Uint8Array, ...rest: never[]) => {
      const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
      if (text.startsWith('{"level"')) {
        written.push(text);
        return true;
      }
      return write(chunk, ...rest);
    };
    return () => {
      stream.write = write;
    };
  });
  return { text: () => written.join(''), release: () => streams.forEach((release) => release()) };
};

export type GraphOptions = {
  /** Makes the demonstration province; true by default. */
  readonly seed?: boolean;
  /** Everything in this process, or one process for each service and the gateway. */
  readonly processes?: 'one' | 'each';
  /** Instead of the usual ones. */
  readonly parts?: Parts;
  readonly mongodbUri?: string;
};

/** The whole graph on the servers of `npm test`, with databases and topics of its own, and the demonstration province. */
export const runningGraph = async ({
  seed = true,
  processes = journeyProcesses,
  ...options
}: GraphOptions = {}): Promise<RunningGraph> => {
  if (!kafkaBrokers) throw new Error('KAFKA_BROKERS is not set: run `npm test`, which starts Kafka');
  const captured = captureOutput();
  const own = processes === 'each' && !options.parts ? ownProcesses() : undefined;
  const parts = options.parts ?? own?.parts;
  const prefix = `journey_${randomBytes(4).toString('hex')}_`;
  const stack = await startStack({
    mongodbUri: options.mongodbUri ?? requireMongodb(),
    kafkaBrokers,
    databasePrefix: prefix,
    topicPrefix: prefix,
    logLevel: 'debug',
    demo: true,
    ...(parts && { parts }),
  });
  const client = graphClient(stack.graphUrl, stack.tokenFor);
  if (seed) await seedDemo(client, () => {});
  return {
    ...{ stack, client, prefix, brokers: kafkaBrokers },
    output: () => captured.text() + (own?.logs() ?? ''),
    async stop() {
      await stack.stop();
      await own?.close();
      captured.release();
    },
  };
};

/** The reasons of an answer's refusals. */
export const reasonsOf = ({ errors }: Answer): readonly (string | undefined)[] =>
  (errors ?? []).map(({ extensions }) => extensions.reason ?? extensions.code);
