/**
 * Runs tasks of one key one after the other inside this process, tasks of different keys side by side. A crowd of
 * writers on one document would otherwise only make each other's conditional writes fail.
 */
export const serially = (): (<Result>(key: string, task: () => Promise<Result>) => Promise<Result>) => {
  const tails = new Map<string, Promise<unknown>>();
  return async (key, task) => {
    const before = tails.get(key) ?? Promise.resolve();
    const mine = before.then(task, task);
    tails.set(key, mine);
    try {
      return await mine;
    } finally {
      if (tails.get(key) === mine) tails.delete(key);
    }
  };
};
