import type { PackVersion } from '@yibao/schemas/policy/pack';
import type { Cap, Deductible, Rate } from '@yibao/schemas/policy/values';
import { citing, given, nothingMerged, startOfDay } from './authoring.ts';
import { employeeEntitlements, residentEntitlements } from './jilin-entitlements.ts';

/**
 * Local decisions of the nine prefectures of Jilin, invented for the demo: the sources give no benefit numbers for Jilin. Each value
 * is marked `demonstration` and is shown as such; none may be taken for policy.
 */
type Benefit = { readonly deductible: Deductible; readonly rate: Rate; readonly cap: Cap };
type Decision = {
  readonly outpatient: Benefit;
  readonly inpatient: Benefit;
  readonly emergencyRate: Rate;
  readonly emergencyStayRate: Rate;
};

const decree = citing('DEMONSTRATION');
const shown = <const Value>(value: Value, row: string) =>
  given(value, decree('示范性地方决定', row), { demonstration: true });

/** The sports programme names these rules without a number. */
const sportsParameters = {
  'sports.spectatorsPerStation': [shown(10000, 'S000-10b')],
  'sports.assisted.targetWorkingDays': [shown(1, 'S000-01f')],
  'sports.green.assignMinutes': [shown(30, 'S000-04c')],
  'sports.keyHospital.responseMinutes': [shown(30, 'S000-G5')],
  'sports.guidance.intervalDays': [shown(90, 'S000-R1c')],
  'sports.keyHospital.visitSteps': [
    shown(['REGISTRATION', 'CONSULTATION', 'EXAMINATION', 'SETTLEMENT', 'DONE'], 'S000-05c'),
  ],
} as const;

const table = (...rows: Extract<Rate, { mechanism: 'RATE_TABLE' }>['rows']): Rate => ({
  mechanism: 'RATE_TABLE',
  rows,
});
const yearly = (amount: string): Cap => ({ mechanism: 'CAP', rows: [{ amount }] });
const perStay = (L1: string, L2: string, L3: string): Deductible => ({
  mechanism: 'PER_STAY',
  byLevel: { L1, L2, L3 },
});

const parametersOf = ({ outpatient, inpatient, emergencyRate, emergencyStayRate }: Decision) =>
  ({
    'outpatient.deductible': [shown(outpatient.deductible, 'S002-15a')],
    'outpatient.rate': [shown(outpatient.rate, 'S002-15a')],
    'outpatient.cap': [shown(outpatient.cap, 'S002-15a')],
    'outpatient.layers': [shown(['BASIC_POOL'], 'S002-15a')],
    'outpatient.pharmacy.level': [shown('PRESCRIBING_INSTITUTION', 'S002-05b')],
    'outpatient.duringStay': [shown(false, 'S002-15a')],
    'inpatient.deductible': [shown(inpatient.deductible, 'S002-06a')],
    'inpatient.rate': [shown(inpatient.rate, 'S002-06a')],
    'inpatient.cap': [shown(inpatient.cap, 'S002-06a')],
    'inpatient.layers': [shown(['BASIC_POOL'], 'S002-06a')],
    'inpatient.yearOfStay': [shown('DISCHARGE', 'S002-06a')],
    'emergencyAway.outpatient.deductible': [shown({ mechanism: 'NONE' }, 'S002-07b')],
    'emergencyAway.outpatient.rate': [shown(emergencyRate, 'S002-07b')],
    'emergencyAway.outpatient.cap': [shown(inpatient.cap, 'S002-07b')],
    'emergencyAway.outpatient.countedIn': [shown('INPATIENT', 'S002-07c')],
    'emergencyAway.inpatient.deductible': [shown(inpatient.deductible, 'S002-07b')],
    'emergencyAway.inpatient.rate': [shown(emergencyStayRate, 'S002-07b')],
    'emergencyAway.inpatient.cap': [shown(inpatient.cap, 'S002-07b')],
    'emergencyAway.layers': [shown(['BASIC_POOL'], 'S002-07b')],
    'away.reduction': [
      shown({ mechanism: 'POINTS', rows: [{ filingType: 'TEMPORARY', points: '10' }] }, 'S002-07b'),
    ],
    rounding: [shown('HALF_UP', 'Q1')],
    'prescription.validDays': [shown(3, 'S001-3.3b')],
    'prescription.longTerm.maxWeeks': [shown(12, 'S003-7.6f')],
    'desk.villageDelegation': [shown(true, 'S001-5.1b')],
    'desk.rating.followUpDays': [shown(5, 'S001-9.2a')],
    'desk.walkingMetresPerMinute': [shown(80, 'S003-3.1h')],
    'hotline.response.hours.insurance': [shown(24, 'S000-R2c')],
    'hotline.response.hours.sports': [shown(48, 'S000-R2c')],
    'hotline.ticket.dueDays': [shown(5, 'S000-08d')],
    'hotline.answerWithinSeconds': [shown(20, 'S001-3.5a')],
    'hotline.resolutionRate.target': [shown('0.90', 'S001-3.5a')],
  }) satisfies PackVersion['parameters'];

const accountParameters = {
  'account.ownContribution': [shown({ mechanism: 'SHARE_OF_BASE', ratio: '0.02' }, 'S002-02c')],
  'account.employerShare': [
    shown({ mechanism: 'SHARE_BY_AGE', rows: [{ throughAge: null, ratio: '0' }] }, 'S002-02c'),
  ],
  'account.retiredShare': [
    shown({ mechanism: 'SHARE_BY_AGE', rows: [{ throughAge: null, ratio: '0.025' }] }, 'S002-02c'),
  ],
  'account.averagePension': [shown('3000.00', 'S002-02c')],
  'account.statusChange': [shown('MONTH_AFTER_RETIREMENT', 'S002-02c')],
  'account.ageMeasuredOn': [shown('FIRST_OF_MONTH', 'Q4')],
  'account.payableParts': [shown(['IN_SCOPE', 'OWN_FIRST', 'OVER_STANDARD'], 'S002-02c')],
  'account.beneficiaries': [shown(['SELF', 'SPOUSE', 'PARENT', 'CHILD'], 'S002-02c')],
  'account.categories': [shown(['CARE', 'DRUG', 'DEVICE', 'CONSUMABLE'], 'S002-02c')],
  'account.forbidden': [shown(['PUBLIC_HEALTH', 'FITNESS', 'WELLNESS'], 'S002-02c')],
} satisfies PackVersion['parameters'];

const employeeBands = (L1: string, L2: string, L3: string): Rate => ({
  mechanism: 'BANDS',
  bands: [
    {
      upTo: '20000.00',
      rows: [
        { status: 'RETIRED', ratio: '0.90' },
        { level: 'L1', ratio: L1 },
        { level: 'L2', ratio: L2 },
        { level: 'L3', ratio: L3 },
      ],
    },
    { upTo: '50000.00', rows: [{ status: 'RETIRED', ratio: '0.92' }, { ratio: '0.90' }] },
    { upTo: null, rows: [{ ratio: '0.92' }] },
  ],
});

const employee = (outpatientDeductible: string, outpatientCap: string): Decision => ({
  outpatient: {
    deductible: { mechanism: 'FLAT_PER_YEAR', amount: outpatientDeductible },
    rate: table(
      { status: 'RETIRED', level: 'L1', ratio: '0.75' },
      { status: 'RETIRED', level: 'L2', ratio: '0.65' },
      { status: 'RETIRED', level: 'L3', ratio: '0.60' },
      { level: 'L1', ratio: '0.70' },
      { level: 'L2', ratio: '0.60' },
      { level: 'L3', ratio: '0.55' },
    ),
    cap: yearly(outpatientCap),
  },
  inpatient: {
    deductible: perStay('300.00', '600.00', '900.00'),
    rate: employeeBands('0.88', '0.86', '0.84'),
    cap: yearly('150000.00'),
  },
  emergencyRate: table({ ratio: '0.80' }),
  emergencyStayRate: table({ status: 'RETIRED', ratio: '0.85' }, { ratio: '0.80' }),
});

const resident = (outpatientCap: string): Decision => ({
  outpatient: {
    deductible: { mechanism: 'NONE' },
    rate: table({ level: 'L1', ratio: '0.60' }, { ratio: '0.50' }),
    cap: yearly(outpatientCap),
  },
  inpatient: {
    deductible: perStay('200.00', '500.00', '1000.00'),
    rate: table(
      { level: 'L1', ratio: '0.80' },
      { level: 'L2', ratio: '0.70' },
      { level: 'L3', ratio: '0.60' },
    ),
    cap: yearly('100000.00'),
  },
  emergencyRate: table({ ratio: '0.60' }),
  emergencyStayRate: table({ ratio: '0.60' }),
});

/** A city's decision in short: outpatient deductible and yearly cap of employees, yearly cap of residents. */
type City = {
  readonly code: string;
  readonly area: string;
  readonly zh: string;
  readonly en: string;
  readonly deductible: string;
  readonly cap: string;
  readonly residents: string;
};

const cities: readonly City[] = [
  {
    code: 'CHANGCHUN',
    area: '220100',
    zh: '长春市',
    en: 'Changchun',
    deductible: '300.00',
    cap: '3000.00',
    residents: '500.00',
  },
  {
    code: 'JILIN_CITY',
    area: '220200',
    zh: '吉林市',
    en: 'Jilin city',
    deductible: '200.00',
    cap: '2500.00',
    residents: '400.00',
  },
  {
    code: 'SIPING',
    area: '220300',
    zh: '四平市',
    en: 'Siping',
    deductible: '200.00',
    cap: '2200.00',
    residents: '350.00',
  },
  {
    code: 'LIAOYUAN',
    area: '220400',
    zh: '辽源市',
    en: 'Liaoyuan',
    deductible: '200.00',
    cap: '2000.00',
    residents: '350.00',
  },
  {
    code: 'TONGHUA',
    area: '220500',
    zh: '通化市',
    en: 'Tonghua',
    deductible: '200.00',
    cap: '2200.00',
    residents: '350.00',
  },
  {
    code: 'BAISHAN',
    area: '220600',
    zh: '白山市',
    en: 'Baishan',
    deductible: '150.00',
    cap: '2000.00',
    residents: '300.00',
  },
  {
    code: 'SONGYUAN',
    area: '220700',
    zh: '松原市',
    en: 'Songyuan',
    deductible: '200.00',
    cap: '2200.00',
    residents: '350.00',
  },
  {
    code: 'BAICHENG',
    area: '220800',
    zh: '白城市',
    en: 'Baicheng',
    deductible: '150.00',
    cap: '2000.00',
    residents: '300.00',
  },
  {
    code: 'YANBIAN',
    area: '222400',
    zh: '延边朝鲜族自治州',
    en: 'Yanbian',
    deductible: '200.00',
    cap: '2300.00',
    residents: '400.00',
  },
];

const versionOf = (
  city: City,
  insuranceType: 'EMPLOYEE' | 'RESIDENT',
  parameters: PackVersion['parameters'],
): PackVersion => ({
  ...nothingMerged,
  pack: `${city.code}_${insuranceType}`,
  version: `${city.code}_${insuranceType}-DEMONSTRATION`,
  title: {
    zh: `${city.zh}${insuranceType === 'EMPLOYEE' ? '职工' : '居民'}医保待遇（示范数据，非真实政策）`,
    en: `${city.en}: ${insuranceType.toLowerCase()} benefits (demonstration values, not real policy)`,
  },
  authority: 'CITY',
  poolingLevel: 'CITY',
  areas: [city.area],
  insuranceTypes: [insuranceType],
  basis: [],
  issuer: { zh: `${city.zh}（示范）`, en: `${city.en} (demonstration)` },
  status: 'APPROVED',
  effectiveFrom: '2022-01-11',
  effectiveTo: null,
  publishedAt: startOfDay('2022-01-11'),
  parameters,
});

export const jilinCities: readonly PackVersion[] = cities.flatMap((city) => [
  versionOf(city, 'EMPLOYEE', {
    ...parametersOf(employee(city.deductible, city.cap)),
    ...accountParameters,
    ...employeeEntitlements,
    ...sportsParameters,
  }),
  versionOf(city, 'RESIDENT', { ...parametersOf(resident(city.residents)), ...residentEntitlements }),
]);
