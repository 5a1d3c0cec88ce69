import { dateIn } from '@yibao/platform/domain';
import { onEvent } from '@yibao/platform/service';
import { SettlementCompleted } from '@yibao/schemas/events/coverage';
import { cityOf, scopeOf } from '@yibao/schemas/policy/areas';
import type { Context } from '../context.ts';
import { recordDeemedFiling } from '../domain/end-filing.ts';

/** A bill settled as if filed leaves a DEEMED filing, closed with the care: recorded for counting, never chosen. */
export const onSettlementCompleted = onEvent(
  SettlementCompleted,
  'record-deemed-filing',
  async ({ data }, { filings }: Context, metadata) => {
    const { settlementId, personId, insuredArea, careArea, serviceDate, settledAt } = data;
    const deemed = {
      ...{ filingId: settlementId, personId, insuredArea, destination: cityOf(careArea) },
      ...({ type: 'DEEMED', channel: 'SYSTEM', scope: scopeOf(insuredArea, careArea) } as const),
      ...{ registeredAt: settledAt, from: serviceDate, to: dateIn(new Date(settledAt)) },
      endReason: null,
      retrospective: false,
    };
    const to = deemed.to < serviceDate ? serviceDate : deemed.to;
    await filings.change(personId, recordDeemedFiling({ ...deemed, to }), metadata);
  },
  [],
  { only: ({ deemedFiled }) => deemedFiled },
);
