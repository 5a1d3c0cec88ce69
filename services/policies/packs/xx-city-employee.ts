import type { PackVersion } from '@yibao/schemas/policy/pack';
import { assumed, citing, declared, given, nothingMerged, startOfDay } from './authoring.ts';

const plan = citing('S003');
const article = (number: string, row: string) => plan(`篇二${number}`, row);

const common = {
  ...nothingMerged,
  pack: 'XX_CITY_EMPLOYEE',
  title: {
    zh: 'XX市健全职工基本医疗保险门诊共济保障机制实施细则',
    en: 'XX city: rules on outpatient mutual aid of employee medical insurance',
  },
  authority: 'CITY',
  poolingLevel: 'CITY',
  areas: ['990100'],
  insuranceTypes: ['EMPLOYEE'],
  basis: ['XX政办发〔2021〕X号'],
  issuer: { zh: 'XX市', en: 'XX city' },
  interpreter: { zh: 'XX市医疗保障局', en: 'Medical insurance bureau of XX city' },
  status: 'APPROVED',
} as const;

const rounding = [given('HALF_UP', assumed('Q1'))] as const;
const status = (active: string, retired: string) =>
  ({
    mechanism: 'RATE_TABLE',
    rows: [
      { status: 'ACTIVE', ratio: active },
      { status: 'RETIRED', ratio: retired },
    ],
  }) as const;

/** Only what the plan itself says of the time before it: outpatient costs were outside the pool. */
const beforeReform: PackVersion = {
  ...common,
  version: 'XX_CITY_EMPLOYEE-2021',
  effectiveFrom: null,
  effectiveTo: '2021-12-31',
  publishedAt: startOfDay('2021-01-01'),
  notes: [
    {
      zh: '旧政策文本不在来源中，仅按细则第三条反推：普通门诊费用尚未纳入统筹基金支付范围。',
      en: 'The older rules are not in the sources; article 3 alone implies that the pool did not yet pay for outpatient care.',
    },
  ],
  parameters: {
    'outpatient.layers': [given([], article('第三条', 'S003-2.3'), { derived: true })],
    rounding,
  },
};

const reform: PackVersion = {
  ...common,
  version: 'XX_CITY_EMPLOYEE-2022',
  effectiveFrom: '2022-01-01',
  effectiveTo: null,
  publishedAt: startOfDay('2022-01-01'),
  flags: [
    {
      flag: 'FAMILY_PREMIUM',
      on: false,
      from: '2022-01-01',
      source: article('第十二条', 'S003-2.12c'),
    },
  ],
  parameters: {
    'outpatient.deductible': [
      given({ mechanism: 'FLAT_PER_YEAR', amount: '100.00' }, article('第六条', 'S003-2.6a'), {
        note: 'Q3: the period is not stated; taken as the natural year, all levels.',
      }),
    ],
    'outpatient.rate': [given(status('0.50', '0.60'), article('第六条', 'S003-2.6b'))],
    'outpatient.cap': [
      given(
        {
          mechanism: 'CAP',
          rows: [
            { status: 'ACTIVE', amount: '800.00' },
            { status: 'RETIRED', amount: '1000.00' },
          ],
        },
        article('第六条', 'S003-2.6c'),
      ),
    ],
    'outpatient.layers': [given(['BASIC_POOL', 'CIVIL_SERVANT_SUBSIDY'], article('第六条', 'S003-2.6d'))],
    'civilServantSubsidy.rate': [declared(article('第六条', 'S003-2.6d'))],
    'outpatient.pharmacy.level': [
      given('PRESCRIBING_INSTITUTION', article('第十四条', 'S003-2.14c'), { note: 'Q6' }),
    ],
    'chronic.deductible': [declared(article('第七条', 'S003-2.7c'))],
    'chronic.rate': [declared(article('第七条', 'S003-2.7c'))],
    'chronic.cap': [declared(article('第七条', 'S003-2.7c'))],
    'line.paymentStandard': [given('WINNING_PRICE', article('第九条', 'S003-2.9a'))],
    'account.ownContribution': [
      given({ mechanism: 'SHARE_OF_BASE', ratio: '0.02' }, article('第十一条', 'S003-2.11a')),
    ],
    'account.employerShare': [
      given(
        { mechanism: 'SHARE_BY_AGE', rows: [{ throughAge: null, ratio: '0' }] },
        article('第十一条', 'S003-2.5a'),
      ),
    ],
    'account.retiredShare': [
      given(
        { mechanism: 'SHARE_BY_AGE', rows: [{ throughAge: null, ratio: '0.02' }] },
        article('第十一条', 'S003-2.11b'),
      ),
    ],
    'account.averagePension': [
      declared(article('第十一条', 'S003-2.11b'), { note: 'Of the reform year; fixed.' }),
    ],
    'account.statusChange': [given('MONTH_AFTER_RETIREMENT', article('第十一条', 'S003-2.11c'))],
    'account.ageMeasuredOn': [given('FIRST_OF_MONTH', assumed('Q4'))],
    'account.payableParts': [
      given(['IN_SCOPE', 'OWN_FIRST', 'OVER_STANDARD'], article('第十二条', 'S003-2.12a')),
    ],
    'account.beneficiaries': [
      given(['SELF', 'SPOUSE', 'PARENT', 'CHILD'], article('第十二条', 'S003-2.12b')),
    ],
    'account.categories': [
      given(['CARE', 'DRUG', 'DEVICE', 'CONSUMABLE'], article('第十二条', 'S003-2.12b')),
    ],
    'account.forbidden': [given(['PUBLIC_HEALTH', 'FITNESS', 'WELLNESS'], article('第十二条', 'S003-2.12d'))],
    'account.familyPremiums': [
      given(['RESIDENT_INSURANCE'], article('第十二条', 'S003-2.12c'), {
        note: 'Exploratory: only where the flag FAMILY_PREMIUM is on.',
      }),
    ],
    rounding,
  },
};

export const xxCityEmployee: readonly PackVersion[] = [beforeReform, reform];
