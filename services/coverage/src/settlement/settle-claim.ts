import { DomainError, type Metadata } from '@yibao/platform/domain';
import type { Command } from '@yibao/platform/graphql';
import { SettlementCompleted } from '@yibao/schemas/events/coverage';
import type { Context } from '../context.ts';
import { captureHold, credit, holdOf, placeHold, type PersonalAccount } from '../domain/personal-account.ts';
import { lineOf, type Benefits } from '../domain/benefits.ts';
import { reverse, settle, type Reversal, type SettleRequest } from '../domain/settle.ts';
import type { ClaimInput } from '../graphql/generated.ts';
import { recordOfEvent } from '../persistence/settlements.ts';
import { endHold } from './end-hold.ts';
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
  const { personId } = facts;
  const deadline = new Date(now().getTime() + holdMs).toISOString();
  const decide = (account: PersonalAccount) => {
    // A retry finds its own hold, which is no longer in the balance.
    if (holdOf(account, holdId)) return [];
    const amountFen = wantedFromAccount(request, account.balanceFen, state);
    return placeHold(personId, { holdId, amountFen, deadline })(account);
  };
  try {
    const held = await accounts.change(personId, decide, step('hold', holdId, command));
    return holdOf(held.state, holdId)?.amountFen ?? 0;
  } catch (error) {
    if (error instanceof DomainError && error.reason === 'NOTHING_TO_HOLD') return 0;
    throw error;
  }
};

/** Refusals that pass by themselves: the same command may succeed a moment later, with the hold it has. */
const passing = new Set(['STALE', 'BACKLOG']);

/** Step 2: the settlement, with what is held as its input. Where it is refused, the hold ends at once. */
const settleHeld = async (request: SettleRequest, context: Context, command: Command) => {
  const { settlementId, heldFen, facts } = request;
  try {
    return await context.benefits.change(facts.personId, settle(request), command);
  } catch (error) {
    if (heldFen > 0 && error instanceof DomainError && !passing.has(error.reason))
      await endHold(facts.personId, settlementId, context, (name) => step(name, settlementId, command));
    throw error;
  }
};

/** Step 3: takes the account part and frees the rest, in one write. */
const capture = async (
  personId: string,
  settlementId: string,
  accountFen: number,
  { accounts }: Context,
  command: Metadata,
) =>
  accounts.change(
    personId,
    captureHold(personId, settlementId, accountFen),
    step('capture', settlementId, command),
  );

/** Settled before, by this command or under its key: the store tells one from the other. What is still held is captured. */
const settledBefore = async (personId: string, settlementId: string, context: Context, command: Command) => {
  const { state, revision } = await context.benefits.change(personId, () => [], command);
  const account = await context.accounts.find(personId);
  const accountFen = lineOf(state, settlementId)?.accountFen ?? 0;
  if (accountFen > 0 || holdOf(account, settlementId))
    await capture(personId, settlementId, accountFen, context, command);
  return { settlementId, revision };
};

/**
 * Settles a bill in three steps: hold on the account, settlement, capture. Each is one write of one document; a crash
 * between two of them is finished by a retry, or by the account's timer at the deadline of the hold. What one step found is
 * handed to the next; nothing is read twice but by the writes themselves.
 */
export const settleClaim = async (
  personId: string,
  input: ClaimInput,
  context: Context,
  command: Command,
) => {
  const settlementId = command.newId;
  const state = await context.benefits.find(personId);
  if (lineOf(state, settlementId)) return settledBefore(personId, settlementId, context, command);
  const request = await gather(settlementId, personId, input, state, context);
  const heldFen = (input.useAccount ?? true) ? await hold(request, state, context, command) : 0;
  const changed = await settleHeld({ ...request, heldFen }, context, command);
  if (heldFen > 0) {
    const accountFen = lineOf(changed.state, settlementId)?.accountFen ?? 0;
    await capture(personId, settlementId, accountFen, context, command);
  }
  const [event] = changed.events;
  if (event?.type === SettlementCompleted.type)
    context.settlementById.prime(settlementId, recordOfEvent(event));
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
