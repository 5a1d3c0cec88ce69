import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { busContract } from './contract/bus-contract.ts';
import { testServers } from './contract/config.ts';
import { message, notebook, until } from './contract/fixtures.ts';
import { openBus } from './contract/open-bus.ts';
import { chunksOf } from './kafka/producer.ts';

describe('requests to Kafka', () => {
  it('stay below what a broker takes, in order', () => {
    const messages = Array.from({ length: 40 }, (_, index) => message('k', `${index}`.padEnd(100_000, '.')));
    const chunks = chunksOf([...messages, message('k', 'x'.repeat(900_000))]);
    expect(chunks.flat()).toHaveLength(41);
    expect(chunks.flat().slice(0, 40)).toEqual(messages);
    expect(Math.max(...chunks.slice(0, -1).map((chunk) => chunk.length))).toBe(4);
    expect(chunks.at(-1)).toHaveLength(1);
    expect(chunksOf([])).toEqual([]);
  });
});

if (testServers.kafkaBrokers) {
  busContract('kafka');
  describe('members of a group on Kafka', () => {
    it('share the partitions, and take over from one that stops', async () => {
      const [bus, name, group] = [
        await openBus('kafka', `members-${randomUUID().slice(0, 8)}.`),
        'events',
        'readers',
      ];
      await bus.ensureTopics([{ name, partitions: 4 }]);
      const [one, other] = [notebook(), notebook()];
      const publish = async (round: string) =>
        bus.publish(
          name,
          [0, 1, 2, 3].map((partition) => ({ ...message(`${partition}`, round), partition })),
        );
      const first = await bus.subscribe({ group, topics: [name], onMessage: one.note });
      const second = await bus.subscribe({ group, topics: [name], onMessage: other.note });
      await publish('shared');
      await until('all of them', () => one.received.length + other.received.length >= 4);
      expect(other.received.length).toBeGreaterThan(0);
      await second.stop();
      const before = one.received.length;
      await publish('alone');
      await one.holds(before + 4);
      await first.stop();
      const alone = one.received.slice(before).filter((_, index) => one.texts()[before + index] === 'alone');
      expect(alone.map(({ partition }) => partition).sort()).toEqual([0, 1, 2, 3]);
      await bus.close();
    });

    it('stay members while a handler runs longer than a session', async () => {
      const bus = await openBus('kafka', `patient-${randomUUID().slice(0, 8)}.`);
      await bus.ensureTopics([{ name: 'events', partitions: 1 }]);
      const { note, texts, holds } = notebook();
      await bus.publish('events', [message('k', '1'), message('k', '2')]);
      const onMessage = async (received: Parameters<typeof note>[0]) => {
        await note(received);
        // The shortest session a broker allows is 6 s.
        if (texts().length === 1) await delay(8000);
      };
      const subscription = await bus.subscribe({ group: 'patient', topics: ['events'], onMessage });
      await holds(2);
      await until('committed', async () => (await subscription.lag()) === 0);
      await subscription.stop();
      expect(texts()).toEqual(['1', '2']);
      await bus.close();
    });
  });
} else {
  process.stderr.write('SKIPPED: the contract of the Kafka bus, because no Kafka could be had\n');
  it.skip('keeps the contract of a bus on Kafka', () => {});
}
