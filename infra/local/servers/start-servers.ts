import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LauncherConfig } from '../config.ts';

import { root } from '../root.ts';
import { choose, type Chosen } from './choose.ts';
import { kafkaWays } from './kafka-ways.ts';
import { mongodbWays, noMongodb } from './mongodb-ways.ts';
import type { Setting } from './way.ts';

export type Servers = {
  readonly mongodb: Chosen;
  readonly kafka: Chosen;
  readonly mongodbUri: string;
  /** Null: the embedded bus serves. */
  readonly kafkaBrokers: readonly string[] | null;
  readonly stop: () => Promise<void>;
  /** Resolves with the name of a server that ended by itself. */
  readonly died: Promise<string>;
};

export const settingOf = (
  config: LauncherConfig,
  host: Pick<Setting, 'folder' | 'guard' | 'say' | 'onRestart'>,
): Setting => ({
  root,
  cache: join(root, '.local', 'servers'),
  mongodbUri: config.mongodbUri,
  kafkaBrokers: config.kafkaBrokers,
  searchPath: config.searchPath,
  javaHome: config.javaHome,
  mongodMirror: config.mongodMirror,
  ...host,
});

/** Finds or obtains MongoDB and Kafka and starts them; what has started is stopped when the other cannot be had. */
export const startServers = async (setting: Setting): Promise<Servers> => {
  mkdirSync(setting.cache, { recursive: true });
  mkdirSync(setting.folder, { recursive: true });
  // Both at once: each waits for its own process or download.
  const [mongodb, kafka] = await Promise.allSettled([
    choose(mongodbWays, setting, noMongodb),
    choose(kafkaWays, setting, 'No Kafka could be found or obtained.'),
  ]);
  if (mongodb.status === 'rejected' || kafka.status === 'rejected') {
    for (const each of [mongodb, kafka]) if (each.status === 'fulfilled') await each.value.server.stop();
    throw mongodb.status === 'rejected' ? mongodb.reason : (kafka as PromiseRejectedResult).reason;
  }
  const both = [mongodb.value.server, kafka.value.server] as const;
  const brokers = kafka.value.server.address;
  return {
    mongodb: mongodb.value,
    kafka: kafka.value,
    mongodbUri: mongodb.value.server.address,
    kafkaBrokers: brokers === '' ? null : brokers.split(','),
    async stop() {
      await Promise.all(both.map((server) => server.stop()));
    },
    died: Promise.race([both[0].died.then(() => 'MongoDB'), both[1].died.then(() => 'Kafka')]),
  };
};
