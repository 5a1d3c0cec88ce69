import { maySeeAlert, maySeeCase, visible } from '../own-area.ts';
import type { AlertResolvers } from '../generated.ts';

const seen = visible(maySeeAlert);
const seenCase = visible(maySeeCase);

export const Alert: AlertResolvers = {
  __resolveReference: async ({ id }, context) => seen(context, await context.alertById.load(id)),
  id: ({ alertId }) => alertId,
  subjectKind: ({ subject }) => subject.kind,
  subjectId: ({ subject }) => subject.id,
  sourceKind: ({ source }) => source.kind,
  sourceId: ({ source }) => source.id,
  case: async ({ caseId }, _args, context) =>
    caseId === null ? null : seenCase(context, await context.caseById.load(caseId)),
  note: ({ private: secret }) => secret?.note ?? null,
};
