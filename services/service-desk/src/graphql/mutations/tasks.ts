import { commandOf } from '@yibao/platform/graphql';
import {
  answerTask,
  decideTransferred,
  notifyApplicant,
  reassignTask,
  reviewTask,
  triageTask,
} from '../../domain/case/tasks.ts';
import { refuse } from '../../domain/case/refusals.ts';
import { actsOnCase } from '../acting.ts';
import type {
  AnswerTaskInput,
  CaseInput,
  MutationResolvers,
  ReassignTaskInput,
  ReviewTaskInput,
  TriageTaskInput,
} from '../generated.ts';

export const taskMutations = {
  reassignTask: actsOnCase<ReassignTaskInput>('reassignTask', ({ taskId, handler }, { viewer }) =>
    reassignTask(taskId, handler, viewer.subject),
  ),

  reviewTask: actsOnCase<ReviewTaskInput>('reviewTask', ({ taskId, finding }, { viewer, now }) =>
    reviewTask(taskId, finding ?? undefined, viewer.subject, now().toISOString()),
  ),

  answerTask: actsOnCase<AnswerTaskInput>('answerTask', ({ taskId, result, answer }, { viewer, now }) => {
    const given = { taskId, result, answer: answer ?? undefined, at: now().toISOString() };
    return answerTask(given, viewer.subject, viewer.level === 'TOWNSHIP');
  }),

  triageTask: actsOnCase<TriageTaskInput>('triageTask', ({ taskId, department, consent }, { now }) =>
    triageTask(taskId, department, consent, now().toISOString()),
  ),

  decideTransferredTask: async (_parent, { input }, context) => {
    const { caseId, taskId, result, answer } = input;
    const { roles, organisation } = context.viewer;
    const department = roles.includes('SYSTEM') ? null : (organisation ?? '');
    const given = { taskId, result, answer: answer ?? undefined, at: context.now().toISOString() };
    const decide = decideTransferred(given, department);
    const { state, revision } = await context.cases.change(
      caseId,
      (current) => {
        if (!current) throw refuse('NOT_OWN_DEPARTMENT');
        return decide(current);
      },
      commandOf(context, 'decideTransferredTask', input),
    );
    const task = state?.tasks.find((each) => each.taskId === taskId);
    if (!state || !task) throw refuse('NOT_OWN_DEPARTMENT');
    context.access.note(state.personId, 'SERVICE');
    return { caseId, taskId, status: task.status, revision };
  },

  notifyApplicant: actsOnCase<CaseInput>('notifyApplicant', (_input, { now }) =>
    notifyApplicant(now().toISOString()),
  ),
} satisfies MutationResolvers;
