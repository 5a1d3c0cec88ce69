import { describe, expect, it } from '@jest/globals';
import type { Parameters } from '@yibao/schemas/policy/pack';
import {
  adjudicated,
  claimOf,
  factsOf,
  given,
  nothingYet,
  policyBy,
  sampleRules,
  sampleVersion,
} from '../../testing/claims.ts';
import {
  billed,
  chronicRules,
  drugs,
  held,
  hypertension,
  reasonsIn,
  settled,
  shares,
} from '../../testing/entitled.ts';
import { adjudicate } from './adjudicate.ts';

describe('the order of benefits', () => {
  it('a drug for the disease takes the chronic benefit by itself, before ordinary care [S002-15a]', () => {
    const answer = settled([hypertension]);
    expect(answer).toMatchObject({ route: 'CHRONIC_SPECIAL', payers: { fundFen: 25500 } });
    expect(answer.movements).toMatchObject([{ set: 'CHRONIC', fundPaidFen: 25500, inScopeFen: 30000 }]);
    expect(answer.ranking.map(({ route, fundFen }) => [route, fundFen])).toEqual([
      ['CHRONIC_SPECIAL', 25500],
      ['ORDINARY_OUTPATIENT', 10000],
    ]);
    expect(answer.trace.find(({ mechanism }) => mechanism === 'PRIORITY')?.source).toEqual({
      ...{ document: 'TEST', article: '1', row: 'TEST-1' },
    });
  });

  it('comes first even where ordinary care would pay more: the order is not a choice [S002-15a]', () => {
    const answer = settled([hypertension], { policy: { 'chronic.rate': shares('0.10') } });
    expect(answer).toMatchObject({ route: 'CHRONIC_SPECIAL', payers: { fundFen: 3000 } });
  });

  it('each line takes one benefit: what is not for the disease stays ordinary, even on a bill that names it', () => {
    const answer = settled([hypertension], {
      claim: { disease: 'HYPERTENSION', lines: billed(['SYRUP', 30000], ['CARE', 10000], ['PILL', 20000]) },
    });
    expect(answer.route).toBe('CHRONIC_SPECIAL');
    expect(answer.movements).toMatchObject([
      { set: 'CHRONIC', deductibleFen: 0, fundPaidFen: 25500, inScopeFen: 30000 },
      { set: 'ORDINARY', deductibleFen: 10000, fundPaidFen: 10000, inScopeFen: 30000 },
    ]);
    expect(answer.payers.funds).toEqual([{ layer: 'BASIC_POOL', fen: 35500 }]);
    expect(answer.trace.filter(({ mechanism }) => mechanism === 'ROUTE')).toHaveLength(2);
  });

  it('needs no more of a bill without entitlements than before', () => {
    const answer = settled([]);
    expect(answer).toMatchObject({ route: 'ORDINARY_OUTPATIENT', payers: { fundFen: 10000 } });
    expect(answer.trace).toEqual(
      adjudicated(0, { claim: { lines: billed(['PILL', 30000]) }, facts: { catalogue: drugs } }).trace,
    );
  });

  it('names no disease in a trace that others read', () =>
    expect(JSON.stringify(settled([{ ...hypertension, entitlementId: 'e1' }]).trace)).not.toContain(
      'HYPERTENSION',
    ));
});

describe('a dual-channel drug', () => {
  const dual = held('DUAL_CHANNEL', 'DUAL', 'TUMOUR');
  const bill = { claim: { lines: billed(['DUAL', 100000]) } };

  it('of a special disease the person is recognised for takes the better benefit [S002-16]', () => {
    const same = settled([dual, held('CHRONIC_SPECIAL', 'TUMOUR')], bill);
    expect(same).toMatchObject({ route: 'CHRONIC_SPECIAL', payers: { fundFen: 85000 } });
    expect(same.ranking.map(({ route }) => route)).toEqual([
      'CHRONIC_SPECIAL',
      'DUAL_CHANNEL',
      'ORDINARY_OUTPATIENT',
    ]);
    const other = settled([dual, hypertension], bill);
    expect(other).toMatchObject({ route: 'DUAL_CHANNEL', payers: { fundFen: 70000 } });
    expect(other.movements).toMatchObject([{ set: 'DUAL_CHANNEL' }]);
  });

  it('stays a dual-channel drug where that is the better one [S002-16]', () => {
    const policy = { 'chronic.rate': shares('0.60') };
    const answer = settled([dual, held('CHRONIC_SPECIAL', 'TUMOUR')], { ...bill, policy });
    expect(answer).toMatchObject({ route: 'DUAL_CHANNEL', payers: { fundFen: 70000 } });
  });

  it('is paid to its last day, and by ordinary care after it', () => {
    const until = (validTo: `${string}-${string}-${string}`) => settled([{ ...dual, validTo }], bill);
    expect(until('2023-05-10').route).toBe('DUAL_CHANNEL');
    expect(until('2023-05-09').route).toBe('ORDINARY_OUTPATIENT');
    expect(reasonsIn(until('2023-05-09'))).toEqual(['NOT_IN_FORCE']);
  });
});

describe('its own counters', () => {
  it('an exhausted ordinary cap does not touch the chronic benefit, nor the other way round [S003-5.9a]', () => {
    const counter = { deductibleFen: 10000, fundPaidFen: 80000, inScopeFen: 200000 };
    const ordinarySpent = { counters: { '2023:ORDINARY': counter } };
    expect(
      settled([hypertension], { standing: { ...ordinarySpent, entitlements: [hypertension] } }).payers
        .fundFen,
    ).toBe(25500);
    const chronicNearly = { '2023:CHRONIC': { ...counter, fundPaidFen: 499000 } };
    const capped = settled([hypertension], {
      standing: { counters: chronicNearly, entitlements: [hypertension] },
    });
    expect(capped).toMatchObject({ payers: { fundFen: 1000 }, layers: [{ beyondCapFen: 28824 }] });
  });

  it('the deductible of one is not borne by the other [S003-5.9a]', () => {
    const policy = { 'chronic.deductible': given({ mechanism: 'FLAT_PER_YEAR', amount: '50.00' }) } as const;
    const counters = { '2023:ORDINARY': { deductibleFen: 10000, fundPaidFen: 0, inScopeFen: 10000 } };
    const answer = settled([hypertension], { policy, standing: { counters, entitlements: [hypertension] } });
    expect(answer.layers).toMatchObject([{ deductibleFen: 5000, paidFen: 21250 }]);
  });
});

describe('what a pack says of a disease', () => {
  const from = (date: string) =>
    [{ ...given(['HYPERTENSION'])[0], from: date }] as Parameters['chronic.costBased'];

  it.each([
    ['2023-05-10', 'ORDINARY_OUTPATIENT'],
    ['2023-05-11', 'CHRONIC_SPECIAL'],
  ] as const)('protected by cost from %s: a claim of 10 May is %s [S003-2.7d] [S003-5.7b]', (date, route) =>
    expect(settled([hypertension], { policy: { 'chronic.costBased': from(date) ?? [] } }).route).toBe(route),
  );

  it('managed like inpatient care: the inpatient rules and counters [S003-2.7b]', () => {
    const dialysis = held('CHRONIC_SPECIAL', 'DIALYSIS');
    const claim = { disease: 'DIALYSIS', lines: billed(['CARE', 200000]) };
    const policy = { 'chronic.asInpatient': given(['DIALYSIS']) };
    const answer = settled([dialysis], { claim, policy });
    expect(answer).toMatchObject({
      route: 'INPATIENT',
      movements: [{ set: 'INPATIENT', deductibleFen: 60000 }],
    });
    expect(settled([dialysis], { claim }).route).toBe('CHRONIC_SPECIAL');
  });

  it('a new version of the pack ends no entitlement [S003-5.27b]', () => {
    const valid = { ...hypertension, grantedAt: '2022-05-01T08:00:00+08:00', validTo: '2023-06-30' } as const;
    const begun = sampleVersion({
      ...{ version: 'CITY-2', effectiveFrom: '2022-12-01', publishedAt: '2022-12-01T00:00:00+08:00' },
      parameters: { ...sampleRules, ...chronicRules, 'chronic.diseases': given(['DIABETES']) },
    });
    const routeOn = (serviceDate: '2023-06-30' | '2023-07-01') => {
      const claim = claimOf(0, { serviceDate, lines: billed(['PILL', 30000]) });
      const standing = { ...nothingYet, entitlements: [valid] };
      const policy = policyBy(begun, { serviceDate });
      return adjudicate(claim, factsOf({ catalogue: drugs }), policy, standing).route;
    };
    expect([routeOn('2023-06-30'), routeOn('2023-07-01')]).toEqual([
      'CHRONIC_SPECIAL',
      'ORDINARY_OUTPATIENT',
    ]);
  });
});
