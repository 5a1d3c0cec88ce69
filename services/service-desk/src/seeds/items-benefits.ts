import { asked, cited, exchanged, seedItem, step, type SeedItem } from './authoring.ts';

const unified = cited('S001', '二（一）1');
const bundle = cited('S001', '二（一）3');
const recognition = cited('S002', '第10条');
// S003 is several documents in one: the requirement row says which passage is meant.
const familyAccount = cited('S003', 'S003-2.12b');
const assistance = cited('S003', 'S003-3.1g');
const teamChanges = cited('S000', '1');
const sportsWindow = cited('S000', '3');
const greenChannel = cited('S000', '4');

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
    materials: [asked('INSURANCE_CARD', recognition), asked('CARE_RECORD', recognition)],
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
    materials: [asked('INSURANCE_CARD', familyAccount)],
    steps: [step('DECIDE', familyAccount)],
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
    materials: [asked('VALID_ID', sportsWindow), asked('INSURANCE_CARD', sportsWindow)],
    steps: [step('DECIDE', sportsWindow)],
    days: 1,
    channels: ['WINDOW', 'MOBILE'],
  }),
  seedItem('SPORTS_GREEN_CHANNEL', {
    zh: '运动员、教练员医保绿色通道',
    en: 'Green channel of athletes and coaches',
    materials: [asked('VALID_ID', greenChannel), exchanged('SPORTS_CARD', greenChannel)],
    steps: [step('ACCEPT', greenChannel), step('DECIDE', greenChannel)],
    days: 1,
    aliases: ['特事办'],
  }),
  seedItem('SPORTS_ROSTER_CHANGE', {
    zh: '运动队参保人员增减变动',
    en: 'Changes of the insured members of a team',
    materials: [asked('UNIT_ROSTER', teamChanges)],
    steps: [step('ACCEPT', teamChanges), step('DECIDE', teamChanges)],
    days: 2,
    aliases: ['特事办'],
    closesOn: 'ENROLMENT_REGISTERED',
  }),
];
