import { expect, it } from '@jest/globals';
import type { Received } from '../bus.ts';
import { redrive } from '../redrive.ts';
import type { Subject } from './bus-contract.ts';
import { message, notebook, parkedForTests, textOf } from './fixtures.ts';
import { openBus } from './open-bus.ts';

class PatientUnknownError extends Error {
  override readonly name = 'PatientUnknownError';
}

const retry = { attempts: 2, firstDelayMs: 10 };

/** A handler that cannot deal with what `isBad`, and notes the rest. */
const handler = (isBad: (text: string | null) => boolean) => {
  const notes = notebook();
  const onMessage = async (received: Received) => {
    if (isBad(textOf(received))) throw new PatientUnknownError('张三 11010519491231002X is not known');
    await notes.note(received);
  };
  return { ...notes, onMessage };
};

/** What is given up, and how it comes back. */
export const deadLetterContract = ({ bus, topic, group, adapter, prefix }: Subject): void => {
  const read = async (name: string) => {
    const { note, received } = notebook();
    await bus().read(name, note);
    return received;
  };

  it('gives up a message after the last attempt, with all later ones of its source, and no others', async () => {
    const [name, member, parked] = [await topic(), group(), parkedForTests()];
    const { onMessage, texts, holds } = handler((text) => text === 'A1');
    const dead: string[] = [];
    await bus().publish(name, [message('k', 'A1', 'A'), message('k', 'B1', 'B'), message('k', 'A2', 'A')]);
    const options = { group: member, topics: [name], retry, parked, onMessage };
    const subscription = await bus().subscribe({
      ...options,
      onDead: (_, errorClass) => dead.push(errorClass),
    });
    await bus().publish(name, [message('k', 'A3', 'A'), message('k', 'B2', 'B')]);
    await holds(2);
    await subscription.stop();

    expect(texts()).toEqual(['B1', 'B2']);
    expect(dead).toEqual(['PatientUnknownError', 'PARKED', 'PARKED']);
    const letters = await read(`${member}.dead`);
    expect(letters.map((letter) => [textOf(letter), letter.key])).toEqual(
      ['A1', 'A2', 'A3'].map((text) => [text, 'k']),
    );
    expect(letters[0]?.headers).toEqual({
      ce_source: '/yibao/tests',
      ce_subject: 'A',
      dead_topic: name,
      dead_partition: '0',
      dead_offset: expect.stringMatching(/^\d+$/),
      dead_timestamp: expect.stringMatching(/Z$/),
      dead_error: 'PatientUnknownError',
      dead_attempts: '2',
    });
    expect(JSON.stringify(letters)).not.toContain('11010519491231002X');
  });

  it('remembers after a restart which sources are parked', async () => {
    const [name, member, parked] = [await topic(), group(), parkedForTests()];
    const { onMessage, texts, holds } = handler((text) => text === 'A1');
    await bus().publish(name, [message('k', 'A1', 'A'), message('k', 'B1', 'B')]);
    const options = { group: member, topics: [name], retry, parked, onMessage };
    const subscription = await bus().subscribe(options);
    await holds(1);
    await subscription.stop();
    await bus().publish(name, [message('k', 'A2', 'A'), message('k', 'B2', 'B')]);

    const restarted = await openBus(adapter, prefix);
    await restarted.subscribe(options);
    await holds(2);
    await restarted.close();
    expect(texts()).toEqual(['B1', 'B2']);
    expect((await read(`${member}.dead`)).map(textOf)).toEqual(['A1', 'A2']);
  });

  it('re-drives dead letters in order; a source that fails again stays parked, the others are released', async () => {
    const [name, member, parked] = [await topic(), group(), parkedForTests()];
    let bad = /^[AB]1/;
    const { onMessage, texts, holds, received } = handler((text) => bad.test(text ?? ''));
    const options = { group: member, topics: [name], retry, parked, onMessage };
    await bus().publish(
      name,
      ['A1', 'A2', 'B1', 'B2', 'C1'].map((text) => message('k', text, text.slice(0, 1))),
    );
    const subscription = await bus().subscribe(options);
    await holds(1);

    bad = /^B1/;
    const half = await redrive(bus(), options);
    expect(half).toEqual({
      released: 1,
      stillParked: { [`${name}/0|/yibao/tests#B`]: 'PatientUnknownError' },
    });
    expect(texts()).toEqual(['C1', 'A1', 'A2']);
    expect(received.at(-1)).toMatchObject({ topic: name, partition: 0, headers: { ce_subject: 'A' } });
    expect(received.at(-1)?.headers).not.toHaveProperty('dead_error');

    await bus().publish(name, [message('k', 'A3', 'A'), message('k', 'B3', 'B'), message('k', 'C2', 'C')]);
    await holds(5);
    bad = /^$/;
    expect(await redrive(bus(), options)).toEqual({ released: 1, stillParked: {} });
    await bus().publish(name, [message('k', 'B4', 'B')]);
    await holds(9);
    await subscription.stop();
    expect(texts().slice(3)).toEqual(['A3', 'C2', 'B1', 'B2', 'B3', 'B4']);
  });

  it('keeps a source parked for which a dead letter came during the re-drive, until it is handled too', async () => {
    const [name, member, parked] = [await topic(), group(), parkedForTests()];
    let bad = /^A1/;
    const { onMessage, texts, holds } = handler((text) => bad.test(text ?? ''));
    const options = { group: member, topics: [name], retry, parked, onMessage };
    await bus().publish(name, [message('k', 'A1', 'A'), message('k', 'B1', 'B')]);
    const subscription = await bus().subscribe(options);
    await holds(1);

    bad = /^$/;
    let meanwhile = false;
    const handling = async (received: Received) => {
      await onMessage(received);
      if (meanwhile) return;
      meanwhile = true;
      await bus().publish(name, [message('k', 'A2', 'A'), message('k', 'B2', 'B')]);
      await holds(3);
    };
    expect(await redrive(bus(), { ...options, onMessage: handling })).toEqual({
      released: 1,
      stillParked: {},
    });
    await subscription.stop();
    expect(texts()).toEqual(['B1', 'A1', 'B2', 'A1', 'A2']);
  });

  it('tries for ever where nothing may be given up', async () => {
    const name = await topic();
    let failures = 4;
    const { onMessage, texts, holds } = handler((text) => text === '1' && failures-- > 0);
    await bus().publish(name, [message('k', '1'), message('k', '2')]);
    const subscription = await bus().subscribe({ group: group(), topics: [name], retry, onMessage });
    await holds(2);
    await subscription.stop();
    expect(texts()).toEqual(['1', '2']);
  });

  it('gives nothing up while the parked sources cannot be written', async () => {
    const [name, member, parked] = [await topic(), group(), parkedForTests()];
    let away = true;
    const { onMessage, texts, holds } = handler((text) => away && text === '1');
    const park = async () => {
      away = false;
      throw new Error('database away');
    };
    await bus().publish(name, [message('k', '1'), message('k', '2')]);
    const options = { group: member, topics: [name], retry, onMessage, parked: { ...parked, park } };
    const subscription = await bus().subscribe(options);
    await holds(2);
    await subscription.stop();
    expect(texts()).toEqual(['1', '2']);
    expect(await read(`${member}.dead`)).toEqual([]);
  });
};
