import type { PackVersion } from '@yibao/schemas/policy/pack';
import { bounded, citing, declared, given, nothingMerged, startOfDay } from './authoring.ts';

const plan2022 = citing('S001');
const twenty = citing('S002');
const measure = (number: number, row: string) => twenty(`第${number}条`, row);
const demonstration = citing('DEMONSTRATION');

const common = {
  ...nothingMerged,
  pack: 'JILIN',
  authority: 'PROVINCE',
  poolingLevel: null,
  areas: ['220000'],
  insuranceTypes: ['EMPLOYEE', 'RESIDENT'],
  status: 'APPROVED',
} as const;

/** Kept as the earlier version: its limit of 20 working days was replaced by 15 [C1]. */
const plan: PackVersion = {
  ...common,
  version: 'JILIN-2022-01',
  title: {
    zh: '吉林省优化医保领域便民服务工作方案',
    en: 'Jilin: work plan for convenient medical insurance services',
  },
  basis: ['医保发〔2021〕39号'],
  issuer: {
    zh: '吉林省医疗保障局等五部门',
    en: 'Jilin medical insurance bureau with four other provincial bodies',
  },
  effectiveFrom: '2022-01-10',
  effectiveTo: '2022-01-10',
  publishedAt: startOfDay('2022-01-10'),
  parameters: {
    'transfer.crossProvince.maxWorkingDays': [given(20, plan2022('二（四）2', 'S001-4.2b'))],
    'transfer.crossProvince.channels': [
      given(['ONLINE', 'NEARBY_WINDOW'], plan2022('二（四）2', 'S001-4.2a')),
    ],
  },
};

const measures: PackVersion = {
  ...common,
  version: 'JILIN-20',
  title: {
    zh: '吉林省优化五类医保服务20条便民举措',
    en: 'Jilin: twenty measures in five kinds of insurance service',
  },
  basis: [],
  issuer: { zh: '吉林省医疗保障局', en: 'Jilin medical insurance bureau' },
  effectiveFrom: '2022-01-11',
  effectiveTo: null,
  datesAssumed: 'The source prints no date; taken as following S001 of 2022-01-10 (C1).',
  publishedAt: startOfDay('2022-01-11'),
  overrides: [
    {
      path: 'transfer.crossProvince.maxWorkingDays',
      reason: 'STRICTER',
      used: { pack: 'JILIN', version: 'JILIN-20' },
      instead: { pack: 'JILIN', version: 'JILIN-2022-01' },
    },
  ],
  bounds: [
    bounded(
      'outpatient.rate',
      { kind: 'AT_LEAST', value: '0.50' },
      demonstration('示范上下限', 'S003-8.4b'),
      {
        demonstration: true,
      },
    ),
    bounded('outpatient.rate', { kind: 'AT_MOST', value: '0.90' }, demonstration('示范上下限', 'S003-8.4b'), {
      demonstration: true,
    }),
    bounded('inpatient.rate', { kind: 'AT_MOST', value: '0.95' }, demonstration('示范上下限', 'S003-8.4b'), {
      demonstration: true,
    }),
  ],
  parameters: {
    'transfer.crossProvince.maxWorkingDays': [given(15, measure(2, 'S002-02a'))],
    'transfer.crossProvince.credentials': [given(['E_VOUCHER', 'VALID_ID'], measure(1, 'S002-01b'))],
    'transfer.crossProvince.cancelledMaterials': [
      given(['ENROLMENT_CERTIFICATE', 'CONTACT_LETTER'], measure(1, 'S002-01a')),
    ],
    'transfer.crossProvince.channels': [
      given(['ONLINE', 'FROM_AREA_WINDOW', 'TO_AREA_WINDOW'], measure(3, 'S002-03a')),
    ],
    'transfer.intraProvince.automatic': [given(true, measure(2, 'S002-02b'))],
    'filing.types': [
      given(['LONG_TERM', 'RESETTLED', 'REFERRED', 'TEMPORARY', 'DEEMED'], measure(4, 'S002-04a'), {
        note: 'The source names long-term residents and emergencies; the other kinds are those in common use.',
      }),
    ],
    'filing.requiredFields': [
      given(['personId', 'type', 'destination', 'from', 'channel', 'credential'], measure(8, 'S002-08'), {
        note: 'The fields that the rules themselves need; the sources ask for simple filing without a list.',
      }),
    ],
    'filing.scopes': [given(['INTRA_PROVINCE', 'CROSS_PROVINCE'], measure(4, 'S002-04a'))],
    'filing.destination': [given('CITY', measure(8, 'S002-08'))],
    'filing.longTerm.end': [given('BY_CHANGE_ONLY', measure(4, 'S002-04a'))],
    'filing.longTerm.bothPlaces': [given(true, measure(9, 'S002-09a'))],
    'filing.outpatient.notNeededIn': [given(['INTRA_PROVINCE'], measure(5, 'S002-05a'))],
    'filing.inpatient.latest': [given('BEFORE_DISCHARGE_SETTLEMENT', measure(6, 'S002-06a'))],
    'filing.late': [given('MANUAL', measure(6, 'S002-06b'))],
    'filing.late.maxDays': [declared(measure(6, 'S002-06b'))],
    'filing.referred.maxDays': [declared(measure(4, 'S002-04a'))],
    'filing.temporary.maxDays': [declared(measure(4, 'S002-04a'))],
    'filing.emergency.deemedKinds': [given(['RESCUE', 'TREATMENT'], measure(7, 'S002-07a'))],
    'inpatient.careTypes': [given(['EMERGENCY_OBSERVATION', 'EMERGENCY_RESCUE'], measure(7, 'S002-07c'))],
    'away.networkedIn': [
      given(['CROSS_PROVINCE'], measure(8, 'S002-08'), {
        note: 'C4: inside the province any designated institution; across provinces S004-09 asks for a networked one.',
      }),
    ],
    'away.chronic.diseases': [
      given(
        ['HYPERTENSION', 'DIABETES', 'MALIGNANT_TUMOUR_OUTPATIENT', 'DIALYSIS', 'TRANSPLANT_ANTI_REJECTION'],
        measure(11, 'S002-11'),
      ),
    ],
    'away.chronic.filingNeeded': [given(true, measure(11, 'S002-11'))],
    'away.chronic.places': [given(['INSURED_AREA', 'FILED_AREA'], measure(12, 'S002-12b'))],
    'chronic.institutionLimit': [given(false, measure(12, 'S002-12a'))],
    'settlement.priority': [given('ENTITLEMENTS_FIRST', measure(15, 'S002-15a'))],
    'settlement.sameDisease': [given('BETTER_BENEFIT', measure(16, 'S002-16'))],
    'desk.villageDelegation': [declared(plan2022('二（五）1', 'S001-5.1b'))],
    'desk.kioskPilot': [given(true, measure(19, 'S002-19b'))],
    'desk.rating.followUpDays': [declared(plan2022('二（九）2', 'S001-9.2a'))],
    'hotline.response.hours.insurance': [declared(citing('S000')('（二）', 'S000-R2c'))],
    'hotline.response.hours.sports': [declared(citing('S000')('（二）', 'S000-R2c'))],
    'hotline.ticket.dueDays': [declared(citing('S000')('8', 'S000-08d'))],
    'hotline.answerWithinSeconds': [declared(plan2022('二（三）5', 'S001-3.5a'))],
    'hotline.resolutionRate.target': [declared(plan2022('二（三）5', 'S001-3.5a'))],
  },
};

export const jilin: readonly PackVersion[] = [plan, measures];
