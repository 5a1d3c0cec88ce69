import { refuse } from './refusals.ts';

/** Brings a stored state to the shape of this release by pure steps; refuses one that a newer release wrote. */
export const upcast = (
  {
    collection,
    shape: current = 1,
    upcasters = {},
  }: {
    readonly collection: string;
    readonly shape?: number;
    readonly upcasters?: Readonly<Record<number, (state: unknown) => unknown>>;
  },
  shape: number,
  state: unknown,
  id: string,
): unknown => {
  if (shape > current) throw refuse('NEWER_SHAPE', { collection, id });
  let upcasted = state;
  for (let from = shape; from < current; from += 1) {
    const step = upcasters[from];
    if (!step) throw new Error(`${collection} has no upcaster from shape ${from}`);
    upcasted = step(upcasted);
  }
  return upcasted;
};
