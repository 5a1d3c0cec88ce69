import { describe, it } from '@jest/globals';
import { DesignationChanged } from '@yibao/schemas/events/institutions';
import {
  basic,
  deciding,
  designated,
  given,
  institutionId,
  registered,
} from '../testing/institution-history.ts';
import { openDesignation, type DesignationRequest } from './open-designation.ts';
import type { Institution } from './institution.ts';

const openingBy = (level: string) =>
  deciding((institution: Institution, request: DesignationRequest) =>
    openDesignation(institution, request, level),
  );
const opening = openingBy('PROVINCE');
const from = '2026-03-01';
const chronic = (...diseases: readonly string[]) => opening({ kind: 'CHRONIC_OUTPATIENT', from, diseases });

describe('openDesignation', () => {
  it('brings ASSISTANCE with BASIC [S003-3.1c]', () =>
    given(registered())
      .when(opening({ kind: 'BASIC', from }))
      .then(designated('BASIC', from), designated('ASSISTANCE', from)));

  it('does not open ASSISTANCE by itself [S003-3.1c]', () =>
    given(...basic())
      .when(opening({ kind: 'ASSISTANCE', from }))
      .refused('IMPLIED_BY_BASIC'));

  it('opens chronic diseases at a village clinic [S002-14]', () =>
    given(...basic('VILLAGE_CLINIC'))
      .when(chronic('HYPERTENSION', 'DIABETES'))
      .then(designated('CHRONIC_OUTPATIENT', from, 'HYPERTENSION', 'DIABETES')));

  it('opens further diseases from their own day, under the designation that stands', () =>
    given(...basic(), designated('CHRONIC_OUTPATIENT', '2026-02-01', 'HYPERTENSION'))
      .when(chronic('HYPERTENSION', 'DIALYSIS', 'DIALYSIS'))
      .then(
        DesignationChanged({
          institutionId,
          kind: 'CHRONIC_OUTPATIENT',
          from: '2026-02-01',
          to: null,
          diseases: [{ code: 'DIALYSIS', from, to: null }],
        }),
      ));

  it('is refused when all the diseases are open', () =>
    given(...basic(), designated('CHRONIC_OUTPATIENT', '2026-02-01', 'HYPERTENSION'))
      .when(chronic('HYPERTENSION'))
      .refused('ALREADY_DESIGNATED', { since: '2026-02-01', diseases: ['HYPERTENSION'] }));

  it('needs the diseases, written as codes, and only for chronic care', () => {
    given(...basic())
      .when(chronic())
      .refused('DISEASES_REQUIRED');
    given(...basic())
      .when(chronic('DIALYSIS', 'high blood pressure'))
      .refused('DISEASE_CODE_INVALID', { codes: ['high blood pressure'] });
    given(registered())
      .when(opening({ kind: 'BASIC', from, diseases: ['DIALYSIS'] }))
      .refused('DISEASES_NOT_ALLOWED');
  });

  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
  ])('stands on a BASIC designation on its first day: on %s, %s', (day, isBasic) => {
    const opened = given(...basic()).when(opening({ kind: 'DUAL_CHANNEL', from: day }));
    if (isBasic) opened.then(designated('DUAL_CHANNEL', day));
    else opened.refused('NOT_BASIC_DESIGNATED', { on: day });
  });

  it.each([
    ['HOSPITAL', ['CHRONIC_OUTPATIENT', 'DUAL_CHANNEL', 'KEY_SPORTS_HOSPITAL']],
    ['PRIMARY', ['CHRONIC_OUTPATIENT', 'DUAL_CHANNEL']],
    ['VILLAGE_CLINIC', ['CHRONIC_OUTPATIENT']],
    ['PHARMACY', ['OUTPATIENT_POOL', 'CHRONIC_OUTPATIENT']],
    ['INTERNET', []],
  ] as const)('opens to a %s, beside BASIC, only %j', (kind, allowed: readonly string[]) => {
    for (const each of [
      'OUTPATIENT_POOL',
      'CHRONIC_OUTPATIENT',
      'DUAL_CHANNEL',
      'KEY_SPORTS_HOSPITAL',
    ] as const) {
      const diseases = each === 'CHRONIC_OUTPATIENT' ? ['DIALYSIS'] : [];
      const opened = given(...basic(kind)).when(opening({ kind: each, from, diseases }));
      if (allowed.includes(each)) opened.then(designated(each, from, ...diseases));
      else opened.refused('TYPE_NOT_ALLOWED');
    }
  });

  it.each(['CITY', 'COUNTY'])('leaves key sports hospitals to the province: not to a %s', (level) => {
    given(...basic())
      .when(openingBy(level)({ kind: 'KEY_SPORTS_HOSPITAL', from }))
      .refused('PROVINCIAL_AGENCY_REQUIRED', { level });
    given(...basic())
      .when(openingBy(level)({ kind: 'DUAL_CHANNEL', from }))
      .then(designated('DUAL_CHANNEL', from));
  });

  it('does not make an Internet hospital BASIC by itself', () =>
    given(registered('INTERNET'))
      .when(opening({ kind: 'BASIC', from }))
      .refused('TYPE_NOT_ALLOWED'));

  it('is refused where the designation is open, whatever the day', () =>
    given(...basic())
      .when(opening({ kind: 'BASIC', from: '2025-01-01' }))
      .refused('ALREADY_DESIGNATED', { since: '2026-01-01' }));
});
