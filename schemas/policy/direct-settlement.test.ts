import { describe, expect, it } from '@jest/globals';
import { checkDirectSettlement, type DirectSettlementFacts, type FilingFact } from './direct-settlement.ts';
import type { Parameters } from './pack.ts';
import { resolvePolicy, type Policy } from './resolve.ts';
import { cited, sampleVersion } from './testing/sample-version.ts';

const given = <const Value>(value: Value) => [{ value, source: cited }];

/** Rules like those of a province that applies its measures inside and across provinces. */
const rules: Parameters = {
  'filing.scopes': given(['INTRA_PROVINCE', 'CROSS_PROVINCE']),
  'filing.destination': given('CITY'),
  'filing.longTerm.end': given('BY_CHANGE_ONLY'),
  'filing.longTerm.bothPlaces': given(true),
  'filing.outpatient.notNeededIn': given(['INTRA_PROVINCE']),
  'filing.inpatient.latest': given('BEFORE_DISCHARGE_SETTLEMENT'),
  'filing.late': given('MANUAL'),
  'filing.emergency.deemedKinds': given(['RESCUE', 'TREATMENT']),
  'away.networkedIn': given(['CROSS_PROVINCE']),
  'away.chronic.diseases': given(['HYPERTENSION', 'DIALYSIS']),
  'away.chronic.filingNeeded': given(true),
};

const policyWith = (changes: Parameters = {}): Policy => {
  const version = sampleVersion({ parameters: { ...rules, ...changes } });
  const answer = resolvePolicy([version], {
    area: '990100',
    insuranceType: 'EMPLOYEE',
    serviceDate: '2022-09-08',
    knownAt: '2022-09-08T00:00:00+08:00',
  });
  if (!answer.ok) throw new Error(answer.refusal.reason);
  return answer.policy;
};
const policy = policyWith();

const filing = (changes: Partial<FilingFact> = {}): FilingFact => ({
  filingId: 'f1',
  type: 'TEMPORARY',
  destination: '110000',
  registeredAt: '2022-09-05T09:00:00+08:00',
  from: '2022-09-01',
  to: null,
  retrospective: false,
  ...changes,
});

/** An inpatient in another province, settled on 8 September at ten. */
const facts = (changes: Partial<DirectSettlementFacts> = {}): DirectSettlementFacts => ({
  insuredArea: '990100',
  careArea: '110105',
  careType: 'INPATIENT',
  careFrom: '2022-09-01',
  careTo: '2022-09-08',
  settledAt: '2022-09-08T10:00:00+08:00',
  institution: { designated: true, networked: true, openedDiseases: [] },
  filings: [],
  ...changes,
});
const institution = (changes: Partial<DirectSettlementFacts['institution']>) => ({
  institution: { designated: true, networked: true, openedDiseases: [], ...changes },
});
const check = (changes: Partial<DirectSettlementFacts>, by: Policy = policy) => {
  const { outcome, reason, ruleSet, deemedFiled, filingId } = checkDirectSettlement(facts(changes), by);
  return { outcome, reason, ruleSet, deemedFiled, filingId };
};
const answered = (outcome: string, reason: string, more: object = {}) => ({
  outcome,
  reason,
  ruleSet: 'AWAY',
  deemedFiled: false,
  filingId: null,
  ...more,
});

describe('a filing for care away from home', () => {
  it.each([
    ['2022-09-08T09:59:59+08:00', 'DIRECT', 'FILED'],
    ['2022-09-08T10:00:00+08:00', 'MANUAL', 'LATE_FILING'],
    ['2022-09-12T09:00:00+08:00', 'MANUAL', 'LATE_FILING'],
  ])('registered at %s gives %s, %s [S002-06a]', (registeredAt, outcome, reason) =>
    expect(check({ filings: [filing({ registeredAt })] })).toEqual(
      answered(outcome, reason, { filingId: 'f1' }),
    ),
  );

  it('made to be late never gives direct settlement', () =>
    expect(check({ filings: [filing({ retrospective: true })] })).toEqual(
      answered('MANUAL', 'LATE_FILING', { filingId: 'f1' }),
    ));

  it.each([
    ['2022-08-31', 'NONE'],
    ['2022-09-01', 'DIRECT'],
    [null, 'DIRECT'],
  ])('that ends on %s, with an admission on 1 September, gives %s', (to, outcome) =>
    expect(check({ filings: [filing({ from: '2022-01-01', to })] }).outcome).toBe(outcome),
  );

  it.each([
    ['2022-09-08', 'DIRECT'],
    ['2022-09-09', 'NONE'],
  ])('that begins on %s, with a discharge on 8 September, gives %s', (from, outcome) =>
    expect(check({ filings: [filing({ from })] }).outcome).toBe(outcome),
  );

  it('serves any designated institution of the city, and no other city [S002-08]', () => {
    expect(check({ careArea: '110108', filings: [filing({ destination: '110100' })] }).reason).toBe('FILED');
    expect(check({ careArea: '120101', filings: [filing()] })).toEqual(answered('NONE', 'FILING_MISMATCH'));
    // Filed to Shenyang, treated in Dalian: the same province is not enough.
    expect(check({ careArea: '210200', filings: [filing({ destination: '210100' })] }).reason).toBe(
      'FILING_MISMATCH',
    );
    expect(check({ filings: [filing()], ...institution({ designated: false }) })).toEqual(
      answered('NONE', 'NOT_DESIGNATED'),
    );
  });

  it('serves any number of visits [S002-04b, S004-05b]', () => {
    const visits = [1, 2, 3].map(() => check({ careType: 'OUTPATIENT', filings: [filing()] }));
    expect(visits).toEqual([1, 2, 3].map(() => answered('DIRECT', 'FILED', { filingId: 'f1' })));
  });

  it('is missing: no direct settlement', () =>
    expect(check({})).toEqual(answered('NONE', 'FILING_REQUIRED')));

  it.each([
    ['110105', 'MANUAL', 'NOT_NETWORKED'],
    ['990200', 'DIRECT', 'FILED'],
  ])('in %s at an institution that is not networked gives %s, %s [S004-09]', (careArea, outcome, reason) =>
    expect(
      check({ careArea, filings: [filing({ destination: careArea })], ...institution({ networked: false }) }),
    ).toEqual(answered(outcome, reason, { filingId: 'f1' })),
  );

  it('names the article and the version that were applied', () =>
    expect(checkDirectSettlement(facts(), policy).source).toEqual({
      ...cited,
      pack: 'CITY',
      version: 'CITY-1',
    }));
});

describe('ordinary outpatient care', () => {
  it.each([
    ['OUTPATIENT', '990200', 'DIRECT', 'NO_FILING_NEEDED'],
    ['PHARMACY', '990200', 'DIRECT', 'NO_FILING_NEEDED'],
    ['OUTPATIENT', '110105', 'NONE', 'FILING_REQUIRED'],
    ['PHARMACY', '110105', 'NONE', 'FILING_REQUIRED'],
    ['INPATIENT', '990200', 'NONE', 'FILING_REQUIRED'],
  ] as const)(
    '%s in %s without a filing: %s, %s [S002-05a, S002-05b]',
    (careType, careArea, outcome, reason) =>
      expect(check({ careType, careArea })).toEqual(answered(outcome, reason)),
  );

  it('that cannot be settled online is reimbursed by hand where the pack says so', () => {
    const byHand = policyWith({ 'away.outpatient.notNetworked': given('MANUAL') });
    const offline = {
      careType: 'OUTPATIENT',
      careArea: '990200',
      ...institution({ networked: false }),
    } as const;
    expect(check(offline, byHand)).toEqual(answered('MANUAL', 'NOT_NETWORKED'));
    expect(check(offline)).toEqual(answered('DIRECT', 'NO_FILING_NEEDED'));
    expect(check({ ...offline, careType: 'INPATIENT' }, byHand).reason).toBe('FILING_REQUIRED');
  });
});

describe('an emergency without a filing', () => {
  const deemed = { ruleSet: 'EMERGENCY_AWAY', deemedFiled: true };
  const rescueOnly = policyWith({ 'filing.emergency.deemedKinds': given(['RESCUE']) });

  it.each([
    ['RESCUE', policy, answered('DIRECT', 'EMERGENCY_DEEMED_FILED', deemed)],
    ['TREATMENT', policy, answered('DIRECT', 'EMERGENCY_DEEMED_FILED', deemed)],
    ['RESCUE', rescueOnly, answered('DIRECT', 'EMERGENCY_DEEMED_FILED', deemed)],
    ['TREATMENT', rescueOnly, answered('NONE', 'FILING_REQUIRED')],
  ] as const)('%s counts as filed where the pack says so [S002-07a, S004-07]', (emergency, by, answer) =>
    expect(check({ emergency }, by)).toEqual(answer),
  );

  it.each([
    ['EMERGENCY_RESCUE', 'EMERGENCY_DEEMED_FILED'],
    ['EMERGENCY_OBSERVATION', 'FILING_REQUIRED'],
  ] as const)('%s speaks for itself, as rescue or as treatment', (careType, reason) =>
    expect(check({ careType }, rescueOnly).reason).toBe(reason),
  );

  it('is settled by the ordinary rules where a filing is there', () =>
    expect(check({ emergency: 'RESCUE', filings: [filing()] })).toEqual(
      answered('DIRECT', 'FILED', { filingId: 'f1' }),
    ));

  it('is never refused for a filing that came late or names another city [S000-06c]', () => {
    expect(check({ emergency: 'TREATMENT', filings: [filing({ destination: '120000' })] }).outcome).toBe(
      'DIRECT',
    );
    expect(check({ emergency: 'TREATMENT', filings: [filing({ retrospective: true })] }).outcome).toBe(
      'DIRECT',
    );
  });

  it('at an institution that is not networked is paid by hand, as filed', () =>
    expect(check({ emergency: 'RESCUE', ...institution({ networked: false }) })).toEqual(
      answered('MANUAL', 'NOT_NETWORKED', deemed),
    ));
});

describe('care at the insured place', () => {
  it('needs nothing, also while a long-term filing elsewhere stays valid [S002-09a, S002-09b, S004-10a, S004-10b]', () => {
    const home = { careArea: '990102', filings: [filing({ type: 'LONG_TERM' })] } as const;
    expect(check(home)).toEqual(answered('DIRECT', 'AT_HOME', { ruleSet: 'LOCAL' }));
    expect(checkDirectSettlement(facts(home), policy).source).toMatchObject(cited);
    expect(check({ careArea: '990102', ...institution({ networked: false }) }).outcome).toBe('DIRECT');
  });
});

describe('the chronic diseases', () => {
  const chronic = (changes: Partial<DirectSettlementFacts> = {}) => ({
    careType: 'CHRONIC_OUTPATIENT' as const,
    disease: 'DIALYSIS',
    entitled: true,
    filings: [filing()],
    ...institution({ openedDiseases: ['DIALYSIS'] }),
    ...changes,
  });

  it.each([
    ['with entitlement, filing and an open institution', {}, 'DIRECT', 'FILED'],
    ['without entitlement', { entitled: false }, 'NONE', 'ENTITLEMENT_REQUIRED'],
    ['without knowing of one', { entitled: undefined }, 'NONE', 'ENTITLEMENT_REQUIRED'],
    [
      'outside the list',
      { disease: 'ASTHMA', ...institution({ openedDiseases: ['ASTHMA'] }) },
      'NONE',
      'NOT_IN_FIVE',
    ],
    ['not opened there', institution({ openedDiseases: ['HYPERTENSION'] }), 'NONE', 'DISEASE_NOT_OPENED'],
    ['without filing', { filings: [] }, 'NONE', 'FILING_REQUIRED'],
  ])('across provinces %s', (_when, changes, outcome, reason) => {
    const { filingId: _filing, ...answer } = check(chronic(changes));
    expect(answer).toMatchObject({ outcome, reason });
  });

  it('need no filing where the pack asks for none, but a networked institution', () => {
    const free = policyWith({ 'away.chronic.filingNeeded': given(false) });
    expect(check(chronic({ filings: [] }), free)).toEqual(answered('DIRECT', 'NO_FILING_NEEDED'));
    const offline = institution({ openedDiseases: ['DIALYSIS'], networked: false });
    expect(check(chronic({ filings: [], ...offline }), free)).toEqual(answered('MANUAL', 'NOT_NETWORKED'));
  });

  it('outside the list may be treated inside the province, in a filed place', () => {
    const asthma = { disease: 'ASTHMA', ...institution({ openedDiseases: ['ASTHMA'] }), careArea: '990200' };
    expect(check(chronic({ ...asthma, filings: [filing({ destination: '990200' })] })).reason).toBe('FILED');
    expect(check(chronic({ ...asthma, filings: [] })).reason).toBe('FILING_REQUIRED');
  });

  it('at home ask for the entitlement only', () => {
    expect(check(chronic({ careArea: '990102', filings: [] })).reason).toBe('AT_HOME');
    expect(check(chronic({ careArea: '990102', entitled: false })).reason).toBe('ENTITLEMENT_REQUIRED');
  });
});

describe('a pack without rules for care inside the province', () => {
  const acrossOnly = policyWith({
    'filing.scopes': given(['CROSS_PROVINCE']),
    'filing.outpatient.notNeededIn': given([]),
  });

  it.each(['INPATIENT', 'OUTPATIENT'] as const)('says so for %s instead of guessing', (careType) => {
    expect(
      check({ careType, careArea: '990200', filings: [filing({ destination: '990200' })] }, acrossOnly),
    ).toEqual(answered('NONE', 'NO_RULE_FOR_SCOPE'));
    expect(check({ careType, filings: [filing()] }, acrossOnly).reason).toBe('FILED');
  });
});
