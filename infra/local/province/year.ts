import { addDays, daysBetween } from '@yibao/platform/domain';
import type { Story } from './acts.ts';
import { awayFrom, careOf } from './care.ts';
import { chanceFor } from './chance.ts';
import { caseStory, ticketStory } from './desks.ts';
import type { Inhabitant } from './people.ts';

/** How much happens in the year, per hundred persons. */
const perHundred = { care: 20, filings: 4, tickets: 5, cases: 5 };

/** Every second week something happens, from Monday to Friday in turn: the days of the year on which the clock stands. */
export const daysOf = (from: string, to: string): readonly string[] =>
  Array.from({ length: Math.floor(daysBetween(from, to) / 14) }, (_, index) =>
    addDays(from, index * 14 + (index % 5)),
  );

/** Draws so many different persons. */
const some = (chance: ReturnType<typeof chanceFor>, people: readonly Inhabitant[], many: number) => {
  const drawn = new Set<Inhabitant>();
  while (drawn.size < Math.min(many, people.length)) drawn.add(chance.oneOf(people));
  return [...drawn];
};

/** What happens in the year, in the order of its days. */
export const yearOf = (people: readonly Inhabitant[], days: readonly string[]): readonly Story[] => {
  const chance = chanceFor(2);
  const onADay = (rate: number) => {
    const expected = (people.length * rate) / 100 / days.length;
    return Math.floor(expected) + (chance.percent((expected % 1) * 100) ? 1 : 0);
  };
  // Whoever goes to another province goes once, and needs no other care.
  const away = people.slice(0, Math.floor((people.length * perHundred.filings) / 100));
  const atHome = people.slice(away.length);
  const drawn = (rate: number) => some(chance, atHome, onADay(rate));
  return [
    ...days.flatMap((day) => [
      ...careOf(chance, drawn(perHundred.care), day),
      ...drawn(perHundred.tickets).map((who) => ticketStory(chance, who, day)),
      ...drawn(perHundred.cases).map((who) => caseStory(chance, who, day)),
    ]),
    ...away.flatMap((who, index) => {
      const at = index % days.length;
      return awayFrom(chance, who, days[at] ?? '', days[at + 2]);
    }),
  ];
};
