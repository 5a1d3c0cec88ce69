// Started as a process of its own: counts rings, and is killed after the third was counted, before that is recorded.
import { MongoClient } from 'mongodb';
import { mongoInbox } from '../../infra/platform/src/mongo/inbox.ts';
import { busOn, type KernelSettings } from './kernel-settings.ts';
import { countRings } from './ringing.ts';

const settings = JSON.parse(process.argv[2] ?? '{}') as KernelSettings;
const client = await new MongoClient(settings.mongodbUri, { ignoreUndefined: true }).connect();
const db = client.db(settings.database);
const inbox = mongoInbox(db);
await countRings(busOn(settings), db, settings.serviceKey, {
  async open(followed) {
    const opened = await inbox.open(followed);
    return {
      ...opened,
      note(one, sequence) {
        if (sequence === 3) process.kill(process.pid, 'SIGKILL');
        opened.note(one, sequence);
      },
    };
  },
});
