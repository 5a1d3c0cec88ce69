import { asSoonAsKnown, type Answer, type GraphClient, type Request } from './client.ts';

/** What the steps before have found out. */
export type Found = Readonly<Record<string, string>>;

/** One step of a journey: what it is, how it is asked, and what later steps need of the answer. */
export type Step = {
  readonly name: string;
  readonly says: string;
  readonly ask: (found: Found, run: string) => Request;
  readonly finds?: (data: NonNullable<Answer['data']>, found: Found) => Found;
  /** Asked again until the answer shows it: what another service does upon an event takes a moment. */
  readonly until?: (data: NonNullable<Answer['data']>, found: Found) => boolean;
};

/** A step as it was asked and answered. */
export type Walked = {
  readonly step: Step;
  readonly request: Request;
  readonly answer: Answer;
  readonly found: Found;
};

/** Refusals that pass by themselves: facts and events on their way from one service to another. */
const passing = [...['REPLICA_BEHIND', 'NOT_YET_VISIBLE', 'FILING_REQUIRED', 'ACT_NOT_FINISHED']];
const patienceMs = 20_000;

/** Asks until nothing is on its way any more, and the answer shows what the step waits for. */
const askPatiently = async (client: GraphClient, { until }: Step, request: Request, found: Found) => {
  for (const deadline = Date.now() + patienceMs; ;) {
    const answer = await asSoonAsKnown(client, request, passing);
    if (answer.errors || !answer.data || !until || until(answer.data, found)) return answer;
    if (Date.now() > deadline) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

/** Walks a journey; `run` keeps one walk's keys apart from another's. Stops at the first refusal. */
export const walk = async (
  client: GraphClient,
  steps: readonly Step[],
  run: string,
  onStep: (walked: Walked) => void | Promise<void>,
): Promise<Found> => {
  let found: Found = {};
  for (const step of steps) {
    const request = step.ask(found, run);
    const answer = await askPatiently(client, step, request, found);
    if (answer.data && !answer.errors) found = { ...found, ...step.finds?.(answer.data, found) };
    await onStep({ step, request, answer, found });
    if (answer.errors)
      throw new Error(
        `${step.name} was refused: ${answer.errors[0]?.extensions.reason ?? answer.errors[0]?.message ?? ''}`,
      );
    if (step.until && !step.until(answer.data, found))
      throw new Error(`${step.name} did not show within ${patienceMs / 1000} s what it waits for`);
  }
  return found;
};
