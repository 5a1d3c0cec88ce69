import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { busContract } from './contract/bus-contract.ts';
import { testServers } from './contract/config.ts';
import { message, notebook, textOf } from './contract/fixtures.ts';
import { openBus } from './contract/open-bus.ts';

busContract('embedded');

describe('the embedded bus alone', () => {
  const open = async () => {
    const prefix = `alone-${randomUUID().slice(0, 8)}.`;
    return { prefix, bus: await openBus('embedded', prefix) };
  };

  it('deletes what a newer message of a compacted topic replaces', async () => {
    const { bus } = await open();
    await bus.ensureTopics([{ name: 'facts', partitions: 1, compacted: true }]);
    await bus.publish('facts', [message('a', 'a1'), message('b', 'b1'), message('a', 'a2')]);
    await bus.publish('facts', [message('b', 'b2')]);
    const { note, texts } = notebook();
    await bus.read('facts', note);
    await bus.close();
    expect(texts()).toEqual(['a2', 'b2']);
  });

  it('serves several services of one process, each with a bus of its own', async () => {
    const { prefix, bus } = await open();
    const other = await openBus('embedded', prefix);
    await bus.ensureTopics([{ name: 'events', partitions: 2 }]);
    const { note, received, holds } = notebook();
    await other.subscribe({ group: 'g', topics: ['events'], onMessage: note });
    const writers = Array.from({ length: 20 }, async (_, index) =>
      (index % 2 ? bus : other).publish('events', [message('k', `${index}`), message('k', `${index}`)]),
    );
    await Promise.all(writers);
    await holds(40);
    await expect(bus.subscribe({ group: 'g', topics: ['events'], onMessage: note })).rejects.toThrow(
      'subscribed already',
    );
    await Promise.all([bus.close(), other.close()]);
    expect(new Set(received.map(textOf)).size).toBe(20);
    expect(received.map(({ offset }) => Number(offset))).toEqual(
      Array.from({ length: 40 }, (_, index) => index + 1),
    );
  });

  it('refuses to write beside another process', async () => {
    const { prefix, bus } = await open();
    await bus.ensureTopics([{ name: 'events', partitions: 1 }]);
    await bus.publish('events', [message('k', '1')]);
    const intruder = await new MongoClient(testServers.mongodbUri).connect();
    const log = intruder.db('bus-contract').collection<{ _id: number }>(`${prefix}log.events`);
    await log.insertOne({ _id: 2 });
    await intruder.close();
    await expect(bus.publish('events', [message('k', '2')])).rejects.toThrow('serves one process only');
    await bus.close();
  });
});
