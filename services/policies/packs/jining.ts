import type { PackVersion } from '@yibao/schemas/policy/pack';
import { assumed, bounded, citing, declared, given, nothingMerged, startOfDay } from './authoring.ts';

const plan = citing('S003');
const article = (number: string, row: string) => plan(`篇五${number}`, row);

const common = {
  ...nothingMerged,
  pack: 'JINING',
  title: {
    zh: '济宁市建立健全职工基本医疗保险门诊共济保障机制实施细则（征求意见稿）',
    en: 'Jining: rules on outpatient mutual aid of employee medical insurance (draft for comments)',
  },
  authority: 'CITY',
  poolingLevel: 'CITY',
  areas: ['370800', '370800-HIGH-TECH', '370800-TAIBAI-LAKE', '370800-ECONOMIC', '370800-QUFU-CULTURE'],
  insuranceTypes: ['EMPLOYEE'],
  basis: ['国办发〔2021〕14号', '鲁政办发〔2021〕22号'],
  issuer: { zh: '济宁市人民政府办公室', en: 'Office of the Jining municipal government' },
  interpreter: { zh: '济宁市医疗保障局', en: 'Jining medical insurance bureau' },
} as const;

const levels = (L1: string, L2: string, L3: string) => ({ L1, L2, L3 });
const rateRows = [
  { status: 'ACTIVE', level: 'L1', ratio: '0.70' },
  { status: 'ACTIVE', level: 'L2', ratio: '0.60' },
  { status: 'ACTIVE', level: 'L3', ratio: '0.50' },
  { status: 'RETIRED', level: 'L1', ratio: '0.75' },
  { status: 'RETIRED', level: 'L2', ratio: '0.65' },
  { status: 'RETIRED', level: 'L3', ratio: '0.55' },
] as const;

/** Shares of the base for active members by age: 45 belongs to the lower group. */
const employer = (through45: string, over45: string) =>
  ({
    mechanism: 'SHARE_BY_AGE',
    rows: [
      { throughAge: 45, ratio: through45 },
      { throughAge: null, ratio: over45 },
    ],
  }) as const;

const accountRules = {
  'account.ownContribution': [given({ mechanism: 'AS_PAID' } as const, article('第十一条', 'S003-5.11b'))],
  'account.statusChange': [given('MONTH_AFTER_RETIREMENT' as const, article('第十一条', 'S003-5.11f'))],
  'account.ageMeasuredOn': [given('FIRST_OF_MONTH' as const, assumed('Q4'))],
  rounding: [given('HALF_UP' as const, assumed('Q1'))],
};

/** The standard before the reform, as far as its halving lets it be derived; for credits of earlier months only. */
const beforeReform: PackVersion = {
  ...common,
  version: 'JINING-BEFORE-2022-12',
  status: 'APPROVED',
  effectiveFrom: null,
  effectiveTo: '2022-11-30',
  publishedAt: startOfDay('2022-01-01'),
  notes: [
    {
      zh: '旧标准未载于来源，由“调减到现行标准的50%”反推；其余旧政策未知。',
      en: 'The older standard is not printed; it follows from its halving. The other older rules are not known.',
    },
  ],
  parameters: {
    ...accountRules,
    'account.employerShare': [
      given(employer('0.010', '0.015'), article('第十一条', 'S003-5.11h'), { derived: true }),
    ],
    'account.retiredShare': [declared(article('第十一条', 'S003-5.11i'))],
    'account.averagePension': [declared(article('第十一条', 'S003-5.11i'))],
  },
};

const draft: PackVersion = {
  ...common,
  version: 'JINING-2022-12',
  status: 'DRAFT',
  effectiveFrom: '2022-12-01',
  effectiveTo: '2027-11-30',
  publishedAt: null,
  notes: [
    {
      zh: '原文有效期至“2027年11月31日”，该日不存在，按2027年11月30日处理（C17）。',
      en: 'The text says "31 November 2027", a date that does not exist: read as 30 November 2027 (C17).',
    },
  ],
  bounds: [
    bounded('chronic.rate', { kind: 'AT_LEAST', value: '0.65' }, article('第十条', 'S003-5.10b'), {
      from: '2025-01-01',
      insuranceTypes: ['RESIDENT'],
    }),
  ],
  parameters: {
    ...accountRules,
    'outpatient.deductible': [
      given(
        { mechanism: 'TOP_UP_BY_LEVEL', byLevel: levels('100.00', '200.00', '300.00') },
        article('第六条（一）', 'S003-5.6b'),
      ),
    ],
    'outpatient.rate': [
      given({ mechanism: 'RATE_TABLE', rows: rateRows }, article('第六条（二）', 'S003-5.6d')),
    ],
    'outpatient.cap': [
      given({ mechanism: 'CAP', rows: [{ amount: '2000.00' }] }, article('第六条（三）', 'S003-5.6f'), {
        note: 'Q9: the first month, December 2022, has the full value of the natural year.',
      }),
    ],
    'outpatient.layers': [given(['BASIC_POOL'], article('第九条', 'S003-5.9e'))],
    'outpatient.pharmacy.level': [
      given('PRESCRIBING_INSTITUTION', article('第八条', 'S003-5.8'), { note: 'Q6' }),
    ],
    'outpatient.preAdmissionDays': [given(3, article('第九条', 'S003-5.9b'), { note: 'Q5' })],
    'outpatient.duringStay': [given(false, article('第九条', 'S003-5.9d'))],
    'outpatient.longTermCare': [given(true, article('第九条', 'S003-5.9c'))],
    'inpatient.careTypes': [given(['DAY_SURGERY', 'DAY_WARD'], article('第七条', 'S003-5.7c'))],
    'inpatient.deductible': [declared(article('第七条', 'S003-5.7c'))],
    'inpatient.rate': [declared(article('第七条', 'S003-5.7c'))],
    'inpatient.cap': [declared(article('第七条', 'S003-5.7c'))],
    'chronic.deductible': [declared(article('第九条', 'S003-5.9a'))],
    'chronic.rate': [declared(article('第九条', 'S003-5.9a'))],
    'chronic.cap': [declared(article('第九条', 'S003-5.9a'))],
    'away.outpatient.notNetworked': [given('MANUAL', article('第十六条', 'S003-5.16c'))],
    'account.employerShare': [
      given(employer('0.005', '0.0075'), article('第十一条（二）', 'S003-5.11c'), { to: '2023-12-31' }),
      given(employer('0', '0'), article('第十一条（三）', 'S003-5.11d'), { from: '2024-01-01' }),
    ],
    'account.retiredShare': [
      declared(article('第十一条（二）', 'S003-5.11i'), { to: '2023-12-31' }),
      given(
        {
          mechanism: 'SHARE_BY_AGE',
          rows: [
            { throughAge: 69, ratio: '0.02' },
            { throughAge: null, ratio: '0.025' },
          ],
        },
        article('第十一条（三）', 'S003-5.11e'),
        { from: '2024-01-01' },
      ),
    ],
    'account.averagePension': [
      declared(article('第十一条（三）', 'S003-5.11e'), {
        note: 'Average basic pension level of Jining in 2023.',
      }),
    ],
    'account.payableParts': [
      given(['IN_SCOPE', 'OWN_FIRST', 'OVER_STANDARD'], article('第十二条（一）', 'S003-5.12e')),
    ],
    'account.beneficiaries': [
      given(['SELF', 'SPOUSE', 'PARENT', 'CHILD'], article('第十二条（一）', 'S003-5.12a')),
    ],
    'account.categories': [
      given(['CARE', 'DRUG', 'DEVICE', 'CONSUMABLE'], article('第十二条（一）', 'S003-5.12a')),
    ],
    'account.familyPremiums': [
      given(
        ['RESIDENT_INSURANCE', 'LONG_TERM_CARE', 'INCLUSIVE_COMMERCIAL', 'FLEXIBLE_RETIREE_LARGE_AMOUNT'],
        article('第十二条（一）', 'S003-5.12b'),
      ),
    ],
    'account.forbidden': [
      given(['PUBLIC_HEALTH', 'FITNESS', 'WELLNESS'], article('第十二条（二）', 'S003-5.12c')),
    ],
  },
};

export const jining: readonly PackVersion[] = [beforeReform, draft];
