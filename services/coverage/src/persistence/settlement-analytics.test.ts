import { describe, expect, it } from '@jest/globals';
import { envelopeOf } from '@yibao/platform/testing';
import { SettlementAnalytics } from '@yibao/schemas/analytics/settlements';
import { SettlementCompleted, SettlementReversed } from '@yibao/schemas/events/coverage';
import type { Envelope } from '@yibao/schemas/events/envelope';
import { settledParts } from '../domain/settled-parts.ts';
import { settlementAnalytics } from './settlement-analytics.ts';

const recordOf = (event: Envelope) => {
  const [record] = settlementAnalytics.flatMap(({ from, of }) => (from === event.type ? [of(event)] : []));
  return record && SettlementAnalytics.schema.parse(record);
};

const settled = SettlementCompleted.example;
const completed = recordOf(envelopeOf(SettlementCompleted(settled)));
const reversal = { ...SettlementReversed.example, settled: settledParts(settled) };
const reversed = recordOf(envelopeOf(SettlementReversed(reversal)));

describe('what analysts may read of settlements', () => {
  it('tells area, kind of care and what each payer paid, and no id at all [S001-7.3c]', () => {
    expect(completed).toEqual({
      ...{ kind: 'COMPLETED', area: '990100', careArea: '990100', institutionLevel: null },
      ...{
        at: settled.settledAt,
        serviceDate: '2022-02-10',
        insuranceType: 'EMPLOYEE',
        careType: 'OUTPATIENT',
      },
      ...{ billFen: 30000, inScopeFen: 30000, funds: [{ layer: 'BASIC_POOL', fen: 10000 }] },
      ...{ fundFen: 10000, accountFen: 5000, cashFen: 15000 },
      ...{ policyVersion: 'XX_CITY_EMPLOYEE-2022', demonstration: false },
    });
    for (const id of [settled.personId, settled.billId, settled.settlementId, settled.institutionId])
      expect(JSON.stringify([completed, reversed])).not.toContain(id);
  });

  it('counts a reversal negative, so that sums are what was paid [S001-7.3c]', () => {
    expect(reversed).toMatchObject({ kind: 'REVERSED', area: '990100', at: reversal.reversedAt });
    for (const amount of ['billFen', 'inScopeFen', 'fundFen', 'accountFen', 'cashFen'] as const)
      expect((completed?.[amount] ?? NaN) + (reversed?.[amount] ?? NaN)).toBe(0);
    expect(reversed?.funds).toEqual([{ layer: 'BASIC_POOL', fen: -10000 }]);
  });

  it('leaves out a reversal of an older release, which did not say what it took back', () => {
    expect(recordOf(envelopeOf(SettlementReversed(SettlementReversed.example)))).toBeNull();
  });
});
