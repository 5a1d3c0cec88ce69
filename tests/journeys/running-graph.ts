import { randomBytes } from 'node:crypto';
import { startStack, type Stack } from '../../infra/local/stack.ts';
import { graphClient, type Answer, type GraphClient } from '../../infra/local/demo/client.ts';
import { seedDemo } from '../../infra/local/demo/seed.ts';
import { kafkaBrokers, requireMongodb } from '../../infra/platform/src/testing/index.ts';

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

/** The whole graph on the servers of `npm test`, with databases and topics of its own, and the demonstration province. */
export const runningGraph = async (options: { readonly seed?: boolean } = {}): Promise<RunningGraph> => {
  if (!kafkaBrokers) throw new Error('KAFKA_BROKERS is not set: run `npm test`, which starts Kafka');
  const captured = captureOutput();
  const prefix = `journey_${randomBytes(4).toString('hex')}_`;
  const stack = await startStack({
    mongodbUri: requireMongodb(),
    kafkaBrokers,
    databasePrefix: prefix,
    topicPrefix: prefix,
    logLevel: 'debug',
    demo: true,
  });
  const client = graphClient(stack.graphUrl, stack.tokenFor);
  if (options.seed ?? true) await seedDemo(client, () => {});
  return {
    ...{ stack, client, prefix, brokers: kafkaBrokers },
    output: captured.text,
    async stop() {
      await stack.stop();
      captured.release();
    },
  };
};

/** The reasons of an answer's refusals. */
export const reasonsOf = ({ errors }: Answer): readonly (string | undefined)[] =>
  (errors ?? []).map(({ extensions }) => extensions.reason ?? extensions.code);
