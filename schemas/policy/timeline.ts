import type { Entry, PackVersion } from './pack.ts';

/** First and last day, inclusive, as texts that sort. */
type Window = { readonly from: string; readonly to: string };

const always: Window = { from: '0000-00-00', to: '9999-99-99' };

export const windowOf = ({ effectiveFrom, effectiveTo }: PackVersion): Window => ({
  from: effectiveFrom ?? always.from,
  to: effectiveTo ?? always.to,
});

const overlap = (a: Window, b: Window): Window => ({
  from: a.from > b.from ? a.from : b.from,
  to: a.to < b.to ? a.to : b.to,
});

/** Whether two windows share a day. */
export const meet = (a: Window, b: Window): boolean => a.from <= b.to && b.from <= a.to;

/** The entry inside another version: within its own validity and both windows; nothing where they do not meet. */
export const clipped = (entry: Entry, own: Window, other: Window): readonly Entry[] => {
  const { from, to, ...rest } = entry;
  const window = overlap(overlap({ from: from ?? always.from, to: to ?? always.to }, own), other);
  if (window.from > window.to) return [];
  return [
    {
      ...rest,
      ...(window.from > other.from ? { from: window.from } : {}),
      ...(window.to < other.to ? { to: window.to } : {}),
    },
  ];
};

/** The entries up to the day before `first`. */
export const cutBefore = (entries: readonly Entry[], first: string): readonly Entry[] =>
  entries
    .filter(({ from }) => (from ?? always.from) < first)
    .map((entry) => ((entry.to ?? always.to) < first ? entry : { ...entry, to: dayBefore(first) }));

export const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort((a, b) => ((a.from ?? always.from) < (b.from ?? always.from) ? -1 : 1));

/** Whether the entry applies on a date inside its version. */
export const appliesOn = ({ from, to }: Entry, date: string): boolean =>
  (from ?? always.from) <= date && date <= (to ?? always.to);

const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
