import { addDays, refusals, startOf, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import { areasAbove } from '@yibao/schemas/policy/areas';
import {
  GuidanceOverdue,
  TrainingRecorded,
  type TrainingEvent,
  type TrainingKind,
} from '@yibao/schemas/events/sports';

const refuse = refusals({
  DATE_IN_FUTURE: ['BAD_USER_INPUT', '日期不能晚于今天', 'What lies ahead was not held yet'],
  ATTENDEES_REQUIRED: ['BAD_USER_INPUT', '请填写参加人数', 'Say how many took part'],
});

/** The training of one station's staff, and when the next guidance is due. */
export type StationTraining = {
  readonly stationId: string;
  readonly area: string;
  /** The area and all above it: lists of any level are found by one of them. */
  readonly areas: readonly string[];
  readonly trainings: number;
  readonly lastGuidanceOn: IsoDate | null;
  /** Last day on which the next guidance is in time. */
  readonly dueOn: IsoDate | null;
  readonly overdue: boolean;
};

export const stationTrainings: Aggregate<StationTraining | null, TrainingEvent> = {
  initial: null,
  evolve(current, event) {
    switch (event.type) {
      case TrainingRecorded.type: {
        const { stationId, area, date, dueOn } = event.data;
        const trainings = (current?.trainings ?? 0) + 1;
        const before = { lastGuidanceOn: current?.lastGuidanceOn ?? null, dueOn: current?.dueOn ?? null };
        const isLatest =
          dueOn !== undefined && (before.lastGuidanceOn === null || before.lastGuidanceOn < date);
        const guidance = isLatest
          ? { lastGuidanceOn: date, dueOn, overdue: false }
          : { ...before, overdue: current?.overdue ?? false };
        return { stationId, area, areas: areasAbove(area), trainings, ...guidance };
      }
      case GuidanceOverdue.type:
        return current && { ...current, overdue: true };
    }
  },
};

export type TrainingRequest = {
  readonly stationId: string;
  readonly area: string;
  readonly kind: TrainingKind;
  readonly date: IsoDate;
  readonly attendees: number;
  /** Days until the next guidance. */
  readonly intervalDays: number;
};

/** Records a training or a guidance; after a guidance the next one falls due [S000-R1c]. Refuses DATE_IN_FUTURE, ATTENDEES_REQUIRED. */
export const recordStationTraining =
  ({ intervalDays, ...training }: TrainingRequest, today: IsoDate) =>
  (_current: StationTraining | null): readonly TrainingEvent[] => {
    if (training.date > today) throw refuse('DATE_IN_FUTURE', { today });
    if (training.attendees < 1) throw refuse('ATTENDEES_REQUIRED');
    const due = training.kind === 'GUIDANCE' ? { dueOn: addDays(training.date, intervalDays) } : {};
    return [TrainingRecorded({ ...training, ...due })];
  };

/** When the next guidance is overdue, unless that was said. */
export const guidanceOverdueAt = (current: StationTraining | null): string | null =>
  current?.dueOn && !current.overdue ? startOf(addDays(current.dueOn, 1)).toISOString() : null;

/** Says once that the next guidance was due. */
export const markGuidanceOverdue =
  (today: IsoDate) =>
  (current: StationTraining | null): readonly TrainingEvent[] =>
    current?.dueOn && !current.overdue && current.dueOn < today
      ? [GuidanceOverdue({ stationId: current.stationId, area: current.area, dueOn: current.dueOn })]
      : [];
