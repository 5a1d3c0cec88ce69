const pause = async () => new Promise((resolve) => setTimeout(resolve, 20));

/** Waits until `look` answers something (not undefined, null or false), at most `withinMs`; then fails with `what`. */
export const until = async <Result>(
  what: string,
  look: () => Promise<Result | undefined | null | false> | Result | undefined | null | false,
  withinMs = 15_000,
): Promise<Result> => {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== null && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`Not within ${withinMs} ms: ${what}`);
    await pause();
  }
};
