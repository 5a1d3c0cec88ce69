import type { Settled, SettlementReversed } from '@yibao/schemas/events/coverage';
import type { EventOf } from '@yibao/schemas/events/define-event';

/** What counts of a settlement, for those who add up. */
export type SettledParts = NonNullable<EventOf<typeof SettlementReversed>['data']['settled']>;

/** A settlement as its reversal repeats it. */
export const settledParts = (settled: Settled): SettledParts => {
  const { insuredArea, careArea, institutionLevel, insuranceType, careType } = settled;
  const { serviceDate, amounts, payers, policy, demonstration } = settled;
  return {
    ...{ insuredArea, careArea, insuranceType, careType, serviceDate, amounts, payers, demonstration },
    ...(institutionLevel === undefined ? {} : { institutionLevel }),
    policy: { pack: policy.pack, version: policy.version },
  };
};
