import type { ServiceCase, Task } from './case.ts';
import { refuse } from './refusals.ts';

/** Refuses CASE_CLOSED. */
export const requireOpen = ({ open, state, endedOn }: ServiceCase): void => {
  if (!open) throw refuse('CASE_CLOSED', { state, endedOn });
};

/** A task of an open case without a result. Refuses CASE_CLOSED, TASK_NOT_FOUND, TASK_DONE. */
export const openTask = (current: ServiceCase, taskId: string): Task => {
  requireOpen(current);
  const task = current.tasks.find((each) => each.taskId === taskId);
  if (!task) throw refuse('TASK_NOT_FOUND', { tasks: current.tasks.map((each) => each.taskId) });
  if (task.status === 'DONE') throw refuse('TASK_DONE', { result: task.result });
  return task;
};
