import { StayClosed, StayOpened, type BenefitsEvent } from '@yibao/schemas/events/coverage';
import { refuse } from './refusals.ts';
import type { Benefits } from './benefits.ts';

export type Admission = {
  readonly stayId: string;
  readonly personId: string;
  readonly institutionId: string;
  readonly admittedAt: string;
  readonly now: Date;
};

/** Opens a stay; a person is in one at a time. Refuses STAY_ALREADY_OPEN, ADMISSION_IN_FUTURE. */
export const openStay =
  ({ now, ...admission }: Admission) =>
  ({ stays }: Benefits): readonly BenefitsEvent[] => {
    const open = stays.find(({ dischargedAt }) => dischargedAt === null);
    if (open) throw refuse('STAY_ALREADY_OPEN', { stayId: open.stayId, admittedAt: open.admittedAt });
    if (Date.parse(admission.admittedAt) > now.getTime()) throw refuse('ADMISSION_IN_FUTURE');
    return [StayOpened(admission)];
  };

export type Discharge = {
  readonly stayId: string;
  readonly personId: string;
  readonly institutionId: string;
  readonly dischargedAt: string;
};

/** Closes a stay. Refuses STAY_NOT_OPEN, OTHER_INSTITUTION, STAY_DATES_REVERSED. */
export const closeStay =
  ({ stayId, personId, institutionId, dischargedAt }: Discharge) =>
  ({ stays }: Benefits): readonly BenefitsEvent[] => {
    const stay = stays.find((each) => each.stayId === stayId);
    if (!stay || stay.dischargedAt !== null) throw refuse('STAY_NOT_OPEN', { stayId });
    if (stay.institutionId !== institutionId) throw refuse('OTHER_INSTITUTION');
    if (Date.parse(dischargedAt) < Date.parse(stay.admittedAt)) throw refuse('STAY_DATES_REVERSED');
    const { admittedAt } = stay;
    return [StayClosed({ stayId, personId, institutionId, admittedAt, dischargedAt })];
  };
