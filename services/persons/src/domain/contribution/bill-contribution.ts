import { isIsoMonth, sumFen, type IsoMonth } from '@yibao/platform/domain';
import { ContributionDue, type ContributionEvent } from '@yibao/schemas/events/persons';
import type { BasicInsurance } from '@yibao/schemas/facts/persons';
import { contributionIdOf, type Contribution } from './contribution.ts';
import { refuse } from './refusals.ts';

/** The relation that owes: area and employer go on the bill. */
export type Owing = { readonly area: string; readonly unitId: string | undefined };

export type BillContribution = {
  readonly personId: string;
  readonly type: BasicInsurance;
  readonly month: IsoMonth;
  readonly baseFen: number;
  readonly individualFen: number;
  readonly employerFen: number;
  readonly governmentFen: number;
  /** Undefined: no relation of the type in the month. */
  readonly relation: Owing | undefined;
};

/** The text as a month. Refuses INVALID_MONTH. */
export const monthIn = (text: string): IsoMonth => {
  if (!isIsoMonth(text)) throw refuse('INVALID_MONTH');
  return text;
};

/** Residents pay for the rest of the calendar year at once. */
const monthsCovered = (type: BasicInsurance, month: IsoMonth) =>
  type === 'RESIDENT' ? 13 - Number(month.slice(5)) : 1;

/**
 * Bills a month (a year for residents), in parts; the government's part is the subsidy. Refuses
 * ALREADY_BILLED, NOT_ENROLLED, AMOUNT_REQUIRED.
 */
export const billContribution = (
  contribution: Contribution | null,
  { relation, ...bill }: BillContribution,
): readonly ContributionEvent[] => {
  if (contribution)
    throw refuse('ALREADY_BILLED', {
      contributionId: contribution.contributionId,
      month: contribution.month,
      paidOn: contribution.paidOn ?? null,
    });
  if (!relation) throw refuse('NOT_ENROLLED', { type: bill.type, month: bill.month });
  const { personId, type, month, individualFen, employerFen, governmentFen } = bill;
  if (sumFen([individualFen, employerFen, governmentFen]) === 0) throw refuse('AMOUNT_REQUIRED');
  return [
    ContributionDue({
      ...bill,
      contributionId: contributionIdOf(personId, type, month),
      area: relation.area,
      months: monthsCovered(type, month),
      ...(relation.unitId === undefined ? {} : { unitId: relation.unitId }),
    }),
  ];
};
