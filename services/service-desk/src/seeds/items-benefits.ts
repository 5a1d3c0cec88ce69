import { asked, cited, exchanged, seedItem, step, type SeedItem } from './authoring.ts';

const unified = cited('S001', '二（一）1');
const bundle = cited('S001', '二（一）3');
const measure = (number: number) => cited('S002', `第${number}条`);
const assistance = cited('S003', '二（一）');
const sports = cited('S000', '3');

const paid = [step('ACCEPT', bundle), step('REVIEW', bundle), step('PAY', bundle)];
const reviewed = [step('ACCEPT', unified), step('REVIEW', unified), step('DECIDE', unified)];

/** Items of benefits, assistance and sports. */
export const benefitItems: readonly SeedItem[] = [
  seedItem('MANUAL_REIMBURSEMENT', {
    zh: '医疗费用手工（零星）报销',
    en: 'Manual reimbursement of medical costs',
    materials: [asked('INSURANCE_CARD', bundle), asked('RECEIPTS', bundle), asked('FEE_LIST', bundle)],
    steps: paid,
    days: 15,
    aliases: ['一站办'],
    highFrequency: true,
    crossProvince: true,
    // Townships review; an agency decides [S001-5.1a].
    delegable: [{ level: 'TOWNSHIP', step: 'FIRST_REVIEW' }],
  }),
  seedItem('CHRONIC_DISEASE_RECOGNITION', {
    zh: '门诊慢特病待遇认定',
    en: 'Recognition of a chronic disease',
    materials: [asked('INSURANCE_CARD', measure(13)), asked('CARE_RECORD', measure(13))],
    steps: reviewed,
    days: 10,
    aliases: ['通接通办', '村可医'],
    highFrequency: true,
    crossProvince: true,
  }),
  seedItem('MATERNITY_CLAIM', {
    zh: '生育医疗费用报销',
    en: 'Claim of maternity costs',
    materials: [
      asked('INSURANCE_CARD', bundle),
      asked('RECEIPTS', bundle),
      exchanged('BIRTH_DATA', cited('S001', '二（八）5')),
    ],
    steps: paid,
    days: 15,
  }),
  seedItem('FAMILY_ACCOUNT_SHARING', {
    zh: '个人账户家庭共济',
    en: 'Family use of the personal account',
    materials: [asked('INSURANCE_CARD', measure(18))],
    steps: [step('DECIDE', measure(18))],
    days: 1,
    basic: true,
  }),
  seedItem('ASSISTANCE_APPLICATION', {
    zh: '医疗救助申请',
    en: 'Application for medical assistance',
    materials: [asked('VALID_ID', assistance), exchanged('ASSISTANCE_DATA', assistance)],
    steps: reviewed,
    days: 10,
    delegable: [
      { level: 'TOWNSHIP', step: 'FIRST_REVIEW' },
      { level: 'VILLAGE', step: 'FIRST_REVIEW' },
    ],
  }),
  seedItem('SPORTS_WINDOW_SETTLEMENT', {
    zh: '体育医保专窗结算',
    en: 'Settlement at the sports window',
    materials: [asked('VALID_ID', sports), asked('INSURANCE_CARD', sports)],
    steps: [step('DECIDE', sports)],
    days: 1,
    channels: ['WINDOW', 'MOBILE'],
  }),
  seedItem('SPORTS_GREEN_CHANNEL', {
    zh: '运动员、教练员医保绿色通道',
    en: 'Green channel of athletes and coaches',
    materials: [asked('VALID_ID', sports), exchanged('SPORTS_CARD', sports)],
    steps: [step('ACCEPT', sports), step('DECIDE', sports)],
    days: 1,
    aliases: ['特事办'],
  }),
  seedItem('SPORTS_ROSTER_CHANGE', {
    zh: '运动队参保人员增减变动',
    en: 'Changes of the insured members of a team',
    materials: [asked('UNIT_ROSTER', sports)],
    steps: [step('ACCEPT', sports), step('DECIDE', sports)],
    days: 2,
    aliases: ['特事办'],
    closesOn: 'ENROLMENT_REGISTERED',
  }),
];
