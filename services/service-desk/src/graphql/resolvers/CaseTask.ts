import type { CaseTaskResolvers } from '../generated.ts';

export const CaseTask: CaseTaskResolvers = {
  id: ({ taskId }) => taskId,
};
