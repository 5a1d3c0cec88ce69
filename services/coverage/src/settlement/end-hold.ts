import type { Metadata } from '@yibao/platform/domain';
import type { Context } from '../context.ts';
import { lineOf } from '../domain/benefits.ts';
import { captureHold, releaseHold } from '../domain/personal-account.ts';
import { abandon } from '../domain/settle.ts';

/**
 * Ends a hold whose settlement did not come. First the settlement is abandoned: one that is there stays and is captured, one
 * that is not is barred for ever, and only then the amount is free again. So no late step settles by a hold that is gone.
 */
export const endHold = async (
  personId: string,
  holdId: string,
  { benefits, accounts }: Pick<Context, 'benefits' | 'accounts'>,
  metadata: (step: string) => Metadata,
): Promise<void> => {
  const { state } = await benefits.change(personId, abandon(holdId, personId), metadata('abandon'));
  const line = lineOf(state, holdId);
  const end = line ? captureHold(personId, holdId, line.accountFen) : releaseHold(personId, holdId);
  await accounts.change(personId, end, metadata('run-out'));
};
