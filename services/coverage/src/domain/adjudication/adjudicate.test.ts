import { describe, expect, it } from '@jest/globals';
import type { Parameters } from '@yibao/schemas/policy/pack';
import { adjudicated, cited, given } from '../../testing/claims.ts';
import type { Claim } from './claim.ts';

describe('adjudicate', () => {
  it('answers with amounts, payers, movements and the version applied', () => {
    const answer = adjudicated(50000);
    expect(answer).toMatchObject({
      route: 'ORDINARY_OUTPATIENT',
      ranking: [{ route: 'ORDINARY_OUTPATIENT', fundFen: 20000, personFen: 30000 }],
      amounts: { billFen: 50000, inScopeFen: 50000 },
      layers: [
        {
          layer: 'BASIC_POOL',
          baseFen: 50000,
          deductibleFen: 10000,
          sharedFen: 40000,
          beyondCapFen: 0,
          paidFen: 20000,
        },
      ],
      payers: { fundFen: 20000, accountFen: 0, cashFen: 30000, personFen: 30000 },
      movements: [
        { year: 2023, set: 'ORDINARY', deductibleFen: 10000, fundPaidFen: 20000, inScopeFen: 50000 },
      ],
      policy: { pack: 'CITY', version: 'CITY-1', knownAt: '2023-12-31T00:00:00+08:00' },
      simulated: false,
      demonstration: false,
    });
  });

  it('splits a bill beyond the cap into shared and beyond [S003-5.6g]', () => {
    const counters = { '2023:ORDINARY': { deductibleFen: 10000, fundPaidFen: 70000, inScopeFen: 150000 } };
    expect(adjudicated(50000, { standing: { counters } }).layers).toMatchObject([
      { deductibleFen: 0, sharedFen: 20000, beyondCapFen: 30000, paidFen: 10000 },
    ]);
  });

  it.each([
    ['10000', 10000, 0],
    ['10001', 10001, 1],
    ['10003', 10003, 2],
  ])('rounds each fund line half-up: %s fen of cost', (_cost, fen, paid) =>
    expect(adjudicated(fen).payers.fundFen).toBe(paid),
  );

  it('counts each natural year for itself [S003-5.6a]', () => {
    const counters = { '2022:ORDINARY': { deductibleFen: 10000, fundPaidFen: 80000, inScopeFen: 170000 } };
    expect(adjudicated(50000, { standing: { counters } }).payers.fundFen).toBe(20000);
  });

  it('says for each step which article of which version was applied, in both languages', () => {
    const { trace } = adjudicated(50000, { standing: { heldFen: 5000 } });
    expect(trace.map(({ mechanism }) => mechanism)).toEqual([
      'DIRECT_SETTLEMENT',
      'CATALOGUE',
      'SPLIT_LINES',
      'ROUTE',
      'DEDUCTIBLE/FLAT_PER_YEAR',
      'RATE/RATE_TABLE',
      'CAP/CAP',
      'PERSONAL_ACCOUNT',
      'RESULT',
    ]);
    expect(trace[5]).toEqual({
      step: 6,
      mechanism: 'RATE/RATE_TABLE',
      version: { pack: 'CITY', version: 'CITY-1' },
      source: { document: 'TEST', article: '1', row: 'TEST-1' },
      demonstration: false,
      input: { costFen: 40000, status: 'ACTIVE', level: 'L2', ratios: '0.5' },
      output: { computedFen: 20000 },
      text: {
        zh: '起付标准以上400.00元，按50%支付，计200.00元。',
        en: '400.00 yuan above the deductible, paid at 50%: 200.00 yuan.',
      },
    });
  });

  it('marks a settlement in which a value invented for the demo was used', () => {
    const source = { document: 'DEMONSTRATION', article: '1', row: 'TEST-1' };
    const rate = { mechanism: 'RATE_TABLE' as const, rows: [{ ratio: '0.50' }] };
    const policy = { 'outpatient.rate': [{ value: rate, source, demonstration: true as const }] };
    expect(adjudicated(50000, { policy }).demonstration).toBe(true);
  });

  it('refuses to guess: a parameter without a value is named by its path', () =>
    expect(() =>
      adjudicated(50000, { policy: { 'outpatient.rate': [{ parameter: true, source: cited }] } }),
    ).toThrow(
      expect.objectContaining({
        reason: 'PARAMETER_MISSING',
        details: { path: 'outpatient.rate', pack: 'CITY', version: 'CITY-1' },
      }),
    ));

  it('takes no policy of another date', () =>
    expect(() => adjudicated(50000, { claim: { serviceDate: '2023-05-11' } })).toThrow(
      'not the one of the service date',
    ));
});

describe('the layers after the pool', () => {
  const policy: Parameters = {
    'outpatient.layers': given(['BASIC_POOL', 'CIVIL_SERVANT_SUBSIDY']),
    'civilServantSubsidy.rate': given('0.80'),
  };

  it('the civil-servant subsidy takes its share of what the pool left [S003-2.6d]', () => {
    const answer = adjudicated(50000, { policy, facts: { memberships: ['CIVIL_SERVANT_SUBSIDY'] } });
    expect(answer.payers).toEqual({
      funds: [
        { layer: 'BASIC_POOL', fen: 20000 },
        { layer: 'CIVIL_SERVANT_SUBSIDY', fen: 24000 },
      ],
      fundFen: 44000,
      accountFen: 0,
      cashFen: 6000,
      personFen: 6000,
    });
  });

  it('pays nothing for a person who does not belong to it', () =>
    expect(adjudicated(50000, { policy }).payers.fundFen).toBe(20000));

  it('is refused without its rate, for its members only', () => {
    const missing = {
      ...policy,
      'civilServantSubsidy.rate': [{ parameter: true as const, source: cited }],
    };
    expect(() =>
      adjudicated(50000, { policy: missing, facts: { memberships: ['CIVIL_SERVANT_SUBSIDY'] } }),
    ).toThrow(expect.objectContaining({ reason: 'PARAMETER_MISSING' }));
    expect(adjudicated(50000, { policy: missing }).payers.fundFen).toBe(20000);
  });
});

describe('the account part', () => {
  const bill: Partial<Claim> = {
    lines: [
      { lineId: '1', code: 'CARE', quantity: '1', amountFen: 50000 },
      { lineId: '2', code: 'SHARED', quantity: '1', amountFen: 10000 },
      { lineId: '3', code: 'COSMETIC', quantity: '1', amountFen: 7000 },
    ],
  };

  it.each([
    [0, 0, 42500],
    [10000, 10000, 32500],
    [35499, 35499, 7001],
    [35500, 35500, 7000],
    [99999, 35500, 7000],
  ])(
    'of %d held takes %d and leaves %d cash: costs outside the scope stay cash [S003-2.12a]',
    (heldFen, accountFen, cashFen) =>
      expect(adjudicated(0, { claim: bill, standing: { heldFen } }).payers).toMatchObject({
        fundFen: 24500,
        accountFen,
        cashFen,
      }),
  );

  it('pays only the parts the pack names', () =>
    expect(
      adjudicated(0, {
        claim: bill,
        standing: { heldFen: 99999 },
        policy: { 'account.payableParts': given(['OWN_FIRST']) },
      }).payers.accountFen,
    ).toBe(1000));

  it('is refused where the pack knows no account', () =>
    expect(() =>
      adjudicated(50000, {
        standing: { heldFen: 1 },
        policy: { 'account.payableParts': [{ parameter: true, source: cited }] },
      }),
    ).toThrow(expect.objectContaining({ reason: 'PARAMETER_MISSING' })));
});
