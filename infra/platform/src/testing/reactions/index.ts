import { expect, it } from '@jest/globals';
import type { Envelope } from '@yibao/schemas/events/envelope';
import { randomUUID } from 'node:crypto';
import type { TestService } from '../index.ts';
import { changedIn, storedIn } from './stored.ts';
import { told, type Reaction } from './told.ts';

export { storedIn };

/** What is heard, and what is done right before it. */
export type Step = readonly [event: Envelope, first?: () => Promise<unknown>];
/** What happened, in its order; some of it is made by the service itself before. */
export type History = () => Promise<readonly Step[]>;

/** What the service has published itself; the history waits until its reactions to that have ended. */
export const ownEvents = async (
  running: TestService,
  which: (event: Envelope) => boolean,
): Promise<readonly Step[]> => {
  const published = (await running.events()).map(({ private: _sealed, ...event }) => event);
  return published.filter(which).map((event) => [event]);
};

/**
 * Tests that each reaction of a service has an effect in one of the histories, and that no event of a history changes
 * anything when it is told again, the newest first, by a bus to an inbox that has forgotten all: neither as it was nor
 * under another envelope. A reaction to the service's own event has had its effect before the event is told here.
 */
export const eachReactsOnce = (
  running: () => TestService,
  reactions: readonly Reaction[],
  histories: Readonly<Record<string, History>>,
): void => {
  const effective = new Set<Reaction>();
  const concernedBy = (event: Envelope) => reactions.filter(({ concerns }) => concerns(event));

  /** One reaction after the other, so that an effect is known to be its own. */
  const react = async ([event, first]: Step) => {
    await first?.();
    const concerned = concernedBy(event);
    for (const reaction of concerned) {
      const before = await storedIn(running());
      await told(
        running(),
        event,
        [reaction],
        concerned.filter((other) => other !== reaction),
      );
      if (changedIn(before, await storedIn(running())).length > 0) effective.add(reaction);
    }
  };

  const repeat = async ([event]: Step) => {
    const concerned = concernedBy(event);
    await told(running(), event, concerned);
    // What is safe to repeat knows an event by its id.
    if (concerned.some(({ repeatable }) => repeatable)) return;
    await told(running(), { ...event, id: randomUUID() }, concerned);
  };

  it.each(Object.entries(histories))(
    'to %s: each once, whatever comes twice or late',
    async (_what, history) => {
      const steps = await history();
      const own = new Set((await running().events()).map(({ id }) => id));
      for (const step of steps) {
        if (!own.has(step[0].id)) await react(step);
        else for (const each of concernedBy(step[0])) effective.add(each);
      }
      const after = await storedIn(running());
      for (const step of [...steps].reverse()) await repeat(step);
      expect(changedIn(after, await storedIn(running()))).toEqual([]);
    },
  );

  it('all have an effect', () => {
    const without = reactions.filter((each) => !effective.has(each));
    expect(without.map(({ name, type }) => `${name} of ${type}`)).toEqual([]);
  });
};
