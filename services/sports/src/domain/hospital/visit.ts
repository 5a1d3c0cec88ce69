import type { Aggregate, IsoDate } from '@yibao/platform/domain';
import {
  CompanionVisitAdvanced,
  CompanionVisitCompleted,
  CompanionVisitOpened,
  CompanionVisitResponded,
  VisitResponseOverdue,
  type CompanionVisitEvent,
} from '@yibao/schemas/events/sports';
import { refuse } from './refusals.ts';

/** A visit that a key hospital accompanies, step by step. */
export type CompanionVisit = {
  readonly visitId: string;
  readonly personId: string;
  readonly hospitalId: string;
  readonly area: string;
  readonly wishedDate: IsoDate;
  readonly steps: readonly string[];
  readonly requestedAt: string;
  readonly respondBy: string | null;
  readonly respondedAt: string | null;
  readonly inTime: boolean | null;
  readonly overdue: boolean;
  /** When each step was done, in the order of `steps`. */
  readonly doneAt: readonly string[];
  readonly private?: { readonly contactPerson?: string; readonly guides?: readonly string[] };
};

type Opened = Pick<
  CompanionVisit,
  'visitId' | 'personId' | 'hospitalId' | 'area' | 'wishedDate' | 'steps' | 'requestedAt' | 'respondBy'
>;

export const companionVisits: Aggregate<CompanionVisit | null, CompanionVisitEvent> = {
  initial: null,
  evolve(current, event) {
    if (event.type === CompanionVisitOpened.type) {
      const { respondBy = null, ...opened } = event.data;
      return { ...opened, respondBy, respondedAt: null, inTime: null, overdue: false, doneAt: [] };
    }
    if (!current) return null;
    switch (event.type) {
      case CompanionVisitResponded.type: {
        const { respondedAt, inTime = null } = event.data;
        return { ...current, respondedAt, inTime, private: { ...current.private, ...event.private } };
      }
      case VisitResponseOverdue.type:
        return { ...current, overdue: true };
      case CompanionVisitAdvanced.type: {
        const guides = [...(current.private?.guides ?? []), event.private?.guide ?? ''];
        return {
          ...current,
          doneAt: [...current.doneAt, event.data.at],
          private: { ...current.private, guides },
        };
      }
      case CompanionVisitCompleted.type:
        return current;
    }
  },
};

type Decision = (current: CompanionVisit | null) => readonly CompanionVisitEvent[];

const keyOf = ({ visitId, personId, hospitalId }: CompanionVisit) => ({ visitId, personId, hospitalId });

/** What must hold for a visit to be accompanied. */
export type VisitConditions = {
  readonly isEligible: boolean;
  readonly isKeyHospital: boolean;
  readonly isChannelOpen: boolean;
  readonly today: IsoDate;
};

/**
 * Asks a key hospital to accompany a visit of somebody with a card, while its green channel is open [S000-05b, S000-05d].
 * Refuses NOT_ELIGIBLE_GREEN, NOT_KEY_HOSPITAL, DATE_IN_PAST, CHANNEL_CLOSED.
 */
export const openVisit =
  (opened: Opened, { isEligible, isKeyHospital, isChannelOpen, today }: VisitConditions): Decision =>
  (current) => {
    if (current) return [];
    const { respondBy, hospitalId, wishedDate, ...rest } = opened;
    if (!isEligible) throw refuse('NOT_ELIGIBLE_GREEN');
    if (!isKeyHospital) throw refuse('NOT_KEY_HOSPITAL', { hospitalId });
    if (wishedDate < today) throw refuse('DATE_IN_PAST', { earliest: today });
    if (!isChannelOpen) throw refuse('CHANNEL_CLOSED', { hospitalId, on: wishedDate });
    const visit = { ...rest, hospitalId, wishedDate };
    return [CompanionVisitOpened(respondBy === null ? visit : { ...visit, respondBy })];
  };

/** A visit at another hospital looks like none. */
const own = (current: CompanionVisit | null, hospitalId: string | null): CompanionVisit => {
  if (!current || current.hospitalId !== hospitalId) throw refuse('VISIT_UNKNOWN');
  return current;
};

/** The hospital names who accompanies the visit; the time it took is kept [S000-G5]. Refuses VISIT_UNKNOWN, CONTACT_REQUIRED, ALREADY_RESPONDED. */
export const respond =
  (hospitalId: string | null, contactPerson: string, respondedAt: string): Decision =>
  (current) => {
    const visit = own(current, hospitalId);
    if (contactPerson.trim() === '') throw refuse('CONTACT_REQUIRED');
    if (visit.respondedAt !== null) throw refuse('ALREADY_RESPONDED', { respondedAt: visit.respondedAt });
    const { respondBy } = visit;
    const limit = respondBy === null ? {} : { inTime: Date.parse(respondedAt) <= Date.parse(respondBy) };
    return [CompanionVisitResponded({ ...keyOf(visit), respondedAt, ...limit }, { contactPerson })];
  };

/**
 * The next step is done, with its guide; with the last one the visit is complete [S000-05c].
 * Refuses VISIT_UNKNOWN, VISIT_DONE, NOT_RESPONDED, GUIDE_REQUIRED, STEP_OUT_OF_ORDER.
 */
export const advance =
  (hospitalId: string | null, step: string, guide: string, at: string): Decision =>
  (current) => {
    const visit = own(current, hospitalId);
    const next = visit.steps[visit.doneAt.length];
    if (next === undefined) throw refuse('VISIT_DONE');
    if (visit.respondedAt === null) throw refuse('NOT_RESPONDED');
    if (guide.trim() === '') throw refuse('GUIDE_REQUIRED');
    if (step !== next) throw refuse('STEP_OUT_OF_ORDER', { next, steps: visit.steps });
    const advanced = CompanionVisitAdvanced({ ...keyOf(visit), step, at }, { guide });
    const isLast = visit.doneAt.length + 1 === visit.steps.length;
    return isLast ? [advanced, CompanionVisitCompleted({ ...keyOf(visit), completedAt: at })] : [advanced];
  };

/** Until when the hospital must answer, while it has not. */
export const responseDue = (visit: CompanionVisit | null): string | null =>
  visit && visit.respondedAt === null && !visit.overdue ? visit.respondBy : null;

/** Says once that the hospital has not answered in time [S000-G5]. */
export const markResponseOverdue =
  (now: Date): Decision =>
  (visit) => {
    const due = responseDue(visit);
    return visit && due !== null && Date.parse(due) < now.getTime()
      ? [VisitResponseOverdue({ ...keyOf(visit), respondBy: due })]
      : [];
  };
