import { recoveredFen } from '../../domain/violation-case.ts';
import { legalBasesNamed } from '../../domain/legal-bases.ts';
import { maySeeCase, visible } from '../own-area.ts';
import type { ViolationCaseResolvers } from '../generated.ts';

const seen = visible(maySeeCase);

export const ViolationCase: ViolationCaseResolvers = {
  __resolveReference: async ({ id }, context) => seen(context, await context.caseById.load(id)),
  id: ({ caseId }) => caseId,
  subjectKind: ({ subject }) => subject.kind,
  subjectId: ({ subject }) => subject.id,
  source: ({ source }) => source.kind,
  findings: ({ private: texts }) => texts?.findings ?? [],
  // The source breaks off after "what was verified" (C21): nothing is invented.
  followUps: () => [],
  decision: ({ decision }) =>
    decision && {
      legalBasis: legalBasesNamed(decision.legalBasis),
      recover: decision.recoverFen,
      penalty: decision.penaltyFen,
      sanctions: decision.sanctions.map(({ kind, amountFen }) => ({ kind, amount: amountFen })),
      decidedOn: decision.decidedOn,
      appealUntil: decision.appealUntil,
    },
  recovered: recoveredFen,
};
