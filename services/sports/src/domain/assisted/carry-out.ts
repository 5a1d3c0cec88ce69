import { addDays, dateIn, isReference, replay, startOf, type IsoDate } from '@yibao/platform/domain';
import {
  AssistedServiceAccepted,
  AssistedServiceCancelled,
  AssistedServiceCompleted,
  AssistedServiceOverdue,
  StepAdded,
  StepRecorded,
  type AssistedServiceEvent,
  type InterpretationTopic,
  type StepLocation,
} from '@yibao/schemas/events/sports';
import { refuse } from './refusals.ts';
import { assistedServices, isOpen, type AssistedService, type TaskKind } from './service.ts';

type Decision = (service: AssistedService | null) => readonly AssistedServiceEvent[];

const stepNames = /^[A-Z][A-Z0-9_]{1,39}$/;
const taskNames: readonly string[] = ['AGENCY', 'POLICY_INTERPRETATION'] satisfies TaskKind[];

const open = (service: AssistedService | null): AssistedService => {
  if (!service) throw refuse('NOT_FOUND');
  if (!isOpen(service)) throw refuse('INVALID_STATE', { status: service.status });
  return service;
};

const accepted = (service: AssistedService | null): AssistedService => {
  const found = open(service);
  if (found.status === 'REQUESTED')
    throw refuse('INVALID_STATE', { status: found.status, needed: 'ACCEPTED' });
  return found;
};

const keyOf = ({ serviceId, personId }: AssistedService) => ({ serviceId, personId });

/** Completes a request with its last task, and says whether it kept its target [S000-01d, S000-01f]. */
const withCompletion = (
  service: AssistedService,
  events: readonly AssistedServiceEvent[],
  at: string,
): readonly AssistedServiceEvent[] => {
  const next = replay(assistedServices, events, service);
  if (!next?.tasks.every(({ done }) => done)) return events;
  const { dueOn } = service;
  const target = dueOn === null ? {} : { inTime: dateIn(new Date(at)) <= dueOn };
  return [...events, AssistedServiceCompleted({ ...keyOf(service), completedAt: at, ...target })];
};

const minuteMs = 60_000;

/** An officer takes a request over, once; how long that took is kept, in whole minutes [S000-G2]. Refuses INVALID_STATE. */
export const acceptService =
  (officerId: string, acceptedAt: string): Decision =>
  (current) => {
    const service = open(current);
    if (service.officerId !== null) throw refuse('INVALID_STATE', { officerId: service.officerId });
    const waited = Date.parse(acceptedAt) - Date.parse(service.requestedAt);
    const responseMinutes = Math.max(0, Math.floor(waited / minuteMs));
    return [AssistedServiceAccepted({ ...keyOf(service), officerId, acceptedAt, responseMinutes })];
  };

/** Withdraws what is not complete. Refuses REASON_REQUIRED, INVALID_STATE. */
export const cancelService =
  (reason: string, cancelledAt: string): Decision =>
  (current) => {
    if (reason.trim() === '') throw refuse('REASON_REQUIRED');
    return [AssistedServiceCancelled({ ...keyOf(open(current)), cancelledAt }, { reason })];
  };

/** Plans a step, at home or remotely: never at a window [S000-01e]. Refuses HOME_SERVICE_ONLY, INVALID_STATE, STEP_EXISTS. */
export const addStep =
  (step: string, location: StepLocation | 'WINDOW'): Decision =>
  (current) => {
    if (location === 'WINDOW') throw refuse('HOME_SERVICE_ONLY', { allowed: ['HOME', 'REMOTE'] });
    const service = accepted(current);
    if (!stepNames.test(step)) throw refuse('STEP_UNKNOWN', { form: stepNames.source });
    if (taskNames.includes(step) || service.steps.some((each) => each.step === step))
      throw refuse('STEP_EXISTS', { step });
    return [StepAdded({ ...keyOf(service), step, location })];
  };

const requireRef = (resultRef: string) => {
  if (!isReference(resultRef)) throw refuse('RESULT_REF_REQUIRED');
};

/** A planned step is done; the person sees it with its reference [S000-02b]. Refuses INVALID_STATE, STEP_UNKNOWN, RESULT_REF_REQUIRED. */
export const recordStep =
  (step: string, resultRef: string, recordedAt: string): Decision =>
  (current) => {
    const service = accepted(current);
    const planned = service.steps.find((each) => each.step === step);
    if (!planned) throw refuse('STEP_UNKNOWN', { planned: service.steps.map((each) => each.step) });
    requireRef(resultRef);
    if (planned.resultRef !== null) throw refuse('INVALID_STATE', { resultRef: planned.resultRef });
    return [StepRecorded({ ...keyOf(service), step, resultRef, recordedAt })];
  };

const requireTodo = ({ tasks }: AssistedService, kind: TaskKind) => {
  const task = tasks.find((each) => each.kind === kind);
  if (!task) throw refuse('NOT_REQUIRED');
  if (task.done) throw refuse('INVALID_STATE', { done: kind });
};

/**
 * The formality is done. A filing says so itself: made in the context of the request, it closes the task [S000-01b].
 * Refuses INVALID_STATE, CLOSED_BY_OWNER, RESULT_REF_REQUIRED.
 */
export const completeBusiness =
  (resultRef: string, recordedAt: string): Decision =>
  (current) => {
    const service = accepted(current);
    if (service.business === 'CROSS_REGION_FILING') throw refuse('CLOSED_BY_OWNER');
    requireRef(resultRef);
    requireTodo(service, 'AGENCY');
    const done = StepRecorded({ ...keyOf(service), step: 'AGENCY', resultRef, recordedAt });
    return withCompletion(service, [done], recordedAt);
  };

/** The policy was explained to somebody with a special disease [S000-01d]. Refuses INVALID_STATE, NOT_REQUIRED, TOPICS_REQUIRED. */
export const recordInterpretation =
  (topics: readonly InterpretationTopic[], recordedAt: string): Decision =>
  (current) => {
    const service = accepted(current);
    requireTodo(service, 'POLICY_INTERPRETATION');
    if (topics.length === 0) throw refuse('TOPICS_REQUIRED');
    const done = {
      ...keyOf(service),
      step: 'POLICY_INTERPRETATION',
      topics: [...new Set(topics)],
      recordedAt,
    };
    return withCompletion(service, [StepRecorded(done)], recordedAt);
  };

/** The filing that was made in the context of a request: its id is kept, and the task is done, whoever accepted it [S000-01b]. */
export const closeWithFiling =
  (filing: {
    readonly filingId: string;
    readonly personId: string;
    readonly registeredAt: string;
  }): Decision =>
  (service) => {
    const isMeant =
      service?.personId === filing.personId && service.business === 'CROSS_REGION_FILING' && isOpen(service);
    if (!service || !isMeant || service.tasks.some(({ kind, done }) => kind === 'AGENCY' && done)) return [];
    const { filingId: resultRef, registeredAt: recordedAt } = filing;
    return withCompletion(
      service,
      [StepRecorded({ ...keyOf(service), step: 'AGENCY', resultRef, recordedAt })],
      recordedAt,
    );
  };

/** When the target of an open request has passed, if it has one. */
export const overdueAt = (service: AssistedService | null): string | null =>
  service && isOpen(service) && !service.overdue && service.dueOn !== null
    ? startOf(addDays(service.dueOn, 1)).toISOString()
    : null;

/** Says once that the target has passed [S000-01f]. */
export const markOverdue =
  (today: IsoDate): Decision =>
  (service) =>
    service && overdueAt(service) !== null && service.dueOn !== null && service.dueOn < today
      ? [AssistedServiceOverdue({ ...keyOf(service), dueOn: service.dueOn })]
      : [];
