import { asked, cited, definition, exchanged, seedItem, step, type SeedItem } from './authoring.ts';

const unified = cited('S001', '二（一）1');
const delegation = cited('S001', '二（五）1');
const measure = (number: number) => cited('S002', `第${number}条`);

const atOnce = [step('ACCEPT', unified), step('DECIDE', unified)];
const reviewed = [step('ACCEPT', unified), step('REVIEW', unified), step('DECIDE', unified)];
const toTownships = {
  delegable: [
    { level: 'TOWNSHIP', step: 'WHOLE' },
    { level: 'VILLAGE', step: 'WHOLE' },
  ],
} as const;

const transfer = (days: number) =>
  definition({
    zh: '基本医疗保险关系转移接续',
    en: 'Transfer of enrolment',
    materials: [asked('VALID_ID', measure(1))],
    steps: reviewed,
    days,
    aliases: ['简化办', '无感办'],
    highFrequency: true,
    crossProvince: true,
  });

/** Items of enrolment: what people ask for most [S002-18c, S001-5.1a]. */
export const enrolmentItems: readonly SeedItem[] = [
  seedItem('ENROLMENT_REGISTRATION', {
    zh: '参保登记',
    en: 'Registration of enrolment',
    materials: [asked('VALID_ID', measure(18)), exchanged('HOUSEHOLD_DATA', cited('S001', '二（八）5'))],
    steps: atOnce,
    days: 1,
    aliases: ['网上办', '便民办'],
    ...{ highFrequency: true, crossProvince: true, basic: true },
    ...toTownships,
    closesOn: 'ENROLMENT_REGISTERED',
  }),
  seedItem('ENROLMENT_CHANGE', {
    zh: '参保信息变更',
    en: 'Change of enrolment details',
    materials: [asked('VALID_ID', measure(18)), exchanged('IDENTITY_DATA', cited('S001', '二（八）5'))],
    steps: atOnce,
    days: 1,
    aliases: ['网上办'],
    ...{ highFrequency: true, crossProvince: true, basic: true },
    ...toTownships,
    closesOn: 'ENROLMENT_CHANGED',
  }),
  seedItem('INSURANCE_QUERY', {
    zh: '参保缴费信息查询',
    en: 'Query of enrolment and contributions',
    materials: [asked('INSURANCE_CARD', measure(19))],
    steps: [step('DECIDE', unified)],
    days: 1,
    maxVisits: 0,
    aliases: ['自助查'],
    ...{ highFrequency: true, crossProvince: true, basic: true },
    ...toTownships,
  }),
  seedItem('CONTRIBUTION_PAYMENT', {
    zh: '参保缴费',
    en: 'Payment of contributions',
    materials: [asked('VALID_ID', delegation)],
    steps: atOnce,
    days: 1,
    aliases: ['一站办'],
    ...{ highFrequency: true, basic: true, crossProvince: true, department: 'TAX' },
    ...toTownships,
  }),
  {
    code: 'ENROLMENT_TRANSFER',
    // The limit of 20 working days was replaced by 15 the day after [C1].
    versions: [
      { from: '2022-01-10', item: transfer(20) },
      { from: '2022-01-11', item: transfer(15) },
    ],
  },
  seedItem('CROSS_REGION_FILING', {
    zh: '异地就医备案',
    en: 'Filing for care away from home',
    materials: [asked('INSURANCE_CARD', measure(8))],
    steps: [step('DECIDE', measure(8))],
    days: 1,
    maxVisits: 0,
    aliases: ['免再办', '跨省享', '两地同享'],
    ...{ highFrequency: true, crossProvince: true, basic: true },
    ...toTownships,
    closesOn: 'FILING_REGISTERED',
  }),
  seedItem('INTRA_PROVINCE_OUTPATIENT', {
    zh: '省内普通门诊异地就医',
    en: 'Ordinary outpatient care elsewhere in the province',
    materials: [asked('INSURANCE_CARD', measure(5))],
    steps: [step('DECIDE', measure(5))],
    days: 1,
    maxVisits: 0,
    aliases: ['免申享'],
    basic: true,
  }),
  seedItem('E_VOUCHER_ACTIVATION', {
    zh: '医保电子凭证激活',
    en: 'Activation of the e-voucher',
    materials: [asked('VALID_ID', measure(20))],
    steps: [step('DECIDE', measure(20))],
    days: 1,
    aliases: ['一码办'],
    ...{ highFrequency: true, crossProvince: true, basic: true },
  }),
];
