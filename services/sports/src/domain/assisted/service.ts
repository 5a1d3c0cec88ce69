import type { Aggregate } from '@yibao/platform/domain';
import {
  AssistedServiceAccepted,
  AssistedServiceCancelled,
  AssistedServiceCompleted,
  AssistedServiceOverdue,
  AssistedServiceRequested,
  StepAdded,
  StepRecorded,
  VideoEnded,
  VideoStarted,
  type AssistedBusiness,
  type AssistedCondition,
  type AssistedMode,
  type AssistedServiceEvent,
  type InterpretationTopic,
  type StepLocation,
} from '@yibao/schemas/events/sports';
import type { SportsAudience } from '@yibao/schemas/facts/sports';
import { areasAbove } from '@yibao/schemas/policy/areas';

/** What must be done before a request is complete; the interpretation only for special diseases [S000-01d]. */
export type TaskKind = 'AGENCY' | 'POLICY_INTERPRETATION';

export type Task = {
  readonly kind: TaskKind;
  readonly done: boolean;
  readonly resultRef: string | null;
  readonly topics: readonly InterpretationTopic[];
};

export type Step = {
  readonly step: string;
  readonly location: StepLocation;
  readonly resultRef: string | null;
  readonly recordedAt: string | null;
};

/** When both sides may join; the latest of a request. */
export type VideoSession = { readonly startedAt: string; readonly endedAt: string | null };

export type AssistedService = {
  readonly serviceId: string;
  readonly personId: string;
  readonly audience: SportsAudience;
  readonly mode: AssistedMode;
  readonly business: AssistedBusiness;
  readonly condition: AssistedCondition | null;
  readonly area: string;
  /** The area and all above it: lists of any level are found by one of them. */
  readonly areas: readonly string[];
  readonly agreedAt: string | null;
  readonly requestedAt: string;
  readonly dueOn: string | null;
  readonly status: 'REQUESTED' | 'ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CANCELLED';
  readonly officerId: string | null;
  readonly acceptedAt: string | null;
  readonly tasks: readonly Task[];
  readonly steps: readonly Step[];
  readonly video: VideoSession | null;
  readonly overdue: boolean;
  readonly completedAt: string | null;
  readonly inTime: boolean | null;
  readonly private?: { readonly place?: string; readonly reason?: string };
};

const taskOf = (kind: TaskKind): Task => ({ kind, done: false, resultRef: null, topics: [] });

const requested = ({
  data,
  private: secret,
}: ReturnType<typeof AssistedServiceRequested>): AssistedService => ({
  ...data,
  areas: areasAbove(data.area),
  condition: data.condition ?? null,
  agreedAt: data.agreedAt ?? null,
  dueOn: data.dueOn ?? null,
  // Remote help is accepted with the time agreed on; somebody must take over what happens at home.
  status: data.mode === 'ONSITE' ? 'REQUESTED' : 'ACCEPTED',
  officerId: null,
  acceptedAt: null,
  tasks: data.condition ? [taskOf('AGENCY'), taskOf('POLICY_INTERPRETATION')] : [taskOf('AGENCY')],
  steps: [],
  video: null,
  overdue: false,
  completedAt: null,
  inTime: null,
  ...(secret ? { private: secret } : {}),
});

const recorded = (
  service: AssistedService,
  { step, resultRef, topics = [], recordedAt }: ReturnType<typeof StepRecorded>['data'],
): AssistedService => ({
  ...service,
  status: 'IN_PROGRESS',
  tasks: service.tasks.map((task) =>
    task.kind === step ? { ...task, done: true, resultRef: resultRef ?? null, topics } : task,
  ),
  steps: service.steps.map((each) =>
    each.step === step ? { ...each, resultRef: resultRef ?? null, recordedAt } : each,
  ),
});

export const assistedServices: Aggregate<AssistedService | null, AssistedServiceEvent> = {
  initial: null,
  evolve(service, event) {
    if (event.type === AssistedServiceRequested.type) return requested(event);
    if (!service) return null;
    switch (event.type) {
      case AssistedServiceAccepted.type: {
        const status = service.status === 'REQUESTED' ? 'ACCEPTED' : service.status;
        const { officerId, acceptedAt } = event.data;
        return { ...service, status, officerId, acceptedAt };
      }
      case AssistedServiceCancelled.type:
        return {
          ...service,
          status: 'CANCELLED',
          ...(event.private ? { private: { ...service.private, ...event.private } } : {}),
        };
      case StepAdded.type: {
        const { step, location } = event.data;
        return {
          ...service,
          steps: [...service.steps, { step, location, resultRef: null, recordedAt: null }],
        };
      }
      case StepRecorded.type:
        return recorded(service, event.data);
      case AssistedServiceCompleted.type: {
        const { completedAt, inTime = null } = event.data;
        return { ...service, status: 'COMPLETED', completedAt, inTime };
      }
      case AssistedServiceOverdue.type:
        return { ...service, overdue: true };
      case VideoStarted.type:
        return { ...service, video: { startedAt: event.data.startedAt, endedAt: null } };
      case VideoEnded.type:
        return {
          ...service,
          video: service.video && { ...service.video, endedAt: event.data.endedAt },
        };
    }
  },
};

/** Whether something can still be done. */
export const isOpen = ({ status }: AssistedService): boolean =>
  status !== 'COMPLETED' && status !== 'CANCELLED';
