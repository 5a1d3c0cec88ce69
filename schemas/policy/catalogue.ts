import { z } from 'zod';
import { desk } from './catalogue-desk.ts';
import { hotline } from './catalogue-hotline.ts';
import { prescriptions } from './catalogue-drugs.ts';
import { entitlements } from './catalogue-entitlements.ts';
import { sports } from './catalogue-sports.ts';
import {
  careScope,
  careType,
  counterSet,
  emergencyKind,
  filingType,
  institutionLevel,
  layer,
} from './codes.ts';
import {
  cap,
  codes,
  count,
  deductible,
  flag,
  money,
  ownContribution,
  rate,
  ratio,
  reduction,
  rounding,
  shareByAge,
} from './values.ts';

/** Which direction of a change is good for the insured person; none where the question makes no sense. */
export type Better = 'LESS' | 'MORE' | null;

/**
 * What happens where a higher authority rules the same parameter and no dates decide between them.
 * LOCAL: the lower rule is the more specific one and stands [C2-C5]. STRICTER: the value better for the person wins [C1].
 */
export type Conflict = 'LOCAL' | 'STRICTER';

type Options = { readonly better?: Better; readonly conflict?: Conflict };

const entry = <Schema extends z.ZodType>(schema: Schema, zh: string, en: string, options: Options = {}) => ({
  schema,
  zh,
  en,
  better: options.better ?? null,
  conflict: options.conflict ?? 'LOCAL',
});

const less: Options = { better: 'LESS' };
const more: Options = { better: 'MORE' };
const listOf = <Code extends z.ZodType>(code: Code) => z.array(code).readonly();

const benefits = {
  'outpatient.deductible': entry(deductible, '普通门诊起付标准', 'Ordinary outpatient deductible', less),
  'outpatient.rate': entry(rate, '普通门诊支付比例', 'Ordinary outpatient rate', more),
  'outpatient.cap': entry(cap, '普通门诊年度支付限额', 'Ordinary outpatient yearly cap', more),
  'outpatient.layers': entry(
    listOf(layer),
    '普通门诊支付层次',
    'Layers that pay for ordinary outpatient care',
  ),
  'outpatient.pharmacy.level': entry(
    z.enum(['PRESCRIBING_INSTITUTION', ...institutionLevel.options]),
    '外配处方购药适用的机构等级',
    'Level that applies to a prescription dispensed at a pharmacy; counted together with institutions',
  ),
  'outpatient.duringStay': entry(
    flag,
    '住院期间普通门诊可支付',
    'Ordinary outpatient care is paid during a stay',
  ),
  'outpatient.longTermCare': entry(
    flag,
    '长期护理期间普通门诊可支付',
    'Ordinary outpatient care is paid during long-term care',
  ),
  'outpatient.preAdmissionDays': entry(
    count,
    '住院前并入住院的门急诊天数',
    'Days before admission whose outpatient costs are merged into the stay',
  ),
  'inpatient.deductible': entry(deductible, '住院起付标准', 'Inpatient deductible', less),
  'inpatient.rate': entry(rate, '住院支付比例', 'Inpatient rate', more),
  'inpatient.cap': entry(cap, '住院年度支付限额', 'Inpatient yearly cap', more),
  'inpatient.layers': entry(listOf(layer), '住院支付层次', 'Layers that pay for inpatient care'),
  'inpatient.careTypes': entry(
    listOf(careType),
    '参照住院待遇结算的就医类型',
    'Kinds of care outside a ward that are settled by the inpatient rules',
  ),
  'inpatient.yearOfStay': entry(
    z.enum(['ADMISSION', 'DISCHARGE']),
    '跨年住院计入的年度',
    'To which year a stay over New Year belongs',
  ),
  'emergencyAway.outpatient.deductible': entry(
    deductible,
    '异地急诊起付标准',
    'Emergency-away deductible',
    less,
  ),
  'emergencyAway.outpatient.rate': entry(rate, '异地急诊支付比例', 'Emergency-away outpatient rate', more),
  'emergencyAway.outpatient.cap': entry(cap, '异地急诊年度支付限额', 'Emergency-away outpatient cap', more),
  'emergencyAway.outpatient.countedIn': entry(
    counterSet,
    '异地急诊费用计入的累计项',
    'Counters that emergency outpatient care away from home moves',
  ),
  'emergencyAway.inpatient.deductible': entry(
    deductible,
    '异地急诊住院起付标准',
    'Emergency-away inpatient deductible',
    less,
  ),
  'emergencyAway.inpatient.rate': entry(rate, '异地急诊住院支付比例', 'Emergency-away inpatient rate', more),
  'emergencyAway.inpatient.cap': entry(cap, '异地急诊住院年度支付限额', 'Emergency-away inpatient cap', more),
  'emergencyAway.layers': entry(listOf(layer), '异地急诊支付层次', 'Layers that pay for emergencies away'),
  'away.reduction': entry(reduction, '异地就医降低比例', 'Lower rate away from home by kind of filing'),
  'chronic.deductible': entry(deductible, '门诊慢特病起付标准', 'Chronic disease deductible', less),
  'chronic.rate': entry(rate, '门诊慢特病支付比例', 'Chronic disease rate', more),
  'chronic.cap': entry(cap, '门诊慢特病年度支付限额', 'Chronic disease yearly cap', more),
  'civilServantSubsidy.rate': entry(ratio, '公务员医疗补助比例', 'Rate of the civil-servant subsidy', more),
  'line.paymentStandard': entry(
    z.literal('WINNING_PRICE'),
    '集采药品医保支付标准',
    'Payment standard of volume-procured drugs',
  ),
  rounding: entry(rounding, '金额取舍', 'Rounding of every fund line to the fen'),
};

const account = {
  'account.ownContribution': entry(
    ownContribution,
    '个人缴费划入',
    'Own contribution credited to the account',
  ),
  'account.employerShare': entry(shareByAge, '单位缴费划入', 'Employer part credited, by age'),
  'account.retiredShare': entry(
    shareByAge,
    '退休人员划入比例',
    'Retiree credit as a share of the average pension, by age',
  ),
  'account.averagePension': entry(money, '基本养老金平均水平', 'Average basic pension level, a month'),
  'account.statusChange': entry(
    z.literal('MONTH_AFTER_RETIREMENT'),
    '在职转退休变更时点',
    'When the retiree rule starts',
  ),
  'account.ageMeasuredOn': entry(
    z.literal('FIRST_OF_MONTH'),
    '年龄计算日',
    'The day of the credited month on which age is measured',
  ),
  'account.payableParts': entry(
    listOf(z.enum(['IN_SCOPE', 'OWN_FIRST', 'OVER_STANDARD'])),
    '个人账户可支付的个人负担部分',
    'Parts of the own burden that the account may pay',
  ),
  'account.beneficiaries': entry(
    listOf(z.enum(['SELF', 'SPOUSE', 'PARENT', 'CHILD'])),
    '个人账户可使用的人员',
    'Whose costs the account may pay',
  ),
  'account.categories': entry(
    listOf(z.enum(['CARE', 'DRUG', 'DEVICE', 'CONSUMABLE'])),
    '个人账户可支付的费用',
    'What the account may pay for',
  ),
  'account.forbidden': entry(codes, '个人账户不得支付的费用', 'What the account must never pay for'),
  'account.familyPremiums': entry(
    listOf(
      z.enum([
        'RESIDENT_INSURANCE',
        'LONG_TERM_CARE',
        'INCLUSIVE_COMMERCIAL',
        'FLEXIBLE_RETIREE_LARGE_AMOUNT',
      ]),
    ),
    '个人账户可代缴的家庭成员保费',
    'Family premiums the account may pay',
  ),
};

const crossRegion = {
  'transfer.crossProvince.maxWorkingDays': entry(
    count,
    '跨省转移接续办理时限（工作日）',
    'Limit of a cross-province transfer in working days',
    { better: 'LESS', conflict: 'STRICTER' },
  ),
  'transfer.crossProvince.credentials': entry(
    codes,
    '跨省转移接续所需凭证（任一）',
    'Credentials for a transfer; one is enough',
  ),
  'transfer.crossProvince.cancelledMaterials': entry(
    codes,
    '已取消的转移接续材料',
    'Papers that may no longer be asked for',
  ),
  'transfer.crossProvince.channels': entry(codes, '转移接续办理渠道', 'Where a transfer may be applied for'),
  'transfer.intraProvince.automatic': entry(
    flag,
    '省内转移接续无需申请',
    'A transfer inside the province needs no application',
  ),
  'filing.types': entry(listOf(filingType), '备案类型', 'Kinds of filing'),
  'filing.requiredFields': entry(codes, '备案所需信息项', 'Fields of a filing'),
  'filing.scopes': entry(listOf(careScope), '备案规则适用范围', 'Scopes in which the filing rules apply'),
  'filing.destination': entry(z.literal('CITY'), '备案到市', 'A filing names a city, never an institution'),
  'filing.longTerm.end': entry(
    z.literal('BY_CHANGE_ONLY'),
    '长期居住备案长期有效',
    'A long-term filing ends only by change of filing or of enrolment',
  ),
  'filing.longTerm.bothPlaces': entry(flag, '两地同享待遇', 'A long-term filing keeps benefits at home'),
  'filing.outpatient.notNeededIn': entry(
    listOf(careScope),
    '普通门诊免备案范围',
    'Scopes in which ordinary outpatient care needs no filing',
  ),
  'filing.inpatient.latest': entry(
    z.literal('BEFORE_DISCHARGE_SETTLEMENT'),
    '住院备案最迟时点',
    'The latest moment of a filing that still gives direct settlement',
  ),
  'filing.late': entry(z.literal('MANUAL'), '出院后补办备案的处理', 'What a filing after discharge gives'),
  'filing.late.maxDays': entry(
    count,
    '补办备案期限（天）',
    'Days after discharge in which a late filing is taken',
  ),
  'filing.referred.maxDays': entry(count, '转诊备案有效期（天）', 'Days a referral filing is valid'),
  'filing.temporary.maxDays': entry(count, '临时外出备案有效期（天）', 'Days a temporary filing is valid'),
  'filing.emergency.deemedKinds': entry(
    listOf(emergencyKind),
    '视同已备案的急诊类型',
    'Kinds of emergency that count as filed',
  ),
  'away.networkedIn': entry(
    listOf(careScope),
    '须为联网定点机构的范围',
    'Scopes in which the institution must be networked',
  ),
  'away.outpatient.notNetworked': entry(
    z.literal('MANUAL'),
    '市域外不能联网的普通门诊处理',
    'Ordinary outpatient care outside the city that cannot be settled online',
  ),
  'away.chronic.diseases': entry(
    codes,
    '跨省直接结算的门诊慢特病病种',
    'Chronic diseases settled directly across provinces',
  ),
  'away.chronic.filingNeeded': entry(
    flag,
    '门诊慢特病异地结算须备案',
    'Chronic care away from home needs a filing',
  ),
  'away.chronic.places': entry(
    codes,
    '门诊慢特病可享受待遇的地点',
    'Where chronic care is paid: the insured place and the filed place',
  ),
  'chronic.institutionLimit': entry(
    flag,
    '慢特病定点机构数量限制',
    'A person must choose one hospital and one pharmacy',
  ),
};

/** Every parameter a pack may hold: a path outside this list is UNKNOWN_PARAMETER. */
export const catalogue = {
  ...benefits,
  ...account,
  ...crossRegion,
  ...hotline,
  ...sports,
  ...desk,
  ...prescriptions,
  ...entitlements,
};

export type ParameterPath = keyof typeof catalogue;
export type ValueAt<Path extends ParameterPath> = z.infer<(typeof catalogue)[Path]['schema']>;

export const parameterPaths = Object.keys(catalogue) as readonly ParameterPath[];
export const isParameterPath = (path: string): path is ParameterPath => Object.hasOwn(catalogue, path);
