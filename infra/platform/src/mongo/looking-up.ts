import { batching } from './batching.ts';

/** What was found, by key; of a key that names nothing it holds nothing. */
export type LookUp<Found> = (keys: readonly string[]) => Promise<ReadonlyMap<string, Found>>;

/**
 * Looks up by key for many callers: what is asked while a query is under way is answered by the next one, together.
 * Nobody waits who comes alone, and no answer is older than its question. Each is given what it asked for and no more.
 */
export const lookingUp = <Found>(fetch: LookUp<Found>): LookUp<Found> => {
  type Asked = { readonly keys: readonly string[]; found: ReadonlyMap<string, Found> };

  const together = batching<Asked>(async (group) => {
    const found = await fetch([...new Set(group.flatMap(({ keys }) => keys))]);
    for (const asked of group)
      asked.found = new Map(
        asked.keys.flatMap((key) => {
          const one = found.get(key);
          return one === undefined ? [] : [[key, one] as const];
        }),
      );
  });
  return async (keys) => {
    const asked: Asked = { keys, found: new Map() };
    if (keys.length > 0) await together(asked);
    return asked.found;
  };
};
