import { dateIn, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import type {
  CaseAccepted,
  CaseEvent,
  CaseMaterial,
  CaseResult,
  CaseTask,
} from '@yibao/schemas/events/service-desk';
import type { EventOf } from '@yibao/schemas/events/define-event';
import type { CaseState } from '@yibao/schemas/facts/service-desk';

/** A task of the back office: who handles it, and what came of it. */
export type Task = CaseTask & {
  readonly status: 'OPEN' | 'FIRST_REVIEWED' | 'TRANSFERRED' | 'DONE';
  readonly handler: string | null;
  readonly result: CaseResult | null;
  /** What closed it, as `closerOf`; null: a person, or nothing yet. */
  readonly closedBy: string | null;
};
/** A task with what was found in the first review, and what was answered to it. */
export type ShownTask = Task & { readonly finding: string | null; readonly answer: string | null };

/** An event of another service, by its type and what it made. */
export const closerOf = ({ event, id }: { readonly event: string; readonly id: string }): string =>
  `${event}/${id}`;

export type Notice = {
  readonly materials: readonly string[];
  readonly factsRevision: string;
  readonly issuedAt: string;
};

/** Any items of a person as one case: one notice, one first-asked officer, one due date [S001-2.1, S001-9.1a]. */
export type ServiceCase = Omit<EventOf<typeof CaseAccepted>['data'], 'tasks' | 'materials'> & {
  readonly materials: readonly CaseMaterial[];
  readonly tasks: readonly Task[];
  /** Accounts that handle it: the first-asked officer and the handlers of its tasks. */
  readonly officers: readonly string[];
  /** How many windows the person had to go to: the desk moves the case, never the person. */
  readonly windowsVisited: number;
  readonly notice: Notice | null;
  readonly requested: readonly string[];
  readonly overdue: boolean;
  readonly state: CaseState;
  readonly open: boolean;
  readonly result: CaseResult | null;
  readonly finishedAt: string | null;
  readonly endedOn: IsoDate | null;
  /** Orders lists: when it was accepted, then its id. */
  readonly position: string;
  /** What was written about the person. */
  readonly private?:
    | {
        readonly note?: string | undefined;
        readonly notice?: string | undefined;
        readonly cancelReason?: string | undefined;
        readonly findings?: Readonly<Record<string, string>> | undefined;
        readonly answers?: Readonly<Record<string, string>> | undefined;
      }
    | undefined;
};

const accepted = (event: EventOf<typeof CaseAccepted>): ServiceCase => {
  const { tasks, firstAsked, channel, acceptedAt, caseId } = event.data;
  return {
    ...event.data,
    tasks: tasks.map((task) => ({ ...task, status: 'OPEN', handler: null, result: null, closedBy: null })),
    officers: firstAsked === null ? [] : [firstAsked],
    windowsVisited: channel === 'WINDOW' ? 1 : 0,
    notice: null,
    requested: [],
    overdue: false,
    state: 'ACCEPTED',
    open: true,
    result: null,
    finishedAt: null,
    endedOn: null,
    position: `${acceptedAt}/${caseId}`,
    ...(event.private ? { private: { note: event.private.note } } : {}),
  };
};

const withTask = (current: ServiceCase, taskId: string, change: Partial<Task>): ServiceCase => ({
  ...current,
  tasks: current.tasks.map((task) => (task.taskId === taskId ? { ...task, ...change } : task)),
});
const withOfficer = (current: ServiceCase, officer: string): ServiceCase => ({
  ...current,
  officers: [...new Set([...current.officers, officer])],
});
const withSecret = (current: ServiceCase, secret: ServiceCase['private'] | false): ServiceCase =>
  secret ? { ...current, private: { ...current.private, ...secret } } : current;
const withAnswer = (current: ServiceCase, taskId: string, answer: string | undefined): ServiceCase =>
  withSecret(current, answer !== undefined && { answers: { ...current.private?.answers, [taskId]: answer } });

type Later = Exclude<CaseEvent, EventOf<typeof CaseAccepted>>;
type TaskChange = Extract<Later, { readonly data: { readonly taskId: string } }>;

const isTaskChange = (event: Later): event is TaskChange => 'taskId' in event.data;

const taskChanged = (current: ServiceCase, event: TaskChange): ServiceCase => {
  const { taskId } = event.data;
  switch (event.type) {
    case 'service-desk.task-reassigned.v1':
      return withOfficer(withTask(current, taskId, { handler: event.data.handler }), event.data.handler);
    case 'service-desk.task-answered.v1': {
      const { handler, result } = event.data;
      const answered = withTask(current, taskId, { handler, result, status: 'DONE' });
      return withAnswer(withOfficer(answered, handler), taskId, event.private?.answer);
    }
    case 'service-desk.task-reviewed.v1': {
      const reviewed = withTask(current, taskId, { status: 'FIRST_REVIEWED', handler: null });
      const finding = event.private?.finding;
      return withSecret(
        withOfficer(reviewed, event.data.reviewer),
        finding !== undefined && { findings: { ...current.private?.findings, [taskId]: finding } },
      );
    }
    case 'service-desk.task-closed.v1': {
      const closedBy = closerOf(event.data.on);
      return withTask(current, taskId, { status: 'DONE', result: 'GRANTED', closedBy });
    }
    case 'service-desk.case-transferred.v1': {
      const { department } = event.data;
      return { ...withTask(current, taskId, { status: 'TRANSFERRED', department }), state: 'TRANSFERRED' };
    }
    case 'service-desk.case-decided.v1': {
      const decided = withTask(current, taskId, { status: 'DONE', result: event.data.result });
      const waits = decided.tasks.some(({ status }) => status === 'TRANSFERRED');
      return withAnswer(
        { ...decided, state: waits ? 'TRANSFERRED' : 'DECIDED' },
        taskId,
        event.private?.answer,
      );
    }
  }
};

const ended = (current: ServiceCase, state: 'FINISHED' | 'CANCELLED', at: string): ServiceCase => ({
  ...current,
  state,
  open: false,
  endedOn: dateIn(new Date(at)),
});

const changed = (current: ServiceCase, event: Exclude<Later, TaskChange>): ServiceCase => {
  switch (event.type) {
    case 'service-desk.case-due-set.v1':
      return { ...current, dueOn: event.data.dueOn };
    case 'service-desk.notice-issued.v1': {
      const { materials, factsRevision, issuedAt } = event.data;
      const noticed = { ...current, notice: { materials, factsRevision, issuedAt } };
      return withSecret(noticed, event.private !== undefined && { notice: event.private.text });
    }
    case 'service-desk.material-requested.v1':
      return { ...current, requested: [...new Set([...current.requested, event.data.material])] };
    case 'service-desk.case-moved.v1':
      return { ...current, windowId: event.data.windowId };
    case 'service-desk.applicant-notified.v1':
      return { ...current, state: 'NOTIFIED' };
    case 'service-desk.case-overdue.v1':
      return { ...current, overdue: true };
    case 'service-desk.case-finished.v1': {
      const { result, finishedAt } = event.data;
      return { ...ended(current, 'FINISHED', finishedAt), result, finishedAt };
    }
    case 'service-desk.case-cancelled.v1':
      return withSecret(
        ended(current, 'CANCELLED', event.data.cancelledAt),
        event.private !== undefined && { cancelReason: event.private.reason },
      );
  }
};

/** Null before it is accepted. */
export const cases: Aggregate<ServiceCase | null, CaseEvent> = {
  initial: null,
  evolve(current, event) {
    if (event.type === 'service-desk.case-accepted.v1') return accepted(event);
    if (!current) return null;
    return isTaskChange(event) ? taskChanged(current, event) : changed(current, event);
  },
};
