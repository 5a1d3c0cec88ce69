import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import type { ParkedSources } from './bus.ts';
import { testServers } from './contract/config.ts';
import { parkedForTests } from './contract/fixtures.ts';
import { mongoParkedSources } from './parked-sources.ts';

const parkedContract = (name: string, open: () => ParkedSources) =>
  describe(`parked sources ${name}`, () => {
    it('know what is parked', async () => {
      const parked = open();
      await parked.park('A', 't/0/1');
      await parked.park('B', 't/0/2');
      expect(await parked.among(['A', 'C'])).toEqual(new Set(['A']));
      expect(await parked.among([])).toEqual(new Set());
      expect(await parked.all()).toEqual(new Set(['A', 'B']));
    });

    it('release a source at its last dead letter only', async () => {
      const parked = open();
      await parked.park('A', 't/0/1');
      await parked.park('A', 't/0/2');
      expect(await parked.release('A', 't/0/1')).toBe(false);
      expect(await parked.release('A', 't/0/2')).toBe(true);
      expect(await parked.release('A', 't/0/2')).toBe(false);
      expect(await parked.all()).toEqual(new Set());
    });
  });

const client = new MongoClient(testServers.mongodbUri);
const db = client.db(`parked-${randomUUID().slice(0, 8)}`);
beforeAll(async () => {
  await client.connect();
});
afterAll(async () => {
  await db.dropDatabase();
  await client.close();
});

parkedContract('in memory', parkedForTests);
parkedContract('in MongoDB', () => mongoParkedSources(db, randomUUID()));
