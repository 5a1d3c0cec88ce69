import type { PackVersion } from '@yibao/schemas/policy/pack';
import { bounded, citing, declared, given, nothingMerged, startOfDay } from './authoring.ts';

const notice = citing('S004');
const measure = (number: number, row: string) => notice(`措施${number}`, row);

const fiveDiseases = [
  'HYPERTENSION',
  'DIABETES',
  'MALIGNANT_TUMOUR_OUTPATIENT',
  'DIALYSIS',
  'TRANSPLANT_ANTI_REJECTION',
] as const;

/** The sixteen measures rule transfers and care across provinces; they pool nothing and set no benefit. */
export const national: readonly PackVersion[] = [
  {
    ...nothingMerged,
    pack: 'NATIONAL',
    version: 'NATIONAL-16',
    title: { zh: '医保服务十六项便民措施', en: 'Sixteen measures for convenient insurance services' },
    authority: 'NATIONAL',
    poolingLevel: null,
    areas: ['000000'],
    insuranceTypes: ['EMPLOYEE', 'RESIDENT'],
    basis: [],
    issuer: { zh: '国家医保局', en: 'National Healthcare Security Administration' },
    status: 'APPROVED',
    effectiveFrom: null,
    effectiveTo: null,
    datesAssumed: 'The source prints no date; taken as known from the day after S001 (C1).',
    publishedAt: startOfDay('2022-01-11'),
    bounds: [
      bounded(
        'transfer.crossProvince.maxWorkingDays',
        { kind: 'AT_MOST', value: '15' },
        measure(2, 'S004-02'),
      ),
      bounded('filing.emergency.deemedKinds', { kind: 'INCLUDES', codes: ['RESCUE'] }, measure(7, 'S004-07')),
      bounded('away.chronic.diseases', { kind: 'INCLUDES', codes: fiveDiseases }, measure(11, 'S004-11')),
    ],
    parameters: {
      'transfer.crossProvince.maxWorkingDays': [given(15, measure(2, 'S004-02'))],
      'transfer.crossProvince.cancelledMaterials': [
        given(['ENROLMENT_CERTIFICATE', 'CONTACT_LETTER'], measure(1, 'S004-01')),
      ],
      'transfer.crossProvince.channels': [
        given(['ONLINE', 'FROM_AREA_WINDOW', 'TO_AREA_WINDOW'], measure(3, 'S004-03a')),
      ],
      'filing.scopes': [given(['CROSS_PROVINCE'], measure(5, 'S004-05a'))],
      'filing.destination': [given('CITY', measure(9, 'S004-09'))],
      'filing.longTerm.end': [given('BY_CHANGE_ONLY', measure(5, 'S004-05a'))],
      'filing.longTerm.bothPlaces': [given(true, measure(10, 'S004-10a'))],
      'filing.inpatient.latest': [given('BEFORE_DISCHARGE_SETTLEMENT', measure(6, 'S004-06b'))],
      'filing.late': [given('MANUAL', measure(8, 'S004-08'))],
      'filing.late.maxDays': [declared(measure(8, 'S004-08'))],
      'filing.emergency.deemedKinds': [given(['RESCUE'], measure(7, 'S004-07'))],
      'away.networkedIn': [given(['CROSS_PROVINCE'], measure(9, 'S004-09'))],
      'away.chronic.diseases': [given(fiveDiseases, measure(11, 'S004-11'))],
      'away.chronic.filingNeeded': [given(false, measure(11, 'S004-11'))],
    },
  },
];
