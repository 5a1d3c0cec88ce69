import type { RuleExample, RuleVersion, SampleClaim, SampleLine } from '@yibao/schemas/events/supervision';
import type { RuleLogic } from '@yibao/schemas/facts/supervision';

/** A demonstration value: the sources name the regulation on the use of funds without its day. */
const from = '2021-05-01';
/** Days to handle an alert: a demonstration value, as no source gives one. */
const dueWorkingDays = 10;
const on = '2022-03-01';

type About = Pick<RuleVersion, 'stages' | 'tag' | 'source'> & { readonly subject?: RuleVersion['subject'] };

const rule = (
  code: string,
  [zh, en]: readonly [string, string],
  [guidanceZh, guidanceEn]: readonly [string, string],
  { subject = 'INSTITUTION', ...about }: About,
  logic: RuleLogic,
  examples: readonly RuleExample[],
): RuleVersion => ({
  ...{ code, version: 1, subject, dueWorkingDays, logic, examples, from },
  ...about,
  title: { zh, en },
  guidance: { zh: guidanceZh, en: guidanceEn },
});

const line = (more: Partial<SampleLine> = {}): SampleLine => ({
  code: 'SAMPLE-1',
  quantity: '1',
  billFen: 10000,
  ...more,
});
const claim = (...lines: readonly Partial<SampleLine>[]): SampleClaim => ({ on, lines: lines.map(line) });
const hit = (sample: SampleClaim, history: readonly SampleClaim[] = []): RuleExample => ({
  ...{ claim: sample, history, hits: true },
});
const miss = (sample: SampleClaim, history: readonly SampleClaim[] = []): RuleExample => ({
  ...{ claim: sample, history, hits: false },
});
const numbers = (value: string, others: readonly string[], hits: boolean): RuleExample => ({
  numbers: { value, others },
  hits,
});
const all = ['PRE', 'IN_PROCESS', 'POST'] as const;
/** What settled bills do not carry can be looked at in the call only. */
const beforePayment = ['PRE', 'IN_PROCESS'] as const;

const exam = { tags: ['EXAM'] };
const ctOn = (day: string): SampleClaim => ({ on: day, lines: [line({ ...exam, servedOn: day })] });
const debit = (institutionId: string): SampleClaim => ({ on, institutionId, accountFen: 5000, lines: [] });
const tablets = (quantity: string, day = on): SampleClaim => ({
  on: day,
  lines: [line({ quantity, tags: ['DRUG'], servedOn: day })],
});
const many = (count: number, sample: SampleClaim) => Array.from({ length: count }, () => sample);

const examinations: readonly RuleVersion[] = [
  rule(
    'NO_BASIS_EXAM',
    ['无依据检查', 'Examination without basis'],
    ['请补充支持该检查的诊断', 'Give the diagnosis that the examination rests on'],
    { stages: beforePayment, tag: 'SERVICE', source: 'S003-1.1e' },
    { mechanism: 'REFERENCE_MISSING', tags: ['EXAM'], reference: 'INDICATION' },
    [hit(claim(exam)), miss(claim({ ...exam, indications: ['HYPERTENSION'] })), miss(claim({}))],
  ),
  rule(
    'REPEATED_EXAM',
    ['重复检查', 'Repeated examination'],
    ['请使用已有检查结果，或说明重复理由', 'Use the result there is, or say why it is repeated'],
    { stages: all, tag: 'SERVICE', source: 'S003-1.1e' },
    // Bills carry days, not hours: within 24 hours is the same day or the next.
    { mechanism: 'REPEATED_CODE', tags: ['EXAM'], days: 1 },
    [hit(ctOn(on), [ctOn('2022-02-28')]), miss(ctOn(on), [ctOn('2022-02-27')]), hit(claim(exam, exam))],
  ),
  rule(
    'NO_CONSENT',
    ['未经知情同意', 'Without informed consent'],
    ['请先取得知情同意', 'Obtain the informed consent first'],
    { stages: beforePayment, tag: 'SERVICE', source: 'S003-1.1e' },
    { mechanism: 'REFERENCE_MISSING', tags: ['NEEDS_CONSENT'], reference: 'CONSENT' },
    [
      hit(claim({ tags: ['NEEDS_CONSENT'] })),
      miss(claim({ tags: ['NEEDS_CONSENT'], consentReference: 'C-1' })),
    ],
  ),
  rule(
    'WRONG_SEX_ITEM',
    ['项目与性别不符', 'Item does not fit the sex'],
    ['请核对患者身份与项目', 'Check the patient and the item'],
    { stages: all, tag: 'SERVICE', source: 'S001-10.3a' },
    { mechanism: 'WRONG_SEX', tags: ['OBSTETRIC'], sex: 'MALE' },
    [
      hit({ ...claim({ tags: ['OBSTETRIC'] }), sex: 'MALE' }),
      miss({ ...claim({ tags: ['OBSTETRIC'] }), sex: 'FEMALE' }),
    ],
  ),
];

const prescriptions: readonly RuleVersion[] = [
  rule(
    'OVER_COURSE',
    ['超疗程用药', 'Longer than a course'],
    ['请按疗程开具', 'Prescribe within the course'],
    { stages: beforePayment, tag: 'TECHNOLOGY', source: 'S003-2.18f' },
    { mechanism: 'COURSE_EXCEEDED' },
    [hit(claim({ days: 15, courseDays: 14 })), miss(claim({ days: 14, courseDays: 14 }))],
  ),
  rule(
    'OVER_DOSE',
    ['超剂量用药', 'More than the daily dose'],
    ['请核对日剂量', 'Check the daily dose'],
    { stages: beforePayment, tag: 'TECHNOLOGY', source: 'S003-2.18f' },
    { mechanism: 'DAILY_DOSE_EXCEEDED' },
    [
      hit(claim({ dailyDose: '4', maximumDailyDose: '2' })),
      miss(claim({ dailyDose: '2', maximumDailyDose: '2' })),
    ],
  ),
  rule(
    'UNRELATED_DRUG',
    ['与基本治疗无关用药', 'Drug unrelated to the treatment'],
    ['请核对诊断与说明书适应症', 'Check the diagnosis against the label'],
    { stages: beforePayment, tag: 'TECHNOLOGY', source: 'S003-2.18f' },
    { mechanism: 'OFF_LABEL', tags: ['DRUG'] },
    [
      hit(claim({ tags: ['DRUG'], indications: ['GASTRITIS'], labelIndications: ['HYPERTENSION'] })),
      miss(claim({ tags: ['DRUG'], indications: ['HYPERTENSION'], labelIndications: ['HYPERTENSION'] })),
    ],
  ),
  rule(
    'ADJUVANT_MISUSE',
    ['不规范使用辅助用药', 'Irregular use of adjuvant drugs'],
    ['请控制辅助用药费用占比', 'Keep down the share of adjuvant drugs'],
    { stages: all, tag: 'TECHNOLOGY', source: 'S003-2.18f' },
    { mechanism: 'COST_SHARE_ABOVE', tags: ['ADJUVANT'], above: '0.30' },
    [
      hit(claim({ tags: ['ADJUVANT'], billFen: 3001 }, { code: 'SAMPLE-2', billFen: 6999 })),
      miss(claim({ tags: ['ADJUVANT'], billFen: 3000 }, { code: 'SAMPLE-2', billFen: 7000 })),
    ],
  ),
  rule(
    'ABOVE_PRICE_CEILING',
    ['超限价收费', 'Charged above the ceiling'],
    ['请按限价收费', 'Charge within the ceiling'],
    { stages: all, tag: 'PRICE', source: 'S003-2.18h' },
    { mechanism: 'PRICE_ABOVE_CEILING' },
    [
      hit(claim({ quantity: '2', billFen: 2001, ceilingFen: 1000 })),
      miss(claim({ quantity: '2', billFen: 2000, ceilingFen: 1000 })),
    ],
  ),
];

const stayWith = (...days: readonly string[]): SampleClaim => ({
  ...{ on, inpatient: true },
  lines: days.map((servedOn) => line({ servedOn })),
});

const stays: readonly RuleVersion[] = [
  rule(
    'HANGING_BED',
    ['疑似挂床住院', 'Hanging bed suspected'],
    ['请补充住院期间诊疗记录', 'Give the records of care of the days in between'],
    { stages: ['IN_PROCESS', 'POST'], tag: 'SERVICE', source: 'S003-2.18e' },
    { mechanism: 'DAYS_WITHOUT_CARE', days: 3 },
    [
      hit(stayWith('2022-02-10', '2022-02-14')),
      miss(stayWith('2022-02-10', '2022-02-13')),
      miss({ ...stayWith('2022-02-10', '2022-02-14'), inpatient: false }),
    ],
  ),
];

const persons: readonly RuleVersion[] = [
  rule(
    'ACCOUNT_MISUSE',
    ['个人账户违规使用', 'Misuse of the personal account'],
    ['核实同日同一机构多次个人账户支付', 'Check the payments of that day at that place'],
    { stages: ['POST'], tag: 'SERVICE', source: 'S003-5.24b', subject: 'PERSON' },
    { mechanism: 'DEBITS_PER_DAY', most: 5 },
    [
      hit(debit('P1'), many(5, debit('P1'))),
      miss(debit('P1'), many(4, debit('P1'))),
      miss(debit('P1'), many(5, debit('P2'))),
    ],
  ),
  rule(
    'DRUG_RESALE_SUSPECTED',
    ['疑似倒卖药品', 'Resale of drugs suspected'],
    ['核实购药数量与用途', 'Check what the drugs are for'],
    { stages: ['POST'], tag: 'SERVICE', source: 'S003-5.4', subject: 'PERSON' },
    { mechanism: 'QUANTITY_IN_PERIOD', tags: ['DRUG'], days: 31, above: '30' },
    [
      hit(tablets('11'), [tablets('20', '2022-02-10')]),
      miss(tablets('10'), [tablets('20', '2022-02-10')]),
      miss(tablets('11'), [tablets('20', '2022-01-29')]),
    ],
  ),
];

const tenMonths = Array.from({ length: 10 }, () => '1000');

const institutions: readonly RuleVersion[] = [
  rule(
    'COST_FAR_ABOVE_PEERS',
    ['次均费用远高于同类机构', 'Average cost far above the peers'],
    ['核实次均费用异常原因', 'Find out why the average is so high'],
    { stages: ['POST'], tag: 'PRICE', source: 'S001-10.3b' },
    { mechanism: 'ABOVE_PEERS', deviations: 3, peers: 4 },
    [
      numbers('131', ['90', '110', '90', '110'], true),
      numbers('130', ['90', '110', '90', '110'], false),
      numbers('999', ['90', '110', '90'], false),
    ],
  ),
  rule(
    'YEAR_END_COST_CONTROL',
    ['年底突击控费', 'Cost control at the end of the year'],
    ['核实是否推诿患者', 'Find out whether patients were turned away'],
    { stages: ['POST'], tag: 'SERVICE', source: 'S001-1.2b' },
    { mechanism: 'BELOW_MEAN', months: [11, 12], drop: '0.30' },
    [numbers('600', tenMonths, true), numbers('700', tenMonths, false), numbers('699', tenMonths, true)],
  ),
  rule(
    'HARDSHIP_SELF_PAID_LIMIT',
    ['困难群众住院自费占比超限', 'Self-paid share of persons in difficulty above its limit'],
    ['控制目录外费用', 'Keep down what is out of scope'],
    { stages: ['POST'], tag: 'PRICE', source: 'S003-1.1b' },
    { mechanism: 'INDICATOR_ABOVE', indicator: 'HARDSHIP_SELF_PAID_RATIO', above: '0.10' },
    [numbers('0.105', [], true), numbers('0.10', [], false)],
  ),
  rule(
    'ASSISTED_OWN_PAY_LIMIT',
    ['救助对象自付占比超限', 'Own payment of assisted persons above its limit'],
    ['核实救助待遇是否落实', 'Find out whether all layers have paid'],
    { stages: ['POST'], tag: 'PRICE', source: 'S003-3.2m' },
    { mechanism: 'INDICATOR_ABOVE', indicator: 'ASSISTED_OWN_PAY_RATIO', above: '0.10' },
    [numbers('0.12', [], true), numbers('0.1', [], false)],
  ),
];

const reported: readonly RuleVersion[] = [
  rule(
    'PRESCRIPTION_FLAGGED',
    ['处方提示', 'Flagged prescription'],
    ['核实处方与说明书、知情同意', 'Check the prescription against label and consent'],
    { stages: ['POST'], tag: 'TECHNOLOGY', source: 'S003-2.18f' },
    // A cheaper equivalent is advice to the doctor, no matter for supervision.
    {
      mechanism: 'REPORTED',
      report: 'PRESCRIPTION_FLAGGED',
      flags: ['OFF_LABEL', 'CONSENT_MISSING', 'PAID_AFTER_END'],
    },
    [
      { report: { kind: 'PRESCRIPTION_FLAGGED', flag: 'OFF_LABEL' }, hits: true },
      { report: { kind: 'PRESCRIPTION_FLAGGED', flag: 'IN_CATALOGUE_AVAILABLE' }, hits: false },
    ],
  ),
];

/** The rules of the delivery: data, each a mechanism of the closed list with its values and its own examples. */
export const seededRules: readonly RuleVersion[] = [
  ...examinations,
  ...prescriptions,
  ...stays,
  ...persons,
  ...institutions,
  ...reported,
];
