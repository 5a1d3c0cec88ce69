import type { Metadata } from '@yibao/platform/domain';
import type { Command } from '@yibao/platform/graphql';
import { SettlementCompleted } from '@yibao/schemas/events/coverage';
import type { Context } from '../context.ts';
import { captureHold, credit, holdOf, placeHold } from '../domain/personal-account.ts';
import { lineOf, type Benefits } from '../domain/benefits.ts';
import { reverse, settle, type Reversal, type SettleRequest } from '../domain/settle.ts';
import type { ClaimInput } from '../graphql/generated.ts';
import { gather } from './gather.ts';

/** How long a hold waits for its settlement before it runs out. */
const holdMs = 600_000;

/** A step of the settlement has its own natural command id: repeated by anybody, it is done once. */
const step = (name: string, settlementId: string, { actor, correlationId }: Metadata): Metadata => ({
  ...{ actor, correlationId, causationId: null },
  commandId: `${name}:${settlementId}`,
});

/** What the account would pay if all of its balance were held. Refusals of the settlement are met here, before any hold. */
const wantedFromAccount = (request: SettleRequest, balanceFen: number, state: Benefits) => {
  const [event] = settle({ ...request, heldFen: balanceFen })(state);
  return event?.type === SettlementCompleted.type ? event.data.payers.accountFen : 0;
};

/** Step 1: holds what the account is to pay, up to what there is; skipped where that is nothing. Answers what is held. */
const hold = async (
  request: SettleRequest,
  state: Benefits,
  { accounts, now }: Context,
  command: Metadata,
): Promise<number> => {
  const { settlementId: holdId, facts } = request;
  const account = await accounts.find(facts.personId);
  // A retry finds its own hold, which is no longer in the balance.
  const before = holdOf(account, holdId);
  if (before) return before.amountFen;
  const amountFen = wantedFromAccount(request, account.balanceFen, state);
  if (amountFen === 0) return 0;
  const deadline = new Date(now().getTime() + holdMs).toISOString();
  const held = await accounts.change(
    facts.personId,
    placeHold(facts.personId, { holdId, amountFen, deadline }),
    step('hold', holdId, command),
  );
  return holdOf(held.state, holdId)?.amountFen ?? 0;
};

/** Step 3: takes the account part and frees the rest, in one write. */
const capture = async (
  personId: string,
  settlementId: string,
  accountFen: number,
  { accounts }: Context,
  command: Metadata,
) => {
  const { holds } = await accounts.find(personId);
  if (accountFen === 0 && !holds.some(({ holdId }) => holdId === settlementId)) return;
  await accounts.change(
    personId,
    captureHold(personId, settlementId, accountFen),
    step('capture', settlementId, command),
  );
};

/**
 * Settles a bill in three steps: hold on the account, settlement, capture. Each is one write of one document; a crash
 * between two of them is finished by a retry, or by the account's timer at the deadline of the hold.
 */
export const settleClaim = async (
  personId: string,
  input: ClaimInput,
  context: Context,
  command: Command,
) => {
  const settlementId = command.newId;
  const state = await context.benefits.find(personId);
  const before = lineOf(state, settlementId);
  const request = before ? undefined : await gather(settlementId, personId, input, state, context);
  const heldFen = request && (input.useAccount ?? true) ? await hold(request, state, context, command) : 0;
  const changed = await context.benefits.change(
    personId,
    // Settled before: the store tells a repeated command from another one under the same key.
    request ? settle({ ...request, heldFen }) : () => [],
    command,
  );
  const line = lineOf(changed.state, settlementId);
  await capture(personId, settlementId, line?.accountFen ?? 0, context, command);
  return { settlementId, revision: changed.revision };
};

/** Takes a settlement back, then gives the account part back under its own source: once, whoever repeats it. */
export const reverseClaim = async (reversal: Reversal, { benefits, accounts }: Context, command: Command) => {
  const { settlementId, personId } = reversal;
  const changed = await benefits.change(personId, reverse(reversal), command);
  const accountFen = lineOf(changed.state, settlementId)?.accountFen ?? 0;
  const sourceId = `${settlementId}:reversal`;
  if (accountFen > 0)
    await accounts.change(
      personId,
      credit(personId, sourceId, accountFen),
      step('refund', settlementId, command),
    );
  return { settlementId, revision: changed.revision };
};
