/**
 * Collects what is asked for while a write is under way and writes it together, one write after the other. Everybody
 * waits for the write that holds their item, and fails with it.
 */
export const batching = <Item>(
  write: (items: readonly Item[]) => Promise<void>,
): ((item: Item) => Promise<void>) => {
  type Waiting = {
    readonly item: Item;
    readonly done: () => void;
    readonly failed: (error: unknown) => void;
  };
  let waiting: Waiting[] = [];
  let writing = false;

  const writeAll = async () => {
    writing = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await write(batch.map(({ item }) => item));
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    writing = false;
  };

  return async (item) =>
    new Promise<void>((done, failed) => {
      waiting.push({ item, done, failed });
      if (!writing) void writeAll();
    });
};
