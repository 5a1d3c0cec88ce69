import type { Viewer } from '@yibao/platform/access';
import { newIdFor } from '@yibao/platform/graphql';
import type { Ask } from './simulated-services.ts';

/** One mutation of one service, by one caller. */
export type Act = {
  readonly service: string;
  readonly as: Viewer;
  readonly mutation: string;
  /** Its idempotency key: a second run repeats nothing. */
  readonly key: string;
  readonly input: Readonly<Record<string, unknown>>;
};

/** What happens on a day: acts that follow each other. */
export type Story = { readonly day: string; readonly acts: readonly Act[] };

const inOneRequest = 8;
const inFlight = 256;
/** What passes by itself: facts on their way from one service to another. */
const passing = new Set([
  ...['REPLICA_BEHIND', 'NOT_YET_VISIBLE', 'NOT_ENROLLED', 'MAY_NOT_ACT', 'SCOPE_NOT_GRANTED'],
  ...['STALE', 'BACKLOG', 'ACT_NOT_FINISHED', 'STATION_CLOSED', 'FILING_REQUIRED'],
]);
const patienceMs = 20_000;

/** The id of what an act creates. */
export const createdBy = ({ mutation, as, key, input }: Act): string =>
  newIdFor(mutation, as.subject, { ...input, idempotencyKey: key });

const inputType = (mutation: string) => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;

/** Several mutations as one document; each has its own alias and variable. */
const documentOf = (acts: readonly Act[]) => ({
  query: `mutation (${acts.map(({ mutation }, at) => `$i${at}: ${inputType(mutation)}!`).join(', ')}) {
    ${acts.map(({ mutation }, at) => `a${at}: ${mutation}(input: $i${at}) { __typename }`).join('\n')} }`,
  variables: Object.fromEntries(
    acts.map(({ input, key }, at) => [`i${at}`, { idempotencyKey: key, ...input }]),
  ),
});

/**
 * Carries out acts of one caller at one service. A refusal that passes by itself repeats them all: what was done under
 * its key before is only answered again. Throws at any other refusal.
 */
const carryOut = async (ask: Ask, acts: readonly Act[]): Promise<void> => {
  const [first] = acts;
  if (!first) return;
  const { query, variables } = documentOf(acts);
  const viewer = { ...first.as, grants: acts.flatMap(({ as }) => as.grants) };
  for (const until = Date.now() + patienceMs; ;) {
    const failure = (await ask(first.service, viewer, query, variables)).errors?.[0];
    if (!failure) return;
    if (!passing.has(failure.extensions?.reason ?? '') || Date.now() > until)
      throw new Error(`${first.service} refused the province: ${JSON.stringify(failure)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/** Acts of the same caller at the same service, in portions of one request. */
const portionsOf = (acts: readonly Act[]): Act[][] => {
  const callers = new Map<string, Act[][]>();
  for (const act of acts) {
    const caller = `${act.service} ${act.as.subject}`;
    const portions = callers.get(caller) ?? [[]];
    callers.set(caller, portions);
    const last = portions.at(-1);
    if (last && last.length < inOneRequest) last.push(act);
    else portions.push([act]);
  }
  return [...callers.values()].flat();
};

/** Carries out acts that do not depend on each other. */
export const actTogether = async (ask: Ask, acts: readonly Act[]): Promise<void> => {
  const portions = portionsOf(acts);
  const worker = async () => {
    for (let portion = portions.shift(); portion; portion = portions.shift()) await carryOut(ask, portion);
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
};

/** Carries out sequences of acts side by side, the acts of each in their order. */
export const abreast = async (ask: Ask, sequences: readonly (readonly Act[])[]): Promise<void> => {
  const longest = Math.max(0, ...sequences.map(({ length }) => length));
  for (let step = 0; step < longest; step += 1)
    await actTogether(
      ask,
      sequences.flatMap((acts) => acts[step] ?? []),
    );
};
