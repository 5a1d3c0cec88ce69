import { Kafka, logLevel } from 'kafkajs';
import { connect } from 'node:net';
import { messageOf, StartRefusal } from '../refusal.ts';

const isOpen = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });

const describe = async (brokers: readonly string[], connectionTimeout: number): Promise<void> => {
  const kafka = new Kafka({
    brokers: [...brokers],
    clientId: 'launcher',
    connectionTimeout,
    requestTimeout: connectionTimeout,
    retry: { retries: 0 },
    logLevel: logLevel.NOTHING,
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
    await admin.describeCluster();
  } finally {
    await admin.disconnect();
  }
};

/** True when the broker on this port takes requests. */
export const isServing = async (port: number): Promise<boolean> =>
  (await isOpen(port)) &&
  describe([`127.0.0.1:${port}`], 2000).then(
    () => true,
    () => false,
  );

/** Refuses brokers that were asked for by name and do not answer. */
export const demandKafka = async (brokers: readonly string[]): Promise<void> => {
  await describe(brokers, 5000).catch((error: unknown) => {
    const shown = brokers.join(',');
    throw new StartRefusal(
      `KAFKA_BROKERS names ${shown}, but no Kafka answers there (${messageOf(error)}): start it or unset it.`,
    );
  });
};
