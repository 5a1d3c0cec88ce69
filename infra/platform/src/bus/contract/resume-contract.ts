import { expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { SubscribeOptions } from '../bus.ts';
import type { Subject } from './bus-contract.ts';
import { gate, message, notebook, until } from './fixtures.ts';
import { openBus } from './open-bus.ts';

const dyingConsumer = fileURLToPath(new URL('dying-consumer.ts', import.meta.url));

/** Runs a consumer in a process of its own until it kills itself; answers what it has handled. */
const diesAfter = async ({ adapter, prefix }: Subject, topic: string, group: string, last: string) => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', dyingConsumer, adapter, prefix, topic, group, last],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  return output.trim().split('\n');
};

/** How a group goes on. */
export const resumeContract = (subject: Subject): void => {
  const { bus, topic, group, adapter, prefix } = subject;

  it('goes on where the group has stopped, after a restart too', async () => {
    const [name, member] = [await topic(), group()];
    const { note, texts, holds } = notebook();
    await bus().publish(
      name,
      ['1', '2'].map((text) => message('k', text)),
    );
    const subscription = await bus().subscribe({ group: member, topics: [name], onMessage: note });
    await holds(2);
    await subscription.stop();
    await bus().publish(name, [message('k', '3')]);

    const restarted = await openBus(adapter, prefix);
    await restarted.subscribe({ group: member, topics: [name], onMessage: note });
    await holds(3);
    await restarted.close();
    expect(texts()).toEqual(['1', '2', '3']);
  });

  it('waits for the running handler when it stops, and begins no other', async () => {
    const [name, member] = [await topic(), group()];
    const { note, texts, holds } = notebook();
    const [started, release] = [gate(), gate()];
    await bus().publish(
      name,
      ['1', '2', '3'].map((text) => message('k', text)),
    );
    const subscription = await bus().subscribe({
      group: member,
      topics: [name],
      onMessage: async (received) => {
        started.open();
        await release.opened;
        await note(received);
      },
    });
    await started.opened;
    const stopped = subscription.stop();
    expect(texts()).toEqual([]);
    release.open();
    await stopped;
    expect(texts()).toEqual(['1']);

    const again = await bus().subscribe({ group: member, topics: [name], onMessage: note });
    await holds(3);
    await again.stop();
    expect(texts()).toEqual(['1', '2', '3']);
  });

  it('settles what came together before it counts as handled, and gives it again when that failed', async () => {
    const name = await topic();
    const member = group();
    const { note, texts, holds } = notebook();
    const sent = Array.from({ length: 70 }, (_, index) => String(index));
    await bus().publish(
      name,
      sent.map((text) => message('k', text)),
    );
    let unsettled = 0;
    let most = 0;
    const failures = [new Error('away')];
    const options: SubscribeOptions = {
      group: member,
      topics: [name],
      retry: { firstDelayMs: 10 },
      onBatch: async () => ({
        onMessage: async (received) => {
          await note(received);
          most = Math.max(most, (unsettled += 1));
        },
        settle: async () => {
          unsettled = 0;
          const failure = failures.pop();
          if (failure) throw failure;
        },
      }),
    };
    const subscription = await bus().subscribe(options);
    await until('all are handled', async () => (await subscription.lag()) === 0);
    await subscription.stop();
    // The first part, up to where it could not be settled, came twice; nothing was left out, nothing came late.
    const again = texts().lastIndexOf('0');
    expect(again).toBeGreaterThan(0);
    expect(texts()).toEqual([...sent.slice(0, again), ...sent]);
    expect(most).toBeLessThanOrEqual(32);

    const later = await bus().subscribe(options);
    await bus().publish(name, [message('k', 'later')]);
    await holds(again + 71);
    await later.stop();
    expect(texts().at(-1)).toBe('later');
  });

  it('stops at once while a failing message waits', async () => {
    const name = await topic();
    const failed = gate();
    await bus().publish(name, [message('k', '1')]);
    const subscription = await bus().subscribe({
      group: group(),
      topics: [name],
      retry: { firstDelayMs: 60_000, longestDelayMs: 60_000 },
      onMessage: async () => {
        failed.open();
        throw new Error('away');
      },
    });
    await failed.opened;
    await subscription.stop();
  });

  it('hands over again what a killed process had not committed, and loses nothing', async () => {
    const [name, member] = [await topic(), group()];
    const { note, texts, holds } = notebook();
    const all = ['1', '2', '3', '4', '5'];
    await bus().publish(
      name,
      all.map((text) => message('k', text)),
    );
    expect(await diesAfter(subject, name, member, '3')).toEqual(['1', '2', '3']);

    const subscription = await bus().subscribe({ group: member, topics: [name], onMessage: note });
    await holds(3);
    await subscription.lag();
    const from = Number(texts()[0]) - 1;
    await holds(all.length - from);
    await subscription.stop();
    expect(from).toBeLessThan(3);
    expect(texts()).toEqual(all.slice(from));
  });
};
