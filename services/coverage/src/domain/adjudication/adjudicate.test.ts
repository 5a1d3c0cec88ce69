import { describe, expect, it } from '@jest/globals';
import type { DirectSettlement } from '@yibao/schemas/policy/direct-settlement';
import type { Parameters } from '@yibao/schemas/policy/pack';
import { atHome, cited, claimOf, factsOf, given, nothingYet, policyWith } from '../../testing/claims.ts';
import { adjudicate, type PersonStanding } from './adjudicate.ts';
import type { Claim, ClaimFacts } from './claim.ts';

type Case = {
  readonly claim?: Partial<Claim>;
  readonly facts?: Partial<ClaimFacts>;
  readonly policy?: Parameters;
  readonly standing?: Partial<PersonStanding>;
};
const settle = (fen: number, { claim, facts, policy, standing }: Case = {}) =>
  adjudicate(claimOf(fen, claim), factsOf(facts), policyWith(policy), { ...nothingYet, ...standing });
const stay = { stayId: 's1', admittedOn: '2023-05-01', dischargedOn: '2023-05-10' };
const emergency: DirectSettlement = {
  ...atHome,
  reason: 'EMERGENCY_DEEMED_FILED',
  ruleSet: 'EMERGENCY_AWAY',
  scope: 'CROSS_PROVINCE',
  deemedFiled: true,
};

describe('adjudicate', () => {
  it('answers with amounts, payers, movements and the version applied', () => {
    const answer = settle(50000);
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
    expect(settle(50000, { standing: { counters } }).layers).toMatchObject([
      { deductibleFen: 0, sharedFen: 20000, beyondCapFen: 30000, paidFen: 10000 },
    ]);
  });

  it.each([
    ['10000', 10000, 0],
    ['10001', 10001, 1],
    ['10003', 10003, 2],
  ])('rounds each fund line half-up: %s fen of cost', (_cost, fen, paid) =>
    expect(settle(fen).payers.fundFen).toBe(paid),
  );

  it('counts each natural year for itself [S003-5.6a]', () => {
    const counters = { '2022:ORDINARY': { deductibleFen: 10000, fundPaidFen: 80000, inScopeFen: 170000 } };
    expect(settle(50000, { standing: { counters } }).payers.fundFen).toBe(20000);
  });

  it('says for each step which article of which version was applied, in both languages', () => {
    const { trace } = settle(50000, { standing: { heldFen: 5000 } });
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
    expect(settle(50000, { policy }).demonstration).toBe(true);
  });

  it('refuses to guess: a parameter without a value is named by its path', () =>
    expect(() =>
      settle(50000, { policy: { 'outpatient.rate': [{ parameter: true, source: cited }] } }),
    ).toThrow(
      expect.objectContaining({
        reason: 'PARAMETER_MISSING',
        details: { path: 'outpatient.rate', pack: 'CITY', version: 'CITY-1' },
      }),
    ));

  it('takes no policy of another date', () =>
    expect(() => settle(50000, { claim: { serviceDate: '2023-05-11' } })).toThrow(
      'not the one of the service date',
    ));
});

describe('the route of a bill', () => {
  it.each([
    ['OUTPATIENT', 'ORDINARY_OUTPATIENT', 'ORDINARY'],
    ['INPATIENT', 'INPATIENT', 'INPATIENT'],
    ['EMERGENCY_OBSERVATION', 'INPATIENT', 'INPATIENT'],
    ['EMERGENCY_RESCUE', 'INPATIENT', 'INPATIENT'],
    ['DAY_SURGERY', 'INPATIENT', 'INPATIENT'],
  ] as const)('%s is settled as %s and counts in %s [S002-07c, S003-5.7c]', (careType, route, set) => {
    const answer = settle(200000, { claim: { careType, stay } });
    expect(answer.route).toBe(route);
    expect(answer.movements.map((movement) => movement.set)).toEqual([set]);
  });

  it('an emergency ward is outpatient care where the pack says nothing; a day ward is refused', () => {
    const policy = { 'inpatient.careTypes': given([]) };
    expect(settle(200000, { policy, claim: { careType: 'EMERGENCY_OBSERVATION' } }).route).toBe(
      'ORDINARY_OUTPATIENT',
    );
    expect(() => settle(200000, { policy, claim: { careType: 'DAY_WARD' } })).toThrow(
      expect.objectContaining({ reason: 'CARE_TYPE_NOT_OFFERED' }),
    );
  });

  it.each([
    ['CHRONIC_OUTPATIENT', 'CARE_TYPE_NOT_OFFERED'],
    ['PHARMACY', 'PRESCRIPTION_MISSING'],
    ['INPATIENT', 'STAY_MISSING'],
  ] as const)('%s as it stands is refused: %s', (careType, reason) =>
    expect(() => settle(200000, { claim: { careType } })).toThrow(expect.objectContaining({ reason })),
  );

  it('an unfiled emergency takes the emergency rules of the insured place [S002-07b]', () => {
    const away = settle(100000, { facts: { direct: emergency } });
    expect(away).toMatchObject({ route: 'EMERGENCY_AWAY_OUTPATIENT', payers: { fundFen: 80000 } });
    expect(away.movements).toMatchObject([{ set: 'INPATIENT' }]);
    const lowered = { ...emergency, filingType: 'TEMPORARY' } as const;
    expect(settle(100000, { facts: { direct: lowered } }).payers.fundFen).toBe(80000);
    const inWard = settle(160000, { facts: { direct: emergency }, claim: { careType: 'INPATIENT', stay } });
    expect(inWard).toMatchObject({ route: 'EMERGENCY_AWAY_INPATIENT', payers: { fundFen: 75000 } });
  });

  it('a temporary filing lowers the rate by points, before the cap', () => {
    const filed: DirectSettlement = { ...atHome, reason: 'FILED', ruleSet: 'AWAY', scope: 'CROSS_PROVINCE' };
    const fund = (filingType: 'TEMPORARY' | 'LONG_TERM') =>
      settle(50000, { facts: { direct: { ...filed, filingId: 'f', filingType } } }).payers.fundFen;
    expect([fund('TEMPORARY'), fund('LONG_TERM')]).toEqual([16000, 20000]);
  });

  it('at a pharmacy the level of the prescribing institution counts, together with institutions [S003-5.8]', () => {
    const policy: Parameters = {
      'outpatient.deductible': given({
        mechanism: 'TOP_UP_BY_LEVEL',
        byLevel: { L1: '100.00', L2: '200.00', L3: '300.00' },
      }),
    };
    const claim = { careType: 'PHARMACY', prescription: { prescriptionId: 'rx', level: 'L3' } } as const;
    const answer = settle(50000, {
      policy,
      claim,
      facts: { institution: { institutionId: 'P', area: '990100', level: null } },
    });
    expect(answer).toMatchObject({ layers: [{ deductibleFen: 30000 }], movements: [{ set: 'ORDINARY' }] });
  });
});

describe('a stay', () => {
  it('bears the deductible of its level each time, and is paid in bands', () => {
    const counters = { '2023:INPATIENT': { deductibleFen: 60000, fundPaidFen: 0, inScopeFen: 60000 } };
    const answer = settle(260000, { claim: { careType: 'INPATIENT', stay }, standing: { counters } });
    expect(answer.layers).toMatchObject([{ deductibleFen: 60000, paidFen: 165000 }]);
  });

  const overNewYear = { stayId: 's1', admittedOn: '2022-12-30', dischargedOn: '2023-05-10' };

  it.each([
    ['DISCHARGE', 2023],
    ['ADMISSION', 2022],
  ] as const)('over New Year counts by %s in %d', (value, year) =>
    expect(
      settle(200000, {
        claim: { careType: 'INPATIENT', stay: overNewYear },
        policy: { 'inpatient.yearOfStay': given(value) },
      }).movements,
    ).toMatchObject([{ year }]),
  );

  it('over New Year is refused where the pack is silent', () =>
    expect(() =>
      settle(200000, {
        claim: { careType: 'INPATIENT', stay: overNewYear },
        policy: { 'inpatient.yearOfStay': [{ parameter: true, source: cited }] },
      }),
    ).toThrow(expect.objectContaining({ reason: 'PARAMETER_MISSING' })));
});

describe('outpatient care during a stay', () => {
  const stays = [
    {
      stayId: 's1',
      institutionId: 'H1',
      admittedAt: '2023-05-10T08:00:00+08:00',
      dischargedAt: '2023-05-12T09:00:00+08:00',
    },
  ];
  const during = (serviceDate: string, servedAt?: string) => {
    const claim = claimOf(50000, { serviceDate, ...(servedAt ? { servedAt } : {}) });
    return adjudicate(claim, factsOf(), policyWith({}, { serviceDate }), { ...nothingYet, stays });
  };

  it.each([
    ['2023-05-09', undefined, null],
    ['2023-05-10', undefined, 'INPATIENT_STAY'],
    ['2023-05-11', undefined, 'INPATIENT_STAY'],
    ['2023-05-12', undefined, null],
    ['2023-05-10', '2023-05-10T07:59:59+08:00', null],
    ['2023-05-10', '2023-05-10T08:00:00+08:00', 'INPATIENT_STAY'],
    ['2023-05-12', '2023-05-12T08:59:59+08:00', 'INPATIENT_STAY'],
    ['2023-05-12', '2023-05-12T09:00:00+08:00', null],
  ])('on %s (%s) is not payable because of %s [S003-5.9d]', (date, at, reason) => {
    const answer = during(date, at);
    expect(answer.notPayable).toBe(reason);
    expect(answer.payers.fundFen).toBe(reason === null ? 20000 : 0);
    expect(answer.movements).toHaveLength(reason === null ? 1 : 0);
  });

  it('is paid where the pack does not forbid it', () => {
    const policy = { 'outpatient.duringStay': [{ parameter: true as const, source: cited }] };
    expect(settle(50000, { policy, standing: { stays } }).notPayable).toBeNull();
  });

  it('does not touch the bill of the stay itself', () =>
    expect(
      settle(200000, { claim: { careType: 'INPATIENT', stay }, standing: { stays } }).notPayable,
    ).toBeNull());
});

describe('what the pool does not pay for', () => {
  it('is the person`s where no layer pays [S003-2.3]', () => {
    const answer = settle(50000, { policy: { 'outpatient.layers': given([]) } });
    expect(answer).toMatchObject({
      notPayable: 'NOT_COVERED',
      layers: [],
      movements: [],
      payers: { personFen: 50000 },
    });
  });

  it('long-term care stands in the way only where the pack says so [S003-5.9c]', () => {
    const facts = { longTermCare: true };
    const by = (value: boolean) =>
      settle(50000, { facts, policy: { 'outpatient.longTermCare': given(value) } });
    expect([
      by(true).payers.fundFen,
      by(false).payers.fundFen,
      settle(50000, { facts }).payers.fundFen,
    ]).toEqual([20000, 0, 20000]);
  });
});

describe('the layers after the pool', () => {
  const policy: Parameters = {
    'outpatient.layers': given(['BASIC_POOL', 'CIVIL_SERVANT_SUBSIDY']),
    'civilServantSubsidy.rate': given('0.80'),
  };

  it('the civil-servant subsidy takes its share of what the pool left [S003-2.6d]', () => {
    const answer = settle(50000, { policy, facts: { memberships: ['CIVIL_SERVANT_SUBSIDY'] } });
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
    expect(settle(50000, { policy }).payers.fundFen).toBe(20000));

  it('is refused without its rate, for its members only', () => {
    const missing = {
      ...policy,
      'civilServantSubsidy.rate': [{ parameter: true as const, source: cited }],
    };
    expect(() =>
      settle(50000, { policy: missing, facts: { memberships: ['CIVIL_SERVANT_SUBSIDY'] } }),
    ).toThrow(expect.objectContaining({ reason: 'PARAMETER_MISSING' }));
    expect(settle(50000, { policy: missing }).payers.fundFen).toBe(20000);
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
      expect(settle(0, { claim: bill, standing: { heldFen } }).payers).toMatchObject({
        fundFen: 24500,
        accountFen,
        cashFen,
      }),
  );

  it('pays only the parts the pack names', () =>
    expect(
      settle(0, {
        claim: bill,
        standing: { heldFen: 99999 },
        policy: { 'account.payableParts': given(['OWN_FIRST']) },
      }).payers.accountFen,
    ).toBe(1000));

  it('is refused where the pack knows no account', () =>
    expect(() =>
      settle(50000, {
        standing: { heldFen: 1 },
        policy: { 'account.payableParts': [{ parameter: true, source: cited }] },
      }),
    ).toThrow(expect.objectContaining({ reason: 'PARAMETER_MISSING' })));
});
