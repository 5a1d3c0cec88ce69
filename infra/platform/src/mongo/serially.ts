type InTurn = <Result>(keys: readonly string[], task: () => Promise<Result>) => Promise<Result>;

/**
 * Runs tasks that share a key one after the other inside this process, others side by side. A crowd of writers on one
 * document would otherwise only make each other's conditional writes fail. A task takes all its keys at one moment, so
 * that no two can wait for each other.
 */
export const serially = (): InTurn => {
  const tails = new Map<string, Promise<unknown>>();
  return async (keys, task) => {
    const before = Promise.allSettled(keys.map((key) => tails.get(key) ?? Promise.resolve()));
    const mine = before.then(task);
    for (const key of keys) tails.set(key, mine);
    try {
      return await mine;
    } finally {
      for (const key of keys) if (tails.get(key) === mine) tails.delete(key);
    }
  };
};
