import type { Clock } from '@yibao/platform/domain';

/** A clock that stands until it is set on: a year passes in a minute. */
export type SimulatedClock = Clock & {
  /** Sets it on to 10:00 in the province on a day; it never goes back. */
  readonly setOnTo: (day: string) => void;
};

export const simulatedClock = (): SimulatedClock => {
  let now = new Date(0);
  return {
    now: () => now,
    setOnTo: (day) => {
      now = new Date(Math.max(now.getTime(), Date.parse(`${day}T10:00:00+08:00`)));
    },
  };
};
