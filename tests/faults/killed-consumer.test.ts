import { describe, expect, it } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { toMessage } from '../../infra/platform/src/bus/index.ts';
import type { AggregateDocument } from '../../infra/platform/src/mongo/document.ts';
import { mongoInbox } from '../../infra/platform/src/mongo/inbox.ts';
import { eventsTopic } from '../../infra/platform/src/service/topics.ts';
import { envelopeOf, kafkaBrokers, until } from '../../infra/platform/src/testing/index.ts';
import { newSettings, startProcess } from './kernel-process.ts';
import { busOn } from './kernel-settings.ts';
import { countRings, Rang } from './ringing.ts';

if (kafkaBrokers) {
  const settings = newSettings(kafkaBrokers);
  describe('a consumer killed between its effect and the record of it', () => {
    it('doubles nothing, and leaves out nothing', async () => {
      const client = await new MongoClient(settings.mongodbUri, { ignoreUndefined: true }).connect();
      const db = client.db(settings.database);
      const bus = busOn(settings);
      const topic = eventsTopic('bells');
      await bus.ensureTopics([topic]);
      const rings = [1, 2, 4, 8, 16];
      const events = rings.map((times, index) =>
        toMessage(envelopeOf(Rang({ times }), { aggregateId: 'tower', sequence: index + 1 })),
      );
      await bus.publish(topic.name, events);
      const known = async () => {
        const found = await db.collection<AggregateDocument>('counters').findOne({ _id: 'rings' });
        const inbox = await db.collection<{ sequence: number }>('inbox').find().toArray();
        return [found?.state, found?.version, inbox.map(({ sequence }) => sequence)];
      };

      expect(await startProcess('ringing-process.ts', settings).ended).toBe('SIGKILL');
      // All three were counted, and none of them recorded: they are written together.
      expect(await known()).toEqual([{ total: 7 }, 3, []]);

      await countRings(bus, db, settings.serviceKey, mongoInbox(db));
      await until('the last ring', async () => JSON.stringify((await known())[2]) === '[5]', 25_000);
      expect(await known()).toEqual([{ total: 31 }, 5, [5]]);
      await bus.close();
      await db.dropDatabase();
      await client.close();
    }, 60_000);
  });
} else {
  process.stderr.write('SKIPPED: a consumer killed after its effect, because no Kafka could be had\n');
  it.skip('doubles nothing', () => {});
}
