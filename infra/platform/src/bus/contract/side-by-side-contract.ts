import { expect, it } from '@jest/globals';
import type { Received } from '../bus.ts';
import type { Subject } from './bus-contract.ts';
import { gate, message, notebook, parkedForTests, textOf, until } from './fixtures.ts';

const settle = async () => {};

/** How messages of different keys are handled side by side. */
export const sideBySideContract = ({ bus, topic, group }: Subject): void => {
  it('handles different keys side by side, each in order', async () => {
    const name = await topic();
    const { note, texts, holds } = notebook();
    const { opened, open } = gate();
    // With one key at a time the first message would wait for ever.
    const onMessage = async (received: Received) => {
      if (textOf(received) === 'a1') await opened;
      await note(received);
      if (textOf(received) === 'b2') open();
    };
    await bus().publish(
      name,
      ['a1', 'a2', 'b1', 'b2'].map((text) => message(text.slice(0, 1), text)),
    );
    const onBatch = async () => ({ onMessage, settle });
    const subscription = await bus().subscribe({ group: group(), topics: [name], atOnce: 2, onBatch });
    await holds(4);
    await subscription.stop();
    expect(texts()).toEqual(['b1', 'b2', 'a1', 'a2']);
  });

  it('has only the key wait whose message fails, and gives the rest of its batch again', async () => {
    const name = await topic();
    const { note, texts } = notebook();
    let failures = 2;
    const onMessage = async (received: Received) => {
      if (textOf(received) === 'a1' && failures-- > 0) throw new Error('away');
      await note(received);
    };
    await bus().publish(
      name,
      ['a1', 'b1', 'a2', 'b2'].map((text) => message(text.slice(0, 1), text)),
    );
    const [member, retry] = [group(), { firstDelayMs: 10 }];
    const onBatch = async () => ({ onMessage, settle });
    const subscription = await bus().subscribe({ group: member, topics: [name], atOnce: 2, retry, onBatch });
    await until('the last of the failing key', () => texts().includes('a2'));
    await until('nothing left', async () => (await subscription.lag()) === 0);
    await subscription.stop();

    expect(texts().slice(0, 2)).toEqual(['b1', 'b2']);
    expect(texts().filter((text) => text?.startsWith('a'))).toEqual(['a1', 'a2']);
  });

  it('learns of what is parked only while it has to, and of what comes to be parked at once', async () => {
    const [name, member] = [await topic(), group()];
    const parked = parkedForTests();
    let asked = 0;
    const among: typeof parked.among = async (sources) => {
      asked += 1;
      return parked.among(sources);
    };
    const { note, texts, holds } = notebook();
    const onMessage = async (received: Received) => {
      if (textOf(received) === 'A2') throw new Error('bad');
      await note(received);
    };
    const options = { group: member, topics: [name], retry: { attempts: 1 }, parked: { ...parked, among } };
    const subscription = await bus().subscribe({ ...options, onMessage });
    await bus().publish(name, [message('k', 'A1', 'A')]);
    await holds(1);
    expect(asked).toBe(0);

    await bus().publish(name, [message('k', 'A2', 'A')]);
    await until('a parked source', async () => (await parked.all()).size === 1);
    await bus().publish(name, [message('k', 'A3', 'A'), message('k', 'B1', 'B')]);
    await holds(2);
    await subscription.stop();
    expect(texts()).toEqual(['A1', 'B1']);
    expect(asked).toBeGreaterThan(0);
  });
};
