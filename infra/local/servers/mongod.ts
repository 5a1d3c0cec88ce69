import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../ports.ts';
import { beReplicaSet, isPrimary, uriAt } from './mongodb-client.ts';
import { runServer } from './server-process.ts';
import type { Server, Setting } from './way.ts';

/** Runs a genuine mongod as a replica set of one member, with journaling. */
export const startMongod = async (setting: Setting, program: string): Promise<Server> => {
  const data = join(setting.folder, 'mongod');
  mkdirSync(data, { recursive: true });
  const port = await freePort();
  const args = ['--dbpath', data, '--port', String(port), '--bind_ip', '127.0.0.1', '--replSet', 'rs0'];
  const { until, ...mongod } = await runServer(setting, {
    name: 'mongodb',
    program,
    args: [...args, '--wiredTigerCacheSizeGB', '0.25'],
  });
  const answers = async () => {
    if (await isPrimary(uriAt(port))) return true;
    // Not yet answering, not yet a replica set, or one of another port: the last two are put right.
    await beReplicaSet(port).catch(() => {});
    return false;
  };
  return { ...mongod, address: uriAt(port), ready: () => until(answers) };
};
