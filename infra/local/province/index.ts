import { addDays, todayOn } from '@yibao/platform/domain';
import type { GraphSettings } from '../stack/configs.ts';
import { abreast } from './acts.ts';
import { chanceFor } from './chance.ts';
import { openOutlets } from './desks.ts';
import { foundInstitutions, settleInhabitant } from './founding.ts';
import { withMark } from './mark.ts';
import { inhabitants, type Inhabitant } from './people.ts';
import { simulatedClock } from './simulated-clock.ts';
import { startSimulated, type Ask } from './simulated-services.ts';
import { certify, competitionsOf } from './sport.ts';
import { daysOf, yearOf } from './year.ts';

export type ProvinceOptions = {
  readonly persons: number;
  readonly say: (line: string) => void;
};

/** Since when people of the province are insured, as far as it remembers. */
const since = '2022-02-01';

const found = async (ask: Ask, people: readonly Inhabitant[], from: string, say: (line: string) => void) => {
  await abreast(ask, [...foundInstitutions(since), ...openOutlets.map((act) => [act])]);
  say(`institutions and halls stand; ${people.length} persons are being enrolled`);
  await abreast(
    ask,
    people.map((who) => settleInhabitant(who, { since, year: Number(from.slice(0, 4)) })),
  );
  const athletes = people.filter(({ employment }) => employment === 'EMPLOYED' || employment === 'STUDENT');
  await abreast(ask, certify(athletes.slice(0, Math.ceil(people.length / 50)), from));
};

const live = async (
  ask: Ask,
  clock: ReturnType<typeof simulatedClock>,
  people: readonly Inhabitant[],
  days: readonly string[],
  say: (line: string) => void,
) => {
  const stories = [...yearOf(people, days), ...competitionsOf(chanceFor(3), days)];
  let month = '';
  for (const day of days) {
    if (day.slice(0, 7) !== month) say((month = day.slice(0, 7)));
    clock.setOnTo(day);
    const today = stories.filter((story) => story.day === day);
    await abreast(
      ask,
      today.map(({ acts }) => acts),
    );
  }
};

/** The Monday on or after a day. */
const mondayFrom = (day: string) => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (8 - weekday) % 7);
};

/**
 * Makes the province of the demonstration: who lives there, and what happened there in the last twelve months, by
 * the services' own mutations on a simulated clock. Deterministic: the same first day makes the same province, and a run
 * that was interrupted goes on where it stopped.
 */
export const makeProvince = async (settings: GraphSettings, options: ProvinceOptions): Promise<void> =>
  withMark(settings, async (mark) => {
    const today = todayOn({ now: () => new Date() });
    const from = await mark.begin(mondayFrom(addDays(today, -364)));
    const clock = simulatedClock();
    clock.setOnTo(from);
    const { ask, stop } = await startSimulated(settings, clock);
    try {
      const people = inhabitants(options.persons, Number(from.slice(0, 4)));
      await found(ask, people, from, options.say);
      await live(ask, clock, people, daysOf(from, today), options.say);
    } finally {
      await stop();
    }
    await mark.end();
  });
