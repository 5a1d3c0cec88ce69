import { onEvent } from '@yibao/platform/service';
import { AppealDecided, CaseDecided } from '@yibao/schemas/events/supervision';
import type { Context } from '../context.ts';
import { creditIdOf, rateForCase, restoreForCase } from '../domain/credit.ts';

/** A decision against a subject lowers its credit [S003-8.24a]. */
export const onCaseDecided = onEvent(
  CaseDecided,
  'rate-credit-for-case',
  async ({ data: { caseId, subject, area, decidedOn } }, { credits }: Context, metadata) => {
    const decided = { entryId: caseId, subject, area, today: decidedOn };
    await credits.change(creditIdOf(subject), rateForCase(decided), metadata);
  },
);

/** A decision that fell on appeal counts no longer, whichever of the two events comes first. */
export const onAppealDecided = onEvent(
  AppealDecided,
  'restore-credit-of-case',
  async ({ data: { caseId, result, decidedOn } }, { credits, violationCases }: Context, metadata) => {
    const found = result === 'REVOKED' ? await violationCases.find(caseId) : null;
    if (!found?.decision) return;
    const { subject, area, decision } = found;
    const decided = { entryId: caseId, subject, area, today: decision.decidedOn };
    await credits.change(creditIdOf(subject), restoreForCase(decided, decidedOn), metadata);
  },
);
