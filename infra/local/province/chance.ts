import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws that come out the same in every run. */
export type Chance = {
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
  /** True in `percent` of a hundred draws. */
  readonly percent: (percent: number) => boolean;
};

/** Draws of their own for each part of the province: one part can grow without changing the others. */
export const chanceFor = (seed: number): Chance => {
  const generator = xoroshiro128plus(seed);
  const between = (least: number, most: number) => uniformInt(generator, least, most);
  return {
    between,
    oneOf: (items) => items[between(0, items.length - 1)] as (typeof items)[number],
    percent: (percent) => between(1, 100) <= percent,
  };
};
