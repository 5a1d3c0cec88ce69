/** A failure a person can act on: the message is one sentence that says what to do. */
export class StartRefusal extends Error {}

/** What to print of anything thrown: the sentence of a refusal, everything of a bug. */
export const explanationOf = (error: unknown): string =>
  error instanceof StartRefusal
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
