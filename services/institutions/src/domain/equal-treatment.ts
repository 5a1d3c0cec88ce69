import { daysBetween, type IsoDate } from '@yibao/platform/domain';
import { ownership, type Ownership } from '@yibao/schemas/facts/institutions';
import type { DesignationApplication } from './designation-application.ts';
import type { Institution } from './institution.ts';

export type TreatmentOfOwner = {
  readonly ownership: Ownership;
  readonly applications: number;
  readonly signed: number;
  /** Not accepted, or not qualified. */
  readonly refused: number;
  /** Calendar days from application to assessment, rounded up; null: none was assessed. */
  readonly averageDaysToAssessment: number | null;
};

const averageOf = (days: readonly number[]): number | null =>
  days.length === 0 ? null : Math.ceil(days.reduce((sum, each) => sum + each, 0) / days.length);

const daysToAssessment = ({ appliedOn, assessment }: DesignationApplication): readonly number[] =>
  assessment ? [daysBetween(appliedOn, assessment.on)] : [];

/** How applications made in a period fared, publicly and privately run institutions beside each other [S001-6d]. */
export const equalTreatment = (
  institutions: readonly Institution[],
  from: IsoDate,
  to: IsoDate,
): readonly TreatmentOfOwner[] =>
  ownership.options.map((owner) => {
    const made = institutions
      .filter((each) => each.ownership === owner)
      .flatMap(({ applications }) => applications)
      .filter(({ appliedOn }) => from <= appliedOn && appliedOn <= to);
    return {
      ownership: owner,
      applications: made.length,
      signed: made.filter(({ state }) => state === 'SIGNED').length,
      refused: made.filter(({ state }) => state === 'REFUSED' || state === 'NOT_QUALIFIED').length,
      averageDaysToAssessment: averageOf(made.flatMap(daysToAssessment)),
    };
  });
