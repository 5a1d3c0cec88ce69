import { dateIn, type IsoDate } from './dates.ts';

/** Where the present comes from; tests set it. */
export type Clock = { readonly now: () => Date };

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still, at an ISO 8601 instant with zone. */
export const clockAt = (instant: string): Clock => {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw new RangeError('Not an instant');
  return { now: () => new Date(time) };
};

/** Today in Asia/Shanghai. */
export const todayOn = (clock: Clock): IsoDate => dateIn(clock.now());
