import {
  ApplicantNotified,
  CaseDecided,
  CaseTransferred,
  TaskAnswered,
  TaskReassigned,
  TaskReviewed,
  type CaseEvent,
  type CaseResult,
} from '@yibao/schemas/events/service-desk';
import { departments } from '@yibao/schemas/facts/service-desk';
import type { ServiceCase, Task } from './case.ts';
import { openTask, requireOpen } from './open.ts';
import { refuse } from './refusals.ts';

/** Refuses NOT_HANDLER: what somebody handles nobody else answers or gives away, save the first-asked officer. */
const requireHandler = (
  { handler }: Task,
  { firstAsked }: ServiceCase,
  actor: string,
  giving: boolean,
): void => {
  if (handler === null || handler === actor || (giving && firstAsked === actor)) return;
  throw refuse('NOT_HANDLER', { handler });
};

/**
 * Another officer handles the task; the first-asked officer stays responsible until the end [S001-9.1a]. Refuses
 * HANDLER_REQUIRED, NOT_HANDLER and as `openTask`.
 */
export const reassignTask =
  (taskId: string, handler: string, actor: string) =>
  (current: ServiceCase): readonly CaseEvent[] => {
    const task = openTask(current, taskId);
    if (handler.trim() === '') throw refuse('HANDLER_REQUIRED');
    requireHandler(task, current, actor, true);
    if (task.handler === handler) return [];
    const { caseId, personId } = current;
    return [TaskReassigned({ caseId, personId, taskId, handler })];
  };

/**
 * The first review of what the outlet was given no more of; an agency decides after it [S001-5.1a]. Refuses
 * TASK_TRANSFERRED, NOT_HANDLER, REVIEW_NOT_DELEGATED, TASK_REVIEWED and as `openTask`.
 */
export const reviewTask =
  (taskId: string, finding: string | undefined, actor: string, reviewedAt: string) =>
  (current: ServiceCase): readonly CaseEvent[] => {
    const task = openTask(current, taskId);
    if (task.status === 'TRANSFERRED') throw refuse('TASK_TRANSFERRED', { department: task.department });
    requireHandler(task, current, actor, false);
    if (task.step !== 'FIRST_REVIEW') throw refuse('REVIEW_NOT_DELEGATED', { item: task.item });
    if (task.status === 'FIRST_REVIEWED') throw refuse('TASK_REVIEWED');
    const { caseId, personId } = current;
    const reviewed = { caseId, personId, taskId, reviewer: actor, reviewedAt };
    return [finding === undefined ? TaskReviewed(reviewed) : TaskReviewed(reviewed, { finding })];
  };

export type Answer = {
  readonly taskId: string;
  readonly result: CaseResult;
  readonly answer: string | undefined;
  readonly at: string;
};

/**
 * The result of a task. A township officer who may only review first does not decide [S001-5.1a]. Refuses TASK_TRANSFERRED,
 * NOT_HANDLER, ONLY_FIRST_REVIEW and as `openTask`.
 */
export const answerTask =
  ({ taskId, result, answer, at }: Answer, actor: string, isGrassroots: boolean) =>
  (current: ServiceCase): readonly CaseEvent[] => {
    const task = openTask(current, taskId);
    if (task.status === 'TRANSFERRED') throw refuse('TASK_TRANSFERRED', { department: task.department });
    requireHandler(task, current, actor, false);
    if (task.step === 'FIRST_REVIEW' && isGrassroots) throw refuse('ONLY_FIRST_REVIEW', { item: task.item });
    const { caseId, personId } = current;
    const answered = { caseId, personId, taskId, handler: actor, result, answeredAt: at };
    return [answer === undefined ? TaskAnswered(answered) : TaskAnswered(answered, { answer })];
  };

/**
 * Passes a task on to the department that decides it [S003-3.1g]. Refuses DEPARTMENT_UNKNOWN, CONSENT_REQUIRED,
 * TASK_TRANSFERRED and as `openTask`.
 */
export const triageTask =
  (taskId: string, department: string, consent: boolean, transferredAt: string) =>
  (current: ServiceCase): readonly CaseEvent[] => {
    const task = openTask(current, taskId);
    if (task.status === 'TRANSFERRED') throw refuse('TASK_TRANSFERRED', { department: task.department });
    const known: readonly string[] = departments;
    if (!known.includes(department) || department === task.department)
      throw refuse('DEPARTMENT_UNKNOWN', { departments: known.filter((each) => each !== task.department) });
    if (!consent) throw refuse('CONSENT_REQUIRED');
    const { caseId, personId } = current;
    return [CaseTransferred({ caseId, personId, taskId, department, transferredAt })];
  };

/**
 * The department a task was passed on to decides it; `department` null: a service of ours. Refuses NOT_OWN_DEPARTMENT,
 * TASK_NOT_TRANSFERRED and as `openTask`.
 */
export const decideTransferred =
  ({ taskId, result, answer, at }: Answer, department: string | null) =>
  (current: ServiceCase): readonly CaseEvent[] => {
    // Another department's task looks like one that is not there.
    const named = current.tasks.find((each) => each.taskId === taskId);
    if (!named || (department !== null && named.department !== department))
      throw refuse('NOT_OWN_DEPARTMENT');
    const task = openTask(current, taskId);
    if (task.status !== 'TRANSFERRED') throw refuse('TASK_NOT_TRANSFERRED');
    const { caseId, personId } = current;
    const decided = { caseId, personId, taskId, department: task.department, result, decidedAt: at };
    return [answer === undefined ? CaseDecided(decided) : CaseDecided(decided, { answer })];
  };

/** The applicant was told what the departments decided [S003-3.1g]. Refuses CASE_CLOSED, NOT_DECIDED. */
export const notifyApplicant =
  (notifiedAt: string) =>
  (current: ServiceCase): readonly CaseEvent[] => {
    requireOpen(current);
    const { caseId, personId, state } = current;
    if (state === 'NOTIFIED') return [];
    if (state !== 'DECIDED') throw refuse('NOT_DECIDED', { state });
    return [ApplicantNotified({ caseId, personId, notifiedAt })];
  };
