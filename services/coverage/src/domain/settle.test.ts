import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import { specificationOf } from '@yibao/platform/testing';
import {
  SettlementAbandoned,
  SettlementCompleted,
  SettlementReversed,
  type BenefitsEvent,
} from '@yibao/schemas/events/coverage';
import { atHome, claimOf, factsOf, policyBy, requestOf, sampleVersion } from '../testing/claims.ts';
import { benefits } from './benefits.ts';
import { abandon, quote, reverse, settle, type Reversal } from './settle.ts';

const given = specificationOf(benefits);
const settled = (request: ReturnType<typeof requestOf>, ...past: BenefitsEvent[]): BenefitsEvent => {
  const [event] = settle(request)(replay(benefits, past));
  if (!event) throw new Error('Nothing was settled');
  return event;
};
const first = requestOf('s1', 30000);
const back = (changes: Partial<Reversal> = {}): Reversal => ({
  settlementId: 's1',
  personId: 'person-1',
  institutionId: 'H1',
  reversedAt: '2023-05-11T10:00:00+08:00',
  reason: 'WRONG_BENEFIT',
  ...changes,
});

describe('settle', () => {
  it('records amounts, payers, movements, versions and coded lines; texts and trace are private', () => {
    const line = {
      lineId: '1',
      code: 'CARE',
      quantity: '1',
      amountFen: 30000,
      doctorId: 'D1',
      text: '门诊诊查费',
    };
    const request = { ...first, claim: claimOf(0, { lines: [line] }), heldFen: 5000 };
    const event = settled(request);
    expect(event).toMatchObject({
      type: 'coverage.settlement-completed.v1',
      data: {
        settlementId: 's1',
        personId: 'person-1',
        insuredArea: '990100',
        payers: { fundFen: 10000, accountFen: 5000, cashFen: 15000, personFen: 20000 },
        movements: [
          { year: 2023, set: 'ORDINARY', deductibleFen: 10000, fundPaidFen: 10000, inScopeFen: 30000 },
        ],
        policy: { pack: 'CITY', version: 'CITY-1' },
        lines: [
          { lineId: '1', code: 'CARE', quantity: '1', doctorId: 'D1', billFen: 30000, inScopeFen: 30000 },
        ],
      },
      private: { texts: { '1': '门诊诊查费' } },
    });
    expect(JSON.stringify(event.data)).not.toContain('门诊诊查费');
  });

  it('writes what the published schema describes', () => {
    const event = settled({ ...first, heldFen: 5000 });
    expect(SettlementCompleted.schema.parse(event.data)).toEqual(event.data);
    expect(SettlementCompleted.privateSchema?.parse(event.private)).toEqual(event.private);
  });

  it('goes on from the counters that earlier bills moved', () =>
    expect(settled(requestOf('s2', 30000), settled(first))).toMatchObject({
      data: { payers: { fundFen: 15000 }, movements: [{ deductibleFen: 0, fundPaidFen: 15000 }] },
    }));

  it('again under the same id changes nothing, whatever the counters are by now', () => {
    given(settled(first)).when(settle(first)).then();
    given(settled(first))
      .when(settle({ ...first, heldFen: 9999 }))
      .then();
  });

  it('under an id that belongs to another bill is refused', () => {
    given(settled(first))
      .when(settle({ ...first, claim: claimOf(1) }))
      .refused('SETTLEMENT_ID_TAKEN');
    const elsewhere = factsOf({ institution: { institutionId: 'H2', area: '990100', level: 'L2' } });
    given(settled(first))
      .when(settle({ ...first, facts: elsewhere }))
      .refused('SETTLEMENT_ID_TAKEN');
  });

  it('pays no bill twice, and again only after a reversal [S003-5.5b]', () => {
    const again = { ...requestOf('s2', 30000), claim: first.claim };
    given(settled(first)).when(settle(again)).refused('DUPLICATE_LINE', { settlementId: 's1' });
    const [reversal] = reverse(back())(replay(benefits, [settled(first)]));
    if (!reversal) throw new Error('Nothing was reversed');
    given(settled(first), reversal).when(settle(again)).then(settled(again));
  });

  it('takes the same bill number of two institutions for two bills', () => {
    const elsewhere = factsOf({ institution: { institutionId: 'H2', area: '990100', level: 'L2' } });
    const other = { ...requestOf('s2', 30000), claim: first.claim, facts: elsewhere };
    given(settled(first))
      .when(settle(other))
      .then(settled(other, settled(first)));
  });

  it('settles a stay once', () => {
    const stay = { stayId: 'stay-1', admittedOn: '2023-05-01', dischargedOn: '2023-05-10' };
    const claim = claimOf(200000, { careType: 'INPATIENT', stay });
    const bill = { ...requestOf('s1', 0), claim };
    given(settled(bill))
      .when(settle({ ...bill, settlementId: 's2', claim: { ...claim, billId: 'other' } }))
      .refused('STAY_ALREADY_SETTLED', { stayId: 'stay-1' });
  });

  it.each([
    ['FILING_REQUIRED', 'FILING_REQUIRED'],
    ['FILING_MISMATCH', 'NOT_DIRECTLY_PAYABLE'],
    ['NOT_NETWORKED', 'NOT_DIRECTLY_PAYABLE'],
  ] as const)('is refused where the table answers %s: %s', (reason, refusal) => {
    const direct = { ...atHome, outcome: 'NONE', reason, ruleSet: 'AWAY', scope: 'CROSS_PROVINCE' } as const;
    given()
      .when(settle({ ...first, facts: factsOf({ direct }) }))
      .refused(refusal);
  });

  it('a draft is quoted as simulated, and never settled by [S003-5.0]', () => {
    const draft = policyBy(sampleVersion({ status: 'DRAFT', publishedAt: null }), { simulate: true });
    const request = { ...first, policy: draft };
    expect(quote(request, benefits.initial)).toMatchObject({ simulated: true, payers: { fundFen: 10000 } });
    given()
      .when(settle(request))
      .refused('PACK_NOT_IN_FORCE', { pack: 'CITY', version: 'CITY-1', status: 'DRAFT' });
  });
});

describe('reverse', () => {
  it('is the exact negative and restores the counters', () => {
    const state = replay(benefits, [settled(first)]);
    const events = reverse(back())(state);
    expect(events).toEqual([
      SettlementReversed(
        {
          settlementId: 's1',
          personId: 'person-1',
          institutionId: 'H1',
          reversedAt: '2023-05-11T10:00:00+08:00',
          movements: [
            { year: 2023, set: 'ORDINARY', deductibleFen: -10000, fundPaidFen: -10000, inScopeFen: -30000 },
          ],
          fundFen: 10000,
          accountFen: 0,
        },
        { reason: 'WRONG_BENEFIT' },
      ),
    ]);
    expect(replay(benefits, events, state).counters).toEqual({});
  });

  it('lets the deductible be owed again', () => {
    const past = [settled(first)];
    past.push(...reverse(back())(replay(benefits, past)));
    expect(settled(requestOf('s2', 30000), ...past)).toMatchObject({ data: { payers: { fundFen: 10000 } } });
  });

  it('is refused for what is not there, twice, or by another institution', () => {
    given().when(reverse(back())).refused('SETTLEMENT_UNKNOWN');
    given(settled(first))
      .when(reverse(back({ institutionId: 'H2' })))
      .refused('OTHER_INSTITUTION');
    const [reversal] = reverse(back({ institutionId: null }))(replay(benefits, [settled(first)]));
    if (!reversal) throw new Error('Nothing was reversed');
    given(settled(first), reversal).when(reverse(back())).refused('ALREADY_REVERSED');
  });
});

describe('abandon', () => {
  const abandoned = SettlementAbandoned({ settlementId: 's1', personId: 'person-1' });

  it('bars a settlement that never came, for ever', () => {
    given().when(abandon('s1', 'person-1')).then(abandoned);
    given(abandoned).when(abandon('s1', 'person-1')).then();
    given(abandoned).when(settle(first)).refused('SETTLEMENT_BARRED');
  });

  it('leaves one that came as it is', () => given(settled(first)).when(abandon('s1', 'person-1')).then());
});
