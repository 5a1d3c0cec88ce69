import { describe, expect, it } from '@jest/globals';
import { read, resolvePolicy, statusOn, type PolicyQuery } from './resolve.ts';
import { cited, nation, ratioFor, sampleVersion } from './testing/sample-version.ts';

const query = (changes: Partial<PolicyQuery> = {}): PolicyQuery => ({
  area: '990100',
  insuranceType: 'EMPLOYEE',
  serviceDate: '2022-06-01',
  knownAt: '2022-06-02T00:00:00+08:00',
  ...changes,
});
const answerOf = (...[versions, asked]: Parameters<typeof resolvePolicy>) => {
  const answer = resolvePolicy(versions, asked);
  return answer.ok ? answer.policy.version : answer.refusal.reason;
};

describe('statusOn', () => {
  const limited = sampleVersion({ effectiveFrom: '2022-12-01', effectiveTo: '2027-11-30' });

  it.each([
    ['2022-11-30', 'APPROVED'],
    ['2022-12-01', 'IN_FORCE'],
    ['2027-11-30', 'IN_FORCE'],
    ['2027-12-01', 'EXPIRED'],
  ])('on %s is %s [S003-5.31a]', (date, status) => expect(statusOn(limited, date)).toBe(status));

  it.each(['PROPOSED', 'DRAFT'] as const)('stays %s until it is approved', (status) =>
    expect(statusOn(sampleVersion({ status, publishedAt: null }), '2022-06-01')).toBe(status),
  );

  it('is not in force before it is published', () =>
    expect(statusOn(sampleVersion({ publishedAt: null }), '2022-06-01')).toBe('APPROVED'));
});

describe('resolvePolicy', () => {
  const city = sampleVersion();

  it('chooses by the service date, not by the date of settlement [S003-2.4a, S003-2.22]', () => {
    const old = sampleVersion({ version: 'CITY-0', effectiveFrom: null, effectiveTo: '2021-12-31' });
    const settledLater = { knownAt: '2022-03-01T00:00:00+08:00' };
    expect(answerOf([old, city], query({ ...settledLater, serviceDate: '2021-12-31' }))).toBe('CITY-0');
    expect(answerOf([old, city], query({ ...settledLater, serviceDate: '2022-01-01' }))).toBe('CITY-1');
  });

  it('sees only what was published by then, and of a version published again the latest', () => {
    const again = sampleVersion({ version: 'CITY-1.2', publishedAt: '2022-05-01T00:00:00+08:00' });
    expect(answerOf([again, city], query({ knownAt: '2022-04-30T23:59:59+08:00' }))).toBe('CITY-1');
    expect(answerOf([again, city], query({ knownAt: '2022-05-01T00:00:00+08:00' }))).toBe('CITY-1.2');
    expect(answerOf([city], query({ knownAt: '2021-12-31T23:59:59+08:00' }))).toBe('NO_PACK_FOR_AREA');
  });

  it('covers the counties and zones of its area, and no other place [S003-2.2, S003-5.1]', () => {
    expect(answerOf([city], query({ area: '990102' }))).toBe('CITY-1');
    expect(answerOf([city], query({ area: '990100-HIGH-TECH' }))).toBe('CITY-1');
    expect(answerOf([city], query({ area: '990200' }))).toBe('NO_PACK_FOR_AREA');
  });

  it('never applies a pack to another insurance type [S003-2.2]', () =>
    expect(answerOf([city], query({ insuranceType: 'RESIDENT' }))).toBe('NO_PACK_FOR_AREA'));

  it('answers with a framework only where the question is about the framework', () => {
    const framework = nation();
    expect(answerOf([framework], query())).toBe('NO_PACK_FOR_AREA');
    expect(answerOf([framework], query({ use: 'FRAMEWORK' }))).toBe('NATION-1');
    expect(answerOf([framework, city], query({ use: 'FRAMEWORK' }))).toBe('CITY-1');
  });

  it('refuses a draft, and answers it marked as simulated when asked to [S003-5.0]', () => {
    const draft = sampleVersion({ status: 'DRAFT', publishedAt: null });
    expect(resolvePolicy([draft], query())).toEqual({
      ok: false,
      refusal: {
        reason: 'PACK_NOT_IN_FORCE',
        details: {
          serviceDate: '2022-06-01',
          versions: [
            {
              pack: 'CITY',
              version: 'CITY-1',
              status: 'DRAFT',
              effectiveFrom: '2022-01-01',
              effectiveTo: null,
            },
          ],
        },
      },
    });
    expect(resolvePolicy([draft], query({ simulate: true }))).toMatchObject({ policy: { simulated: true } });
    expect(resolvePolicy([city], query({ simulate: true }))).toMatchObject({ policy: { simulated: false } });
  });

  it('simulates the version named, even beside one in force', () => {
    const draft = sampleVersion({ version: 'CITY-2', status: 'DRAFT', publishedAt: null });
    const simulate = { version: 'CITY-2' };
    expect(resolvePolicy([city, draft], query({ simulate }))).toMatchObject({
      policy: { version: 'CITY-2', simulated: true },
    });
  });

  it('says expired after the last day, and not in force before the first', () => {
    const limited = sampleVersion({ effectiveFrom: '2022-03-01', effectiveTo: '2022-05-31' });
    expect(answerOf([limited], query())).toBe('PACK_EXPIRED');
    expect(answerOf([limited], query({ serviceDate: '2022-02-28' }))).toBe('PACK_NOT_IN_FORCE');
  });

  it('points to the draft that is to follow an expired version', () => {
    const limited = sampleVersion({ effectiveTo: '2022-05-31' });
    const next = { version: 'CITY-2', status: 'DRAFT', publishedAt: null } as const;
    const draft = sampleVersion({ ...next, effectiveFrom: '2022-06-01' });
    const later = sampleVersion({ ...next, effectiveFrom: '2099-01-01' });
    expect(answerOf([limited, draft], query())).toBe('PACK_NOT_IN_FORCE');
    expect(answerOf([limited, later], query())).toBe('PACK_EXPIRED');
  });

  describe('where the province pools from a day on [S003-8.4c]', () => {
    const until2023 = sampleVersion({ effectiveTo: '2023-12-31' });
    const pool = {
      pack: 'PROVINCE',
      areas: ['990000'],
      poolingLevel: 'PROVINCE',
      authority: 'PROVINCE',
    } as const;
    const province = sampleVersion({ ...pool, version: 'PROVINCE-1', effectiveFrom: '2023-01-01' });
    const on = (serviceDate: string, more: Partial<PolicyQuery> = {}) =>
      query({ serviceDate, knownAt: '2024-06-01T00:00:00+08:00', ...more });

    it('takes its pack once the pack of the city has run out, and not before', () => {
      expect(answerOf([until2023, province], on('2023-12-31'))).toBe('CITY-1');
      expect(answerOf([until2023, province], on('2024-01-01'))).toBe('PROVINCE-1');
    });

    it.each([
      ['is not in force yet', { effectiveFrom: '2024-02-01' }],
      ['is a draft', { status: 'DRAFT', publishedAt: null }],
      ['is a framework', { poolingLevel: null }],
      ['is of another insurance type', { insuranceTypes: ['RESIDENT'] }],
    ] as const)('does not where that %s', (_what, more) => {
      const other = sampleVersion({ ...pool, version: 'PROVINCE-1', ...more });
      for (const use of ['BENEFITS', 'FRAMEWORK'] as const)
        expect(answerOf([until2023, other], on('2024-01-01', { use }))).toBe('PACK_EXPIRED');
    });

    it('does not where a draft of the city is to follow', () => {
      const draft = sampleVersion({ version: 'CITY-2', status: 'DRAFT', publishedAt: null });
      expect(answerOf([until2023, draft, province], on('2024-01-01'))).toBe('PACK_NOT_IN_FORCE');
    });
  });

  it('takes the value of the service date where a version holds several', () => {
    const phases = sampleVersion({
      parameters: {
        'account.averagePension': [
          { value: '1.00', source: cited, to: '2022-06-30' },
          { value: '2.00', source: cited, from: '2022-07-01' },
        ],
      },
    });
    const valueOn = (serviceDate: string) => {
      const answer = resolvePolicy([phases], query({ serviceDate }));
      return answer.ok ? answer.policy.parameters['account.averagePension']?.value : answer.refusal;
    };
    expect([valueOn('2022-06-30'), valueOn('2022-07-01')]).toEqual(['1.00', '2.00']);
  });
});

describe('read', () => {
  const policyOf = (parameters: ReturnType<typeof sampleVersion>['parameters']) => {
    const answer = resolvePolicy([sampleVersion({ parameters })], query());
    if (!answer.ok) throw new Error(answer.refusal.reason);
    return answer.policy;
  };

  it('gives a value with the article and the version it stands in', () =>
    expect(read(policyOf(ratioFor('0.50')), 'outpatient.rate')).toMatchObject({
      ok: true,
      value: { rows: [{ ratio: '0.50' }] },
      applied: { source: cited, from: { pack: 'CITY', version: 'CITY-1' }, demonstration: false },
    }));

  it.each([{}, { 'outpatient.rate': [{ parameter: true as const, source: cited }] }])(
    'names the path of a parameter without a value: %j',
    (parameters) =>
      expect(read(policyOf(parameters), 'outpatient.rate')).toEqual({
        ok: false,
        reason: 'PARAMETER_MISSING',
        path: 'outpatient.rate',
      }),
  );
});
