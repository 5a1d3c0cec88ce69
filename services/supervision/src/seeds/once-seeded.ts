/**
 * A seeding that others can wait for: events are heard from the start on, and a claim looked at by half of the rules
 * would look clean.
 */
export const onceSeeded = <Context>(seed: (context: Context) => Promise<void>) => {
  let done: () => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const seeded = new Promise<void>((resolve, reject) => {
    done = resolve;
    fail = reject;
  });
  // Whoever waits is told; nobody may be waiting.
  seeded.catch(() => undefined);
  return {
    seeded,
    seed: async (context: Context): Promise<void> => {
      try {
        await seed(context);
        done();
      } catch (error) {
        fail(error);
        throw error;
      }
    },
  };
};
