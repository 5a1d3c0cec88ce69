import { describe, expect, it } from '@jest/globals';
import { lookingUp } from './looking-up.ts';

/** Looks up keys that begin with k, by queries that end when they are told to. */
const subject = () => {
  const queries: { readonly keys: readonly string[]; readonly end: (error?: Error) => void }[] = [];
  const lookUp = lookingUp(
    async (keys) =>
      new Promise<ReadonlyMap<string, string>>((resolve, reject) => {
        const end = (error?: Error) => {
          if (error) reject(error);
          else resolve(new Map(keys.filter((key) => key.startsWith('k')).map((key) => [key, `of ${key}`])));
        };
        queries.push({ keys, end });
      }),
  );
  return { lookUp, queries };
};

describe('lookingUp', () => {
  it('asks at once for who comes alone, and together for who comes meanwhile, each key once', async () => {
    const { lookUp, queries } = subject();
    const answers = [lookUp(['k1']), lookUp(['k2', 'k3']), lookUp(['k3', 'no'])];
    expect(queries.map(({ keys }) => keys)).toEqual([['k1']]);
    queries[0]?.end();
    await answers[0];
    expect(queries.map(({ keys }) => keys)).toEqual([['k1'], ['k2', 'k3', 'no']]);
    queries[1]?.end();
    expect((await Promise.all(answers)).map((found) => [...found])).toEqual([
      [['k1', 'of k1']],
      [
        ['k2', 'of k2'],
        ['k3', 'of k3'],
      ],
      [['k3', 'of k3']],
    ]);
  });

  it('never answers with a query that began before the question', async () => {
    const { lookUp, queries } = subject();
    const first = lookUp(['k1']);
    const again = lookUp(['k1']);
    queries[0]?.end();
    await first;
    expect(queries).toHaveLength(2);
    queries[1]?.end();
    expect(await again).toEqual(new Map([['k1', 'of k1']]));
  });

  it('fails with its query, and goes on with the next', async () => {
    const { lookUp, queries } = subject();
    const [failing, next] = [lookUp(['k1']), lookUp(['k2'])];
    queries[0]?.end(new Error('away'));
    await expect(failing).rejects.toThrow('away');
    queries[1]?.end();
    expect((await next).size).toBe(1);
  });

  it('asks nothing for no keys', async () => {
    const { lookUp, queries } = subject();
    expect((await lookUp([])).size).toBe(0);
    expect(queries).toEqual([]);
  });
});
