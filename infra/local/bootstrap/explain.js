/** An expected failure: its message is the one sentence a person reads. */
export class Refusal extends Error {}

/** Ends the process: expected failures with their sentence, anything else whole. */
export const explain = (error) => {
  console.error(error instanceof Refusal ? error.message : error);
  process.exit(1);
};
