import { describe, expect, it } from '@jest/globals';
import { benefitChanges, boundsLeft, incompleteParts, missingValues } from './check.ts';
import { weigh } from './compare.ts';
import { cited, nation, province, ratioFor, sampleVersion } from './testing/sample-version.ts';

const cap = (amount: string) => ({
  'outpatient.cap': [{ value: { mechanism: 'CAP' as const, rows: [{ amount }] }, source: cited }],
});

describe('boundsLeft', () => {
  const bounded = (value: string, strength: 'MUST' | 'IN_PRINCIPLE' = 'MUST') =>
    province({
      bounds: [{ path: 'outpatient.rate', rule: { kind: 'AT_MOST', value }, strength, source: cited }],
    });

  it.each([
    ['0.90', []],
    ['0.9001', ['REFUSED']],
    ['0.95', ['REFUSED']],
  ])('a rate of %s under a bound of 0.90 gives %j [S003-8.4b]', (ratio, outcomes) =>
    expect(
      boundsLeft(sampleVersion({ parameters: ratioFor(ratio) }), [bounded('0.90')]).map(
        ({ outcome }) => outcome,
      ),
    ).toEqual(outcomes),
  );

  it('only warns where the bound holds in principle', () =>
    expect(
      boundsLeft(sampleVersion({ parameters: ratioFor('0.95') }), [bounded('0.90', 'IN_PRINCIPLE')]),
    ).toMatchObject([{ outcome: 'WARNED', path: 'outpatient.rate' }]));

  it.each([
    ['0.64', 1],
    ['0.65', 0],
  ])('a chronic rate of %s from 2025 on leaves %d bounds [S003-5.10b]', (ratio, left) => {
    const rule = { kind: 'AT_LEAST', value: '0.65' } as const;
    const target = sampleVersion({
      bounds: [
        {
          path: 'chronic.rate',
          rule,
          strength: 'MUST',
          source: cited,
          from: '2025-01-01',
          insuranceTypes: ['RESIDENT'],
        },
      ],
    });
    const rows = [{ ratio }];
    const parameters = {
      'chronic.rate': [{ value: { mechanism: 'RATE_TABLE' as const, rows }, source: cited }],
    };
    const resident = { pack: 'RESIDENT', insuranceTypes: ['RESIDENT'] as const, parameters };
    expect(boundsLeft(sampleVersion({ ...resident, effectiveFrom: '2025-01-01' }), [target])).toHaveLength(
      left,
    );
    const before = sampleVersion({ ...resident, effectiveTo: '2024-12-31' });
    expect(boundsLeft(before, [target])).toEqual([]);
  });

  it('asks for the codes a higher authority names', () => {
    const rule = { kind: 'INCLUDES', codes: ['RESCUE'] } as const;
    const higher = nation({
      bounds: [{ path: 'filing.emergency.deemedKinds', rule, strength: 'MUST', source: cited }],
    });
    const kinds = (value: ('RESCUE' | 'TREATMENT')[]) =>
      sampleVersion({ parameters: { 'filing.emergency.deemedKinds': [{ value, source: cited }] } });
    expect(boundsLeft(kinds(['TREATMENT']), [higher])).toHaveLength(1);
    expect(boundsLeft(kinds(['RESCUE', 'TREATMENT']), [higher])).toEqual([]);
  });

  it.each([
    ['UNLIMITED', 'AT_MOST', 1],
    ['UNLIMITED', 'AT_LEAST', 0],
    ['NOT_APPLICABLE', 'AT_LEAST', 1],
    ['NOT_APPLICABLE', 'AT_MOST', 0],
  ] as const)('a cap that is %s leaves a bound %s: %d', (mechanism, kind, left) => {
    const rule = { kind, value: '800.00' };
    const higher = province({ bounds: [{ path: 'outpatient.cap', rule, strength: 'MUST', source: cited }] });
    const version = sampleVersion({
      parameters: { 'outpatient.cap': [{ value: { mechanism }, source: cited }] },
    });
    expect(boundsLeft(version, [higher])).toHaveLength(left);
  });

  it('does not heed a draft, another place or a lower authority', () => {
    const version = province({ parameters: ratioFor('0.95') });
    const lower = sampleVersion({ bounds: bounded('0.90').bounds });
    expect(
      boundsLeft(version, [
        { ...bounded('0.90'), status: 'DRAFT' },
        { ...bounded('0.90'), areas: ['980000'] },
        lower,
      ]),
    ).toEqual([]);
  });
});

describe('completeness', () => {
  it('names the parameters that have no value', () =>
    expect(
      missingValues(sampleVersion({ parameters: { 'chronic.rate': [{ parameter: true, source: cited }] } })),
    ).toEqual(['chronic.rate']));

  it('asks for both halves of the reform together [S003-2.4c]', () => {
    const account = { 'account.averagePension': [{ parameter: true as const, source: cited }] };
    const retired = {
      'account.retiredShare': [
        {
          value: { mechanism: 'SHARE_BY_AGE' as const, rows: [{ throughAge: null, ratio: '0.02' }] },
          source: cited,
        },
      ],
    };
    expect(incompleteParts(sampleVersion({ parameters: { ...account, ...retired } }))).toEqual([
      'rounding',
      'outpatient.deductible',
      'outpatient.rate',
      'outpatient.cap',
      'account.ownContribution',
    ]);
    expect(incompleteParts(sampleVersion())).toEqual([]);
    expect(incompleteParts(province({ parameters: retired }))).toEqual([]);
  });
});

describe('benefitChanges', () => {
  it.each([
    ['0.50', '0.45', 'WORSE'],
    ['0.50', '0.55', 'BETTER'],
  ])('from %s to %s is %s for the person [S003-2.6g]', (before, after, change) =>
    expect(
      benefitChanges(
        sampleVersion({ parameters: ratioFor(after) }),
        sampleVersion({ parameters: ratioFor(before) }),
      ),
    ).toEqual([{ path: 'outpatient.rate', change }]),
  );

  it('a benefit that is gone is worse, an equal one is no change', () => {
    expect(benefitChanges(sampleVersion(), sampleVersion({ parameters: cap('800.00') }))).toEqual([
      { path: 'outpatient.cap', change: 'WORSE' },
    ]);
    expect(
      benefitChanges(
        sampleVersion({ parameters: cap('800.00') }),
        sampleVersion({ parameters: cap('800.00') }),
      ),
    ).toEqual([]);
  });

  it('weighs row by row: one worse row is worse', () => {
    const rows = (a: string, b: string) => ({
      mechanism: 'RATE_TABLE',
      rows: [
        { level: 'L1', ratio: a },
        { level: 'L2', ratio: b },
      ],
    });
    expect(weigh(rows('0.8', '0.5'), rows('0.7', '0.6'), 'MORE')).toBe('WORSE');
    expect(weigh(rows('0.8', '0.6'), rows('0.7', '0.6'), 'MORE')).toBe('BETTER');
    expect(weigh('100.00', '200.00', 'LESS')).toBe('BETTER');
    expect(weigh(rows('0.8', '0.5'), { mechanism: 'RATE_TABLE', rows: [{ ratio: '0.7' }] }, 'MORE')).toBe(
      'OTHER',
    );
  });

  it('unlimited stands above every cap, not applicable below', () => {
    const amount = { mechanism: 'CAP', rows: [{ amount: '0.00' }] };
    const [unlimited, notApplicable] = [{ mechanism: 'UNLIMITED' }, { mechanism: 'NOT_APPLICABLE' }];
    expect(weigh(unlimited, amount, 'MORE')).toBe('BETTER');
    expect(weigh(amount, unlimited, 'MORE')).toBe('WORSE');
    expect(weigh(notApplicable, amount, 'MORE')).toBe('WORSE');
    expect(weigh(unlimited, unlimited, 'MORE')).toBe('EQUAL');
  });
});
