/** A failure a person can act on: the message is one sentence that says what to do. */
export class StartRefusal extends Error {}

const fieldOf = (error: unknown, name: string): string | undefined => {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
  return typeof value === 'string' ? value : undefined;
};

// By their fields, not by class: under jest, errors of Node's own are of another realm.
export const codeOf = (error: unknown): string | undefined => fieldOf(error, 'code');

export const messageOf = (error: unknown): string => fieldOf(error, 'message') ?? String(error);

/** What to print of anything thrown: the sentence of a refusal, everything of a bug. */
export const explanationOf = (error: unknown): string =>
  error instanceof StartRefusal ? error.message : (fieldOf(error, 'stack') ?? String(error));
