import { commandOf } from '@yibao/platform/graphql';
import type { Context } from '../context.ts';
import { appealCredit, creditIdOf, rateCredit, restoreCredit, type CreditRecord } from '../domain/credit.ts';
import { refuse } from '../domain/refusals.ts';
import { maySeeCredit, ownSubject, requireAreaOf } from './own-area.ts';
import type { MutationResolvers } from './generated.ts';

const payload = (record: CreditRecord | null, revision: number) => {
  if (!record) throw refuse('ENTRY_NOT_FOUND');
  return { record, revision };
};

/** A record elsewhere looks like one without the entry. Refuses ENTRY_NOT_FOUND. */
const requireSeen = async (id: string, context: Context) => {
  const record = await context.credits.find(id);
  if (!record || !maySeeCredit(context, record)) throw refuse('ENTRY_NOT_FOUND');
};

export const creditMutations = {
  rateCredit: async (_parent, { input }, context) => {
    const { subjectKind: kind, subjectId, area, points, evidence } = input;
    const subject = { kind, id: subjectId };
    await requireAreaOf(subject, area, context);
    const command = commandOf(context, 'rateCredit', input);
    const id = creditIdOf(subject);
    const rating = { entryId: command.newId, subject, area, points, today: context.today() };
    const decide = rateCredit({ ...rating, kind: points < 0 ? 'BREACH' : 'MERIT' }, evidence);
    const { state, revision } = await context.credits.change(id, decide, command);
    return payload(state, revision);
  },
  appealCredit: async (_parent, { input }, context) => {
    const subject = ownSubject(context);
    if (!subject) throw refuse('ENTRY_NOT_FOUND');
    const decide = appealCredit(input.entryId, input.grounds, context.today());
    const command = commandOf(context, 'appealCredit', input);
    const { state, revision } = await context.credits.change(creditIdOf(subject), decide, command);
    return payload(state, revision);
  },
  restoreCredit: async (_parent, { input }, context) => {
    const { subjectKind: kind, subjectId, entryId, reasons } = input;
    const id = creditIdOf({ kind, id: subjectId });
    await requireSeen(id, context);
    const decide = restoreCredit(entryId, reasons, context.today());
    const command = commandOf(context, 'restoreCredit', input);
    const { state, revision } = await context.credits.change(id, decide, command);
    return payload(state, revision);
  },
} satisfies MutationResolvers;
