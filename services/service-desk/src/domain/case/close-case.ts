import { addDays, dateIn, startOf, type IsoDate } from '@yibao/platform/domain';
import {
  CaseCancelled,
  CaseDueSet,
  CaseFinished,
  CaseMoved,
  CaseOverdue,
  TaskClosed,
  type CaseEvent,
  type CaseResult,
} from '@yibao/schemas/events/service-desk';
import type { ClosesOn } from '@yibao/schemas/facts/service-desk';
import { closerOf, type ServiceCase } from './case.ts';
import { requireOpen } from './open.ts';
import { refuse } from './refusals.ts';

/** Working days from acceptance to a day; null where a calendar is missing. */
export type WorkingDaysTo = (from: IsoDate, until: IsoDate) => number | null;

const finished = (
  current: ServiceCase,
  result: CaseResult,
  finishedAt: string,
  workingDaysTo: WorkingDaysTo,
): CaseEvent => {
  const { caseId, personId, area, outletId, outletLevel, channel, overdue, items, officers } = current;
  return CaseFinished({
    ...{ caseId, personId, area, outletId, outletLevel, channel, overdue, officers, result, finishedAt },
    items: items.map(({ code }) => code),
    workingDays: workingDaysTo(dateIn(new Date(current.acceptedAt)), dateIn(new Date(finishedAt))),
  });
};

/**
 * Finishes a case when every task has its result [S001-9.1a], and the applicant knows what another department decided
 * [S003-3.1g]. Refuses CASE_CLOSED, TASKS_OPEN, NOT_HANDLER, NOT_NOTIFIED.
 */
export const finishCase =
  (
    { result, at, actor }: { readonly result: CaseResult; readonly at: string; readonly actor: string },
    workingDaysTo: WorkingDaysTo,
  ) =>
  (current: ServiceCase): readonly CaseEvent[] => {
    requireOpen(current);
    const open = current.tasks.filter(({ status }) => status !== 'DONE').map(({ taskId }) => taskId);
    if (open.length > 0) throw refuse('TASKS_OPEN', { open });
    // A case made online has no officer of its own: whoever may act for the person finishes it.
    if (current.officers.length > 0 && !current.officers.includes(actor))
      throw refuse('NOT_HANDLER', { officers: current.officers });
    if (current.state === 'DECIDED') throw refuse('NOT_NOTIFIED');
    return [finished(current, result, at, workingDaysTo)];
  };

/** Withdraws a case. Refuses CASE_CLOSED, RESULT_EXISTS, REASON_REQUIRED. */
export const cancelCase =
  (reason: string, cancelledAt: string) =>
  (current: ServiceCase): readonly CaseEvent[] => {
    requireOpen(current);
    if (current.tasks.some(({ status }) => status === 'DONE')) throw refuse('RESULT_EXISTS');
    if (reason.trim() === '') throw refuse('REASON_REQUIRED');
    const { caseId, personId } = current;
    return [CaseCancelled({ caseId, personId, cancelledAt }, { reason: reason.trim() })];
  };

/**
 * The desk passes the case to another window; the person never goes there [S001-1.3c]. Refuses CASE_CLOSED,
 * OUTLET_REQUIRED, SAME_WINDOW_REQUIRED, WINDOW_UNKNOWN.
 */
export const moveCase =
  (windowId: string, personMustGo: boolean, windows: readonly string[]) =>
  (current: ServiceCase): readonly CaseEvent[] => {
    requireOpen(current);
    if (current.outletId === null) throw refuse('OUTLET_REQUIRED');
    if (personMustGo) throw refuse('SAME_WINDOW_REQUIRED', { windowId: current.windowId });
    if (!windows.includes(windowId)) throw refuse('WINDOW_UNKNOWN', { windows });
    const { caseId, personId } = current;
    return current.windowId === windowId ? [] : [CaseMoved({ caseId, personId, windowId })];
  };

/** What another service has done: the type of its event and what that made. */
export type OwnersEvent = {
  readonly event: string;
  readonly id: string;
  readonly closes: ClosesOn;
  readonly at: string;
};

/** What another service has done, and on whose behalf. */
export type DoneElsewhere = OwnersEvent & {
  readonly personId: string;
  /** Where the person is insured. */
  readonly insuredArea: string;
};

/**
 * The case, among those of the person, oldest first, that what another service did belongs to: the one it has closed a task
 * of, or else the oldest open one that waited for it by then. A case accepted later waits for something else.
 */
export const caseForAct = (
  { event, id, closes, at }: DoneElsewhere,
  ofPerson: readonly ServiceCase[],
): ServiceCase | undefined => {
  const by = new Date(at).toISOString();
  const isClosed = ({ tasks }: ServiceCase) =>
    tasks.some(({ closedBy }) => closedBy === closerOf({ event, id }));
  const waits = ({ open, tasks, acceptedAt }: ServiceCase) =>
    open &&
    acceptedAt <= by &&
    tasks.some(({ closesOn, status }) => closesOn === closes && status !== 'DONE');
  return ofPerson.find(isClosed) ?? ofPerson.find(waits);
};

/**
 * The service that owns the matter has done it: one task that waits for it closes, once per event. With its last task a
 * case made without an officer is finished as well [S002-18c, S004-13a]; an officer's case is finished by the officer.
 */
export const closeOnEvent =
  ({ event, id, closes, at }: OwnersEvent, workingDaysTo: WorkingDaysTo) =>
  (current: ServiceCase | null): readonly CaseEvent[] => {
    if (!current?.open) return [];
    const { caseId, personId, tasks, firstAsked } = current;
    const task = tasks.find((each) => each.closesOn === closes && each.status !== 'DONE');
    if (!task || tasks.some(({ closedBy }) => closedBy === closerOf({ event, id }))) return [];
    const closed = TaskClosed({ caseId, personId, taskId: task.taskId, on: { event, id }, closedAt: at });
    const isLast = tasks.every((each) => each === task || each.status === 'DONE');
    return isLast && firstAsked === null
      ? [closed, finished(current, 'GRANTED', at, workingDaysTo)]
      : [closed];
  };

/** Sets the last day once the calendar of its year is there. */
export const setDue =
  (dueOn: IsoDate | null) =>
  (current: ServiceCase | null): readonly CaseEvent[] =>
    !current || !current.open || current.dueOn !== null || dueOn === null
      ? []
      : [CaseDueSet({ caseId: current.caseId, personId: current.personId, dueOn })];

/** The time limit has passed without a result. */
export const turnOverdue =
  (today: IsoDate) =>
  (current: ServiceCase | null): readonly CaseEvent[] => {
    if (!current || !current.open || current.overdue) return [];
    const { caseId, personId, area, items, dueOn } = current;
    if (dueOn === null || today <= dueOn) return [];
    return [CaseOverdue({ caseId, personId, area, items: items.map(({ code }) => code), dueOn })];
  };

/** When a case must look at its due date: the start of the day after. */
export const dueAt = (current: ServiceCase | null): string | null =>
  current?.open && !current.overdue && current.dueOn !== null
    ? startOf(addDays(current.dueOn, 1)).toISOString()
    : null;
