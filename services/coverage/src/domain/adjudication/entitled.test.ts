import { describe, expect, it } from '@jest/globals';
import type { Parameters } from '@yibao/schemas/policy/pack';
import { careAtHome, given } from '../../testing/claims.ts';
import { billed, held, hypertension, reasonsIn, settled } from '../../testing/entitled.ts';

describe('where and when an entitlement serves', () => {
  const away = {
    ...careAtHome,
    careArea: '210200',
    institution: { designated: true, networked: true, openedDiseases: ['HYPERTENSION'] },
  };
  const filed = {
    filingId: 'f1',
    type: 'LONG_TERM',
    destination: '210200',
    registeredAt: '2023-01-01T08:00:00+08:00',
    from: '2023-01-01',
    to: null,
    retrospective: false,
  } as const;
  const rules: Parameters = {
    'filing.scopes': given(['INTRA_PROVINCE', 'CROSS_PROVINCE']),
    'away.chronic.diseases': given(['HYPERTENSION']),
    'away.chronic.filingNeeded': given(true),
    'away.chronic.places': given(['INSURED_AREA', 'FILED_AREA']),
  };
  const dual = held('DUAL_CHANNEL', 'PILL', 'TUMOUR');

  it.each([
    ['the insured place', {}, 'CHRONIC_SPECIAL', null],
    ['the filed place', { care: { ...away, filings: [filed] } }, 'CHRONIC_SPECIAL', null],
    [
      'another city',
      { care: { ...away, careArea: '370200', filings: [filed] } },
      'ORDINARY_OUTPATIENT',
      'AREA_NOT_ALLOWED',
    ],
    ['a place not filed for', { care: away }, 'ORDINARY_OUTPATIENT', 'AREA_NOT_ALLOWED'],
    [
      'an institution not designated for it',
      { designations: ['BASIC', 'DUAL_CHANNEL'] },
      'ORDINARY_OUTPATIENT',
      'NOT_DESIGNATED_FOR_KIND',
    ],
  ] as const)('chronic care at %s [S002-12b]', (_place, facts, route, reason) => {
    const answer = settled([hypertension], { facts, policy: rules });
    expect([answer.route, reasonsIn(answer)]).toEqual([route, [reason]]);
  });

  it.each([
    ['the filed place', { care: { ...away, filings: [filed] } }, 'DUAL_CHANNEL'],
    ['another city', { care: { ...away, careArea: '370200', filings: [filed] } }, 'ORDINARY_OUTPATIENT'],
    [
      'an institution not designated for it',
      { designations: ['BASIC', 'CHRONIC_OUTPATIENT'] },
      'ORDINARY_OUTPATIENT',
    ],
  ] as const)('a dual-channel drug at %s [S002-12b]', (_place, facts, route) =>
    expect(settled([dual], { facts, policy: rules }).route).toBe(route),
  );

  it('at any designated institution: no choice of one is asked for [S002-12a]', () => {
    for (const institutionId of ['H1', 'H2', 'H3', 'P1', 'P2'])
      expect(
        settled([{ ...hypertension, institutionId: 'H9' }], {
          facts: { institution: { institutionId, area: '990100', level: 'L2' } },
        }).route,
      ).toBe('CHRONIC_SPECIAL');
  });

  it.each([
    ['2023-05-10T09:59:00+08:00', 'ORDINARY_OUTPATIENT'],
    ['2023-05-10T10:00:00+08:00', 'CHRONIC_SPECIAL'],
    ['2023-05-10T10:05:00+08:00', 'CHRONIC_SPECIAL'],
    [undefined, 'CHRONIC_SPECIAL'],
  ] as const)('care at %s after an approval at 10:00 is %s', (servedAt, route) =>
    expect(settled([hypertension], { claim: servedAt === undefined ? {} : { servedAt } }).route).toBe(route),
  );

  it.each([
    ['2023-05-10T10:59:00+08:00', 'CHRONIC_SPECIAL'],
    ['2023-05-10T11:00:00+08:00', 'ORDINARY_OUTPATIENT'],
    [undefined, 'ORDINARY_OUTPATIENT'],
  ] as const)('care at %s of one revoked at 11:00 is %s', (servedAt, route) => {
    const revoked = { ...hypertension, status: 'REVOKED', revokedAt: '2023-05-10T11:00:00+08:00' } as const;
    expect(settled([revoked], { claim: servedAt === undefined ? {} : { servedAt } }).route).toBe(route);
  });

  it.each([
    ['APPLIED', { status: 'APPLIED', grantedAt: null }],
    ['REFUSED', { status: 'REFUSED', grantedAt: null }],
    ['granted later', { grantedAt: '2023-05-11T00:00:00+08:00' }],
  ] as const)('one that is %s serves nobody', (_state, more) =>
    expect(settled([{ ...hypertension, ...more }]).route).toBe('ORDINARY_OUTPATIENT'),
  );
});

describe('a bill of chronic care', () => {
  const claim = {
    careType: 'CHRONIC_OUTPATIENT',
    disease: 'HYPERTENSION',
    lines: billed(['CARE', 30000]),
  } as const;

  it('is settled by the entitlement it names', () =>
    expect(settled([hypertension], { claim })).toMatchObject({
      route: 'CHRONIC_SPECIAL',
      payers: { fundFen: 25500 },
    }));

  it.each([
    ['no entitlement', [], {}, 'NOT_ENTITLED'],
    ['one for another disease', [held('CHRONIC_SPECIAL', 'DIABETES')], {}, 'NOT_ENTITLED'],
    ['one that is over', [{ ...hypertension, validTo: '2023-05-09' }], {}, 'NOT_ENTITLED'],
    [
      'an institution that is not designated',
      [hypertension],
      { designations: ['BASIC'] },
      'NOT_DESIGNATED_FOR_KIND',
    ],
    ['another city', [hypertension], { care: { ...careAtHome, careArea: '370200' } }, 'AREA_NOT_ALLOWED'],
  ] as const)('with %s is refused', (_case, entitlements, facts, reason) =>
    expect(() => settled(entitlements, { claim, facts })).toThrow(expect.objectContaining({ reason })),
  );

  it.each([
    'chronic.layers',
    'chronic.deductible',
    'chronic.rate',
    'chronic.cap',
    'settlement.priority',
  ] as const)('is refused where the pack has no %s: nothing is guessed', (path) =>
    expect(() => settled([hypertension], { claim, policy: { [path]: [] } })).toThrow(
      expect.objectContaining({ reason: 'PARAMETER_MISSING', details: expect.objectContaining({ path }) }),
    ),
  );
});
