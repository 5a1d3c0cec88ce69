import type { Aggregate, IsoDate, IsoMonth } from '@yibao/platform/domain';
import {
  ContributionDue,
  ContributionPaid,
  ContributionPartPaid,
  type ContributionChannel,
  type ContributionEvent,
  type ContributionPart,
} from '@yibao/schemas/events/persons';
import type { BasicInsurance } from '@yibao/schemas/facts/persons';

export type PartPayment = {
  readonly part: ContributionPart;
  readonly channel: ContributionChannel;
  readonly paidOn: IsoDate;
};

/** One contribution: an employee's month, or a resident's year. Its id says which, so that it is billed and paid once. */
export type Contribution = {
  readonly contributionId: string;
  readonly personId: string;
  readonly type: BasicInsurance;
  readonly area: string;
  readonly month: IsoMonth;
  readonly months: number;
  readonly unitId?: string | undefined;
  readonly baseFen: number;
  readonly individualFen: number;
  readonly employerFen: number;
  readonly governmentFen: number;
  readonly payments: readonly PartPayment[];
  readonly paidOn?: IsoDate;
  /** Sorts the contributions of a person: latest month first when descending. */
  readonly position: string;
};

export const contributions: Aggregate<Contribution | null, ContributionEvent> = {
  initial: null,
  evolve(contribution, event) {
    switch (event.type) {
      case ContributionDue.type: {
        const { month, contributionId } = event.data;
        return { ...event.data, payments: [], position: `${month}|${contributionId}` };
      }
      case ContributionPartPaid.type: {
        const { part, channel, paidOn } = event.data;
        return (
          contribution && { ...contribution, payments: [...contribution.payments, { part, channel, paidOn }] }
        );
      }
      case ContributionPaid.type:
        return contribution && { ...contribution, paidOn: event.data.paidOn };
    }
  },
};

export const contributionParts = ['INDIVIDUAL', 'EMPLOYER', 'GOVERNMENT'] as const;

/** What is due for a part, in fen, paid or not. */
export const amountOf = (
  {
    individualFen,
    employerFen,
    governmentFen,
  }: Pick<Contribution, 'individualFen' | 'employerFen' | 'governmentFen'>,
  part: ContributionPart,
): number => ({ INDIVIDUAL: individualFen, EMPLOYER: employerFen, GOVERNMENT: governmentFen })[part];

/** The natural key: an employee's month or a resident's year exists once, in whatever area. */
export const contributionIdOf = (personId: string, type: BasicInsurance, month: IsoMonth): string =>
  `${personId}.${type}.${type === 'RESIDENT' ? month.slice(0, 4) : month}`;
