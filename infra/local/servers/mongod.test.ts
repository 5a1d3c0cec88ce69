import { afterAll, describe, expect, it } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startGuard } from '../guard.ts';
import { root } from '../root.ts';
import { fakeMachine } from '../testing/fake-machine.ts';
import { choose } from './choose.ts';
import { mongodbWays } from './mongodb-ways.ts';
import { cachedSecantusdb } from './secantusdb.ts';

const guard = startGuard();
const machine = fakeMachine(guard);
afterAll(async () => {
  await guard.close();
  machine.remove();
});

const server = cachedSecantusdb({ ...machine.setting, cache: join(root, '.local/servers') });
if (!server) process.stderr.write('skipped: no cached server stands in for a mongod on the PATH\n');

describe('a mongod on the PATH', () => {
  (server ? it : it.skip)(
    'is run on a free port with its data in the instance’s folder',
    async () => {
      // Understands of mongod's arguments what the launcher gives: data folder and port.
      machine.install('mongod', `exec '${server ?? ''}' --host 127.0.0.1 --port "$4" --storage-path "$2"`);
      const chosen = await choose(mongodbWays, machine.setting, 'none');
      expect([chosen.way, chosen.because]).toEqual([
        'mongod on the PATH',
        join(machine.setting.searchPath, 'mongod'),
      ]);
      const client = await new MongoClient(chosen.server.address).connect();
      await client.db('a').collection('b').insertOne({ c: 1 });
      await client.close();
      expect(existsSync(join(machine.setting.folder, 'mongod'))).toBe(true);
      await chosen.server.stop();
    },
    60_000,
  );
});
