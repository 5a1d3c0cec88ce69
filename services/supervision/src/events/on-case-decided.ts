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

export const onAppealDecided = onEvent(
  AppealDecided,
  'restore-credit-of-case',
  async ({ data: { caseId, result, decidedOn } }, { credits, violationCases }: Context, metadata) => {
    if (result !== 'REVOKED') return;
    const found = await violationCases.find(caseId);
    if (found) await credits.change(creditIdOf(found.subject), restoreForCase(caseId, decidedOn), metadata);
  },
);
