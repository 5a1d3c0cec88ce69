import { describe, expect, it } from '@jest/globals';
import { seededRules } from '../seeds/rules.ts';
import type { CatalogueItem, ReviewedClaim } from './claim-under-review.ts';
import { reviewed } from './evaluation.ts';
import { findingsIn, judgeNumbers } from './mechanisms.ts';
import { examplesOf } from './rule-examples.ts';
import { ruleBaseOn, type RuleBase } from './rule.ts';

const base: RuleBase = {
  rules: seededRules.map((rule) => ({ ...rule, to: null })),
  changes: seededRules.map(({ from }) => from),
};
const line = { lineId: '1', code: 'CT-1', quantity: '1', billFen: 10000, servedOn: '2026-02-10' };
const claim = (more: Partial<ReviewedClaim> = {}): ReviewedClaim => ({
  ...{
    claimId: 'c1',
    on: '2026-02-10',
    institutionId: 'H1',
    sex: null,
    inpatient: false,
    accountFen: 0,
    lines: [line],
  },
  ...more,
});
const item = (more: Partial<CatalogueItem> = {}): CatalogueItem => ({
  ...{ code: 'CT-1', tags: ['EXAM'], labelIndications: [], payable: true },
  ...more,
});
const around = (items: readonly CatalogueItem[], history: readonly ReviewedClaim[] = []) => ({
  history,
  catalogue: new Map(items.map((each) => [each.code, each])),
});
const review = (more: Partial<ReviewedClaim> = {}) => ({
  ...({ claim: claim(more), stage: 'POST', area: '220102', type: 'OUTPATIENT', reversed: false } as const),
});

describe('seeded rules', () => {
  it.each(seededRules)('$code gives what its examples expect [S001-10.3a]', (rule) => {
    const results = examplesOf(rule);
    expect(results.map(({ expected }) => expected)).toEqual(expect.arrayContaining([true, false]));
    for (const { expected, actual } of results) expect(actual).toBe(expected);
  });

  it('cover the named violations of examinations and prescriptions [S003-1.1e] [S003-2.18f]', () => {
    expect(seededRules.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        ...['NO_BASIS_EXAM', 'REPEATED_EXAM', 'NO_CONSENT'],
        ...['OVER_COURSE', 'OVER_DOSE', 'UNRELATED_DRUG', 'ADJUVANT_MISUSE'],
      ]),
    );
  });
});

describe('a review', () => {
  it('gives the same hits for the same claim, surroundings and rules [S001-10.3a]', () => {
    const once = reviewed(review(), around([item()], [claim({ claimId: 'c0' })]), base);
    expect(once).toEqual(reviewed(review(), around([item()], [claim({ claimId: 'c0' })]), base));
    expect(once.hits).toEqual([
      ...[{ code: 'REPEATED_EXAM', version: 1, tag: 'SERVICE', lineIds: ['1'], measured: '0', limit: '1' }],
    ]);
  });

  it('of a claim taken back has no hits', () => {
    const again = around([item()], [claim({ claimId: 'c0' })]);
    expect(reviewed({ ...review(), reversed: true }, again, base).hits).toEqual([]);
  });

  it('says which codes the catalogue does not know', () => {
    expect(reviewed(review(), around([]), base).unknownCodes).toEqual(['CT-1']);
  });

  it('does not take care after it for an earlier one', () => {
    const later = claim({ claimId: 'c2', lines: [{ ...line, servedOn: '2026-02-11' }] });
    expect(reviewed(review(), around([item()], [later]), base).hits).toEqual([]);
  });

  it('applies rules from their first day on, and names the rule base by its day', () => {
    expect(ruleBaseOn(base, '2021-04-30')).toBe('RB-0');
    expect(ruleBaseOn(base, '2021-05-01')).toBe(`RB-${seededRules.length}`);
    const before = claim({ on: '2021-04-30' });
    expect(reviewed({ ...review(), claim: before }, around([item()], [before]), base).hits).toEqual([]);
  });
});

describe('mechanisms', () => {
  it('DEBITS_PER_DAY says nothing of a claim that the account did not pay [S003-5.24b]', () => {
    const logic = { mechanism: 'DEBITS_PER_DAY', most: 1 } as const;
    const paid = claim({ accountFen: 1 });
    expect(findingsIn(logic, claim(), around([], [paid, paid]))).toEqual([]);
    expect(findingsIn(logic, paid, around([], [paid]))).toEqual([{ lineIds: [], measured: '2', limit: '1' }]);
    expect(findingsIn(logic, paid, around([], [claim({ accountFen: 1, on: '2026-02-09' })]))).toEqual([]);
  });

  it('QUANTITY_IN_PERIOD adds exact decimals of one code [S003-5.4]', () => {
    const logic = { mechanism: 'QUANTITY_IN_PERIOD', codes: ['CT-1'], days: 31, above: '0.3' } as const;
    const tenth = (claimId: string, quantity: string) => claim({ claimId, lines: [{ ...line, quantity }] });
    expect(findingsIn(logic, tenth('c1', '0.1'), around([], [tenth('c0', '0.2')]))).toEqual([]);
    expect(findingsIn(logic, tenth('c1', '0.11'), around([], [tenth('c0', '0.2')]))).toEqual([
      { lineIds: ['1'], measured: '0.31', limit: '0.3' },
    ]);
    const bought = (claimId: string, on: string) =>
      claim({ claimId, on, lines: [{ ...line, quantity: '0.2' }] });
    const foundAfter = (on: string) =>
      findingsIn(logic, bought('c1', '2026-03-31'), around([], [bought('c0', on)]));
    expect(foundAfter('2026-03-01')).toHaveLength(1);
    expect(foundAfter('2026-02-28')).toEqual([]);
  });

  it('PRICE_ABOVE_CEILING compares with all units [S003-2.18h]', () => {
    const logic = { mechanism: 'PRICE_ABOVE_CEILING' } as const;
    const halves = (billFen: number) => claim({ lines: [{ ...line, quantity: '2.5', billFen }] });
    const priced = around([item({ ceilingFen: 401 })]);
    expect(findingsIn(logic, halves(1002), priced)).toEqual([]);
    expect(findingsIn(logic, halves(1003), priced)).toEqual([
      { lineIds: ['1'], measured: '10.03', limit: '10.03' },
    ]);
    expect(findingsIn(logic, halves(9999), around([item()]))).toEqual([]);
  });

  it('BELOW_MEAN says nothing without the ten months, or with none admitted [S001-1.2b]', () => {
    const logic = { mechanism: 'BELOW_MEAN', months: [12], drop: '0.30' } as const;
    const others = Array.from({ length: 10 }, () => '1000');
    expect(judgeNumbers(logic, { value: '600', others })).toEqual({ measured: '-0.4', limit: '-0.30' });
    expect(judgeNumbers(logic, { value: '600', others: others.slice(1) })).toBeNull();
    expect(judgeNumbers(logic, { value: '0', others: others.map(() => '0') })).toBeNull();
  });

  it('of claims say nothing of numbers, and those of numbers nothing of claims', () => {
    const numbers = { mechanism: 'ABOVE_PEERS', deviations: 3, peers: 2 } as const;
    expect(findingsIn(numbers, claim(), around([]))).toEqual([]);
    expect(judgeNumbers({ mechanism: 'COURSE_EXCEEDED' }, { value: '1', others: [] })).toBeNull();
  });
});
