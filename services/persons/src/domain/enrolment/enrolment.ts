import { addDays, startOf, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import {
  EnrolmentChanged,
  EnrolmentDuplicateDetected,
  EnrolmentEnded,
  EnrolmentLapsed,
  EnrolmentRegistered,
  EnrolmentRenewed,
  EnrolmentStarted,
  type EndReason,
  type EnrolmentEvent,
} from '@yibao/schemas/events/persons';
import type { BasicInsurance, Employment, EnrolmentBasis } from '@yibao/schemas/facts/persons';

/** One relation to basic insurance. In force from `from` to the earlier of `until` and `to`. */
export type Relation = {
  readonly relationId: string;
  readonly type: BasicInsurance;
  readonly area: string;
  readonly basis: EnrolmentBasis;
  readonly employment: Employment;
  readonly civilServant: boolean;
  /** Organisation of the employer. */
  readonly unitId?: string | undefined;
  readonly from: IsoDate;
  /** End of the period registered for; absent: open, as for employees. */
  readonly until?: IsoDate | undefined;
  /** Last day, once an end was recorded. */
  readonly to?: IsoDate;
  readonly endReason?: EndReason;
  /** Registered ahead; its first day has not come yet. */
  readonly waiting: boolean;
};

/** All relations of one person; at most one is in force on a day. */
export type Enrolment = { readonly personId: string; readonly relations: readonly Relation[] };

type Opened = ReturnType<typeof EnrolmentRegistered>['data'] | ReturnType<typeof EnrolmentChanged>['data'];

const opened = (data: Opened): Relation => {
  const { relationId, type, area, basis, employment, civilServant, unitId, from, until, begins } = data;
  const terms = { relationId, type, area, basis, employment, civilServant, from };
  return {
    ...terms,
    ...(unitId === undefined ? {} : { unitId }),
    ...(until === undefined ? {} : { until }),
    waiting: begins === 'LATER',
  };
};

const withRelation = (enrolment: Enrolment, relationId: string, change: Partial<Relation>): Enrolment => ({
  ...enrolment,
  relations: enrolment.relations.map((each) =>
    each.relationId === relationId ? { ...each, ...change } : each,
  ),
});

export const enrolments: Aggregate<Enrolment, EnrolmentEvent> = {
  initial: { personId: '', relations: [] },
  evolve(before, event) {
    const enrolment = { ...before, personId: event.data.personId };
    switch (event.type) {
      case EnrolmentRegistered.type:
        return { ...enrolment, relations: [...enrolment.relations, opened(event.data)] };
      case EnrolmentStarted.type:
        return withRelation(enrolment, event.data.relationId, { waiting: false });
      case EnrolmentDuplicateDetected.type:
        return enrolment;
      case EnrolmentRenewed.type:
        return withRelation(enrolment, event.data.relationId, { until: event.data.until });
      case EnrolmentChanged.type: {
        const to = addDays(event.data.from, -1);
        const ended = withRelation(enrolment, event.data.previousRelationId, { to, endReason: 'CHANGED' });
        return { ...ended, relations: [...ended.relations, opened(event.data)] };
      }
      case EnrolmentEnded.type: {
        const { relationId, to, reason } = event.data;
        return withRelation(enrolment, relationId, { to, endReason: reason });
      }
      case EnrolmentLapsed.type: {
        const to = addDays(event.data.lapsedOn, -1);
        return withRelation(enrolment, event.data.relationId, { to, endReason: 'LAPSED' });
      }
    }
  },
};

/** The last day of cover, undefined while none is known. */
export const lastDayOf = ({ until, to }: Pick<Relation, 'until' | 'to'>): IsoDate | undefined => {
  if (until === undefined) return to;
  return to === undefined || until < to ? until : to;
};

export const isInForce = (relation: Relation, day: IsoDate): boolean => {
  const last = lastDayOf(relation);
  return relation.from <= day && (last === undefined || day <= last);
};

/** No end was recorded. */
export const isOpen = ({ to }: Relation): boolean => to === undefined;

/** Ended before its first day: it never counts, and never begins. */
export const isVoid = (relation: Relation): boolean => {
  const last = lastDayOf(relation);
  return last !== undefined && last < relation.from;
};

/** The relation that has begun last: where the person is, or was last, insured. */
export const latestRelation = ({ relations }: Enrolment): Relation | undefined =>
  relations
    .filter((each) => !each.waiting && !isVoid(each))
    .reduce<Relation | undefined>(
      (latest, each) => (latest && latest.from > each.from ? latest : each),
      undefined,
    );

/** When the enrolment must act: a relation begins, or a period ends without renewal. */
export const nextTurn = ({ relations }: Enrolment): string | null => {
  const days = relations.flatMap((each) => [
    ...(each.waiting && !isVoid(each) ? [each.from] : []),
    ...(isOpen(each) && each.until !== undefined ? [addDays(each.until, 1)] : []),
  ]);
  const [first] = days.sort();
  return first === undefined ? null : startOf(first).toISOString();
};

/** How a relation stands on a day. A recorded end that lies ahead leaves it ACTIVE until then. */
export const standingOf = (relation: Relation, day: IsoDate): 'WAITING' | 'ACTIVE' | 'LAPSED' | 'ENDED' => {
  const { from, to, endReason } = relation;
  if (isInForce(relation, day)) return 'ACTIVE';
  if (to === undefined || endReason === 'LAPSED') return day < from ? 'WAITING' : 'LAPSED';
  return day < from && from <= to ? 'WAITING' : 'ENDED';
};
