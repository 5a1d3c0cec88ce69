import { asSoonAsKnown, dataOf, type Answer, type GraphClient } from '../../infra/local/demo/client.ts';
import { reasonsOf } from './running-graph.ts';

/** JSON, as a client sees it. */
type Data = NonNullable<Answer['data']>;
type Grants = readonly string[];

/** A change that somebody asks for: the mutation, its input, and what is wanted of the answer. */
export type Change = {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly selection?: string;
};

/** What somebody says at the gateway, and what they hear. */
export type Story = {
  /** Carries a change out; throws when it is refused. */
  readonly does: (as: string, change: Change, grants?: Grants) => Promise<Data>;
  /** Why a change is refused; DONE when it is not. */
  readonly refusal: (as: string | null, change: Change, grants?: Grants) => Promise<string>;
  /** Why all of them are refused: one reason when all hear the same. */
  readonly refusals: (who: readonly string[], change: Change) => Promise<readonly string[]>;
  /** Looks something up; throws when it is refused. */
  readonly sees: (as: string | null, query: string, variables?: object, grants?: Grants) => Promise<Data>;
  /** Looks something up, and takes any answer. */
  readonly looks: (as: string | null, query: string, variables?: object, grants?: Grants) => Promise<Answer>;
  /** Looks until it shows what is waited for: events travel from one service to another. */
  readonly waits: (what: string, look: () => Promise<Data>, until: (data: Data) => unknown) => Promise<Data>;
  /** A grant for one step of care: the citizen shows the e-voucher, the desk checks it. */
  readonly shown: (citizen: string, desk: string, step: string) => Promise<string>;
};

const patienceMs = 20_000;
/** Refusals that pass by themselves: facts on their way from one service to another. */
const passing = ['REPLICA_BEHIND', 'NOT_YET_VISIBLE'];

const inputType = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;

export const change = (name: string, input: Change['input'], selection = 'revision'): Change => ({
  ...{ name, input, selection },
});

/** A story told over one graph; every change has a key of its own unless it brings one. */
export const storyOn = (client: () => GraphClient): Story => {
  let keys = 0;
  const ask = async (
    as: string | null,
    { name, input, selection = 'revision' }: Change,
    grants: Grants = [],
  ) => {
    keys += 1;
    const query = `mutation ($input: ${inputTypes.get(name) ?? inputType(name)}!) { ${name}(input: $input) { ${selection} } }`;
    const variables = { input: { idempotencyKey: `story-${String(keys).padStart(4, '0')}`, ...input } };
    return asSoonAsKnown(client(), { as, query, variables, grants }, passing, patienceMs);
  };
  const refusal: Story['refusal'] = async (as, asked, grants) =>
    reasonsOf(await ask(as, asked, grants)).join() || 'DONE';
  const does: Story['does'] = async (as, asked, grants) => dataOf(await ask(as, asked, grants))[asked.name];
  const looks: Story['looks'] = async (as, query, variables = {}, grants = []) =>
    asSoonAsKnown(client(), { as, query, variables, grants }, passing, patienceMs);
  return {
    ...{ does, refusal, looks },
    async refusals(who, asked) {
      const heard = new Set<string>();
      for (const as of who) heard.add(await refusal(as, asked));
      return [...heard];
    },
    sees: async (...asked) => dataOf(await looks(...asked)),
    async waits(what, look, until) {
      for (const deadline = Date.now() + patienceMs; ;) {
        const data = await look();
        if (until(data)) return data;
        if (Date.now() > deadline) throw new Error(`${what} did not show: ${JSON.stringify(data)}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    async shown(citizen, desk, step) {
      const { token } = await does(citizen, change('issueVoucherToken', {}, 'token'));
      return (await does(desk, change('verifyIdentity', { token, step }, 'grant { token }'))).grant.token;
    },
  };
};

/** Mutations whose input is called otherwise than themselves. */
const inputTypes: ReadonlyMap<string, string> = new Map([
  ['issueOneTimeNotice', 'IssueNoticeInput'],
  ['addRule', 'RuleInput'],
  ['convertAlertToCase', 'ConvertAlertInput'],
]);

/** Today, and days from it, in the calendar of the country. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
