import type { Metadata } from '@yibao/platform/domain';
import type { Context } from '../context.ts';
import { captureHold, releaseHold } from '../domain/personal-account.ts';
import { lineOf } from '../domain/benefits.ts';
import { abandon } from '../domain/settle.ts';

/**
 * Ends the holds whose deadline has passed. First the settlement is abandoned: one that is there stays and is captured,
 * one that is not is barred for ever, and only then the amount is free again.
 */
export const runOutHolds = async (
  personId: string,
  wakeAt: string,
  { benefits, accounts, correlationId, now }: Context,
): Promise<void> => {
  const { holds } = await accounts.find(personId);
  const due = holds.filter(({ deadline }) => Date.parse(deadline) <= now().getTime());
  for (const { holdId } of due) {
    const metadata = (step: string): Metadata => ({
      ...{ actor: 'system', correlationId, causationId: null },
      commandId: `${step}:${holdId}:${wakeAt}`,
    });
    const { state } = await benefits.change(personId, abandon(holdId, personId), metadata('abandon'));
    const line = lineOf(state, holdId);
    const end = line ? captureHold(personId, holdId, line.accountFen) : releaseHold(personId, holdId);
    await accounts.change(personId, end, metadata('run-out'));
  }
};
