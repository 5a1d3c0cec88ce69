import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Bus } from '../bus.ts';
import { gate, message, notebook, textOf, until } from './fixtures.ts';
import { openBus } from './open-bus.ts';
import { deadLetterContract } from './dead-letter-contract.ts';
import { resumeContract } from './resume-contract.ts';
import { sideBySideContract } from './side-by-side-contract.ts';

/** A bus shared by the tests, and fresh names for each. */
export type Subject = {
  readonly bus: () => Bus;
  readonly adapter: string;
  readonly prefix: string;
  /** A new topic. */
  readonly topic: (partitions?: number, compacted?: boolean) => Promise<string>;
  readonly group: () => string;
};

/** What every bus promises. */
export const busContract = (adapter: string): void =>
  describe(`the ${adapter} bus`, () => {
    const prefix = `contract-${randomUUID().slice(0, 8)}.`;
    let bus: Bus;
    const subject: Subject = {
      bus: () => bus,
      adapter,
      prefix,
      topic: async (partitions = 1, compacted = false) => {
        const name = `t-${randomUUID().slice(0, 8)}`;
        await bus.ensureTopics([{ name, partitions, compacted }]);
        return name;
      },
      group: () => `g-${randomUUID().slice(0, 8)}`,
    };
    // Every condition waited for has a deadline of its own, which says what was missing.
    jest.setTimeout(60_000);
    beforeAll(async () => {
      bus = await openBus(adapter, prefix);
    });
    afterAll(async () => bus.close());

    topicContract(subject);
    deliveryContract(subject);
    resumeContract(subject);
    sideBySideContract(subject);
    deadLetterContract(subject);
  });

const topicContract = ({ bus, topic, group }: Subject): void => {
  it('creates a topic once, and never changes its partition count', async () => {
    const name = await topic(2);
    await bus().ensureTopics([{ name, partitions: 2 }]);
    await expect(bus().ensureTopics([{ name, partitions: 3 }])).rejects.toThrow('never changes');
  });

  it('knows a topic that never held a message', async () => {
    const name = await topic(2);
    expect(await bus().isEmpty(name)).toBe(true);
    expect(await bus().isEmpty('no-such-topic')).toBe(true);
    await bus().publish(name, [message('k', 'one')]);
    expect(await bus().isEmpty(name)).toBe(false);
  });

  it('reads what a topic holds now, from the start, for no group', async () => {
    const name = await topic(3);
    const { note, texts } = notebook();
    await bus().read(name, note);
    expect(texts()).toEqual([]);
    await bus().publish(
      name,
      ['a', 'b', 'c', 'd'].map((key) => message(key, key)),
    );
    await bus().read(name, note);
    await bus().read(name, note);
    expect(texts().sort()).toEqual(['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd']);
  });

  it('ends a read whose reader fails', async () => {
    const name = await topic();
    await bus().publish(name, [message('k', '1'), message('k', '2')]);
    let seen = 0;
    const failing = async () => {
      seen += 1;
      throw new Error('no more');
    };
    await expect(bus().read(name, failing)).rejects.toThrow('no more');
    expect(seen).toBe(1);
  });

  it('keeps the newest message of each key of a compacted topic', async () => {
    const name = await topic(1, true);
    await bus().publish(name, [message('a', 'a1'), message('b', 'b1'), message('a', 'a2')]);
    await bus().publish(name, [{ key: 'b', value: null, headers: {} }]);
    const latest = new Map<string | null, string | null>();
    await bus().read(name, async (received) => void latest.set(received.key, textOf(received)));
    expect(latest).toEqual(
      new Map([
        ['a', 'a2'],
        ['b', null],
      ]),
    );
    await expect(bus().publish(name, [message(null, 'x')])).rejects.toThrow();
  });

  it('refuses to publish or subscribe where no topic is', async () => {
    await expect(bus().publish('no-such-topic', [message('k', 'x')])).rejects.toThrow();
    const subscribing = bus().subscribe({
      group: group(),
      topics: ['no-such-topic'],
      onMessage: async () => {},
    });
    await expect(subscribing).rejects.toThrow();
  });
};

const deliveryContract = ({ bus, topic, group }: Subject): void => {
  it('hands over key, value, headers in UTF-8, and where the message stood', async () => {
    const name = await topic(2);
    const { note, received, holds } = notebook();
    const headers = { ce_type: 'tests.noted.v1', 'content-type': 'application/json', ce_note: '备案 ✓' };
    await bus().publish(name, [{ key: '键', value: Buffer.from('值'), headers, partition: 1 }]);
    await bus().publish(name, [{ key: null, value: null, headers: {}, partition: 1 }]);
    const subscription = await bus().subscribe({ group: group(), topics: [name], onMessage: note });
    await holds(2);
    await subscription.stop();
    const [first, second] = received;
    expect({ ...first, value: first && textOf(first) }).toEqual({
      topic: name,
      partition: 1,
      offset: expect.stringMatching(/^\d+$/),
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      key: '键',
      value: '值',
      headers,
    });
    expect(second).toMatchObject({ key: null, value: null, headers: {}, partition: 1 });
    expect(Number(second?.offset)).toBeGreaterThan(Number(first?.offset));
  });

  it('keeps the order of each key, and every key in one partition', async () => {
    const name = await topic(4);
    const { note, received, holds } = notebook();
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const rounds = Array.from({ length: 25 }, (_, round) => round);
    const subscription = await bus().subscribe({ group: group(), topics: [name], onMessage: note });
    for (const round of rounds)
      await bus().publish(
        name,
        keys.map((key) => message(key, `${key}${round}`)),
      );
    await holds(keys.length * rounds.length);
    await subscription.stop();
    for (const key of keys) {
      const ofKey = received.filter((one) => one.key === key);
      expect(ofKey.map(textOf)).toEqual(rounds.map((round) => `${key}${round}`));
      expect(new Set(ofKey.map(({ partition }) => partition)).size).toBe(1);
    }
    expect(new Set(received.map(({ partition }) => partition)).size).toBeGreaterThan(1);
  });

  it('gives every group everything, whenever it first comes', async () => {
    const name = await topic(2);
    const [early, late] = [notebook(), notebook()];
    const first = await bus().subscribe({ group: group(), topics: [name], onMessage: early.note });
    await bus().publish(
      name,
      ['1', '2', '3'].map((text) => message('k', text)),
    );
    await early.holds(3);
    const second = await bus().subscribe({ group: group(), topics: [name], onMessage: late.note });
    await late.holds(3);
    await bus().publish(name, [message('k', '4')]);
    await Promise.all([early.holds(4), late.holds(4)]);
    await Promise.all([first.stop(), second.stop()]);
    expect([early.texts(), late.texts()]).toEqual([
      ['1', '2', '3', '4'],
      ['1', '2', '3', '4'],
    ]);
  });

  it('counts what a group has still to handle, and shows signs of life', async () => {
    const name = await topic(2);
    await bus().publish(
      name,
      ['a', 'b', 'c'].map((key) => message(key, key)),
    );
    const { opened, open } = gate();
    const subscription = await bus().subscribe({
      group: group(),
      topics: [name],
      onMessage: async () => opened,
    });
    expect(await subscription.lag()).toBe(3);
    open();
    await until('no lag', async () => (await subscription.lag()) === 0);
    expect(Date.now() - subscription.lastHeartbeatAt().getTime()).toBeLessThan(10_000);
    await subscription.stop();
  });

  it('tries a failing message again, in order, while other partitions go on', async () => {
    const name = await topic(2);
    const { note, texts, holds } = notebook();
    let failures = 3;
    await bus().publish(
      name,
      ['1', '2', '3'].map((text) => ({ ...message('k', `slow ${text}`), partition: 0 })),
    );
    await bus().publish(
      name,
      ['1', '2', '3'].map((text) => ({ ...message('k', `fast ${text}`), partition: 1 })),
    );
    const subscription = await bus().subscribe({
      group: group(),
      topics: [name],
      retry: { firstDelayMs: 300 },
      onMessage: async (received) => {
        if (textOf(received) === 'slow 2' && failures-- > 0) throw new Error('away');
        await note(received);
      },
    });
    await holds(6);
    await subscription.stop();
    expect(texts().filter((text) => text?.startsWith('slow'))).toEqual(['slow 1', 'slow 2', 'slow 3']);
    expect(texts().indexOf('fast 3')).toBeLessThan(texts().indexOf('slow 2'));
  });
};
