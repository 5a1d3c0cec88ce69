import type { Measure } from '../domain/measure.ts';

type Group = {
  readonly zh: string;
  readonly en: string;
  readonly problemArea: Measure['problemArea'];
  /** Chinese and English, in the order of their numbers. */
  readonly titles: readonly (readonly [zh: string, en: string])[];
};

/** The twenty measures of Jilin in five groups [S002-0]; the document names no problem areas. */
const jilin: readonly Group[] = [
  {
    zh: '优化医保关系转移接续，节省参保人员办理时间',
    en: 'Transfer of insurance relations made easier',
    problemArea: null,
    titles: [
      ['取消要件“简化办”', 'Fewer papers for a transfer across provinces'],
      ['缩短时限“无感办”', 'Shorter limit; no application inside the province'],
      ['跨省业务“就近办”', 'Apply online or at any window on either side'],
    ],
  },
  {
    zh: '简化异地就医备案流程，提升异地就医结算服务便利性',
    en: 'Simpler filing for care away from home',
    problemArea: null,
    titles: [
      ['异地就医备案“免再办”', 'A long-term filing stays valid'],
      ['省内普通门诊异地就医“免申享”', 'No filing for ordinary outpatient care inside the province'],
      ['省内参保人员异地就医住院备案可“先医后补”', 'Treat first, file later'],
      ['急诊就医“特事办”', 'In an emergency a person counts as filed'],
      ['异地就医直接备案到就医地市或直辖市', 'A filing names a city, not an institution'],
      ['医保待遇“两地同享”', 'Long-term residents keep benefits in both places'],
    ],
  },
  {
    zh: '便捷门诊慢特病、双通道药品使用，方便参保人员就医、购药',
    en: 'Chronic and special diseases and dual-channel drugs',
    problemArea: null,
    titles: [
      ['待遇认定“通接通办”', 'Recognised where the person is treated, or online'],
      ['5种慢病“跨省享”', 'Five chronic diseases settled directly across provinces'],
      ['便捷门诊待遇享受', 'No limit to one hospital and one pharmacy'],
      ['待遇认定“便民办”', 'More doctors may be responsible, for as long as the illness needs'],
      ['门诊慢病“村可医”', 'Chronic care reaches village clinics'],
      ['医保结算“合理化”', 'The better benefit first, and corrected where it was not given'],
      ['待遇享受“最优享”', 'A dual-channel drug at the special-disease benefit'],
    ],
  },
  {
    zh: '推行医保经办服务“一窗式办结”',
    en: 'One window for everything',
    problemArea: null,
    titles: [['经办服务“一站办”', 'One door, one number, one window']],
  },
  {
    zh: '开通多种渠道满足参保人员便捷办理需要',
    en: 'More channels',
    problemArea: null,
    titles: [
      ['服务事项“网上办”', 'Online, and by video'],
      ['个人事项“自助查”', 'Self-service areas'],
      ['就医购药“一码办”', 'Care and medicine with the e-voucher'],
    ],
  },
];

/** The sixteen national measures in six groups, with the problem areas of the introduction [S004-00c, S004-00d]. */
const national: readonly Group[] = [
  {
    zh: '优化医保关系转移接续',
    en: 'Transfer of insurance relations',
    problemArea: 'TRANSFER',
    titles: [
      ['简化手续', 'Fewer papers for a transfer across provinces'],
      ['缩短办理时限', 'From 45 to 15 working days'],
      ['线上或就近窗口办理', 'Apply online or at any window on either side'],
    ],
  },
  {
    zh: '简化异地就医备案流程，提升异地就医结算服务',
    en: 'Simpler filing and better settlement away from home',
    problemArea: 'CROSS_REGION',
    titles: [
      ['方便群众多渠道办理异地就医备案', 'Several channels for a filing'],
      ['异地长期居住人员备案长期有效', 'A long-term filing stays valid'],
      ['出院结算前完成备案可直接结算', 'Filed before discharge settlement, settled directly'],
      ['急诊抢救视同已备案', 'In an emergency rescue a person counts as filed'],
      ['出院自费结算后可补办备案并手工报销', 'Filed after discharge, reimbursed by hand'],
      ['直接备案到就医地市或直辖市', 'A filing names a city, not an institution'],
      ['长期居住人员双向享受待遇', 'Long-term residents keep benefits in both places'],
      ['5种门诊慢特病跨省直接结算', 'Five chronic diseases settled directly across provinces'],
    ],
  },
  {
    zh: '推行医保经办服务“一窗通办”',
    en: 'One window for everything',
    problemArea: null,
    titles: [['推进“综合柜员制”', 'One door, one number, one window']],
  },
  {
    zh: '推进高频服务事项“网上办”',
    en: 'Frequent items online',
    problemArea: null,
    titles: [['依托“个人网厅”“单位网厅”办理高频事项', 'Online halls for persons and units']],
  },
  {
    zh: '开通多种渠道满足群众医保信息查询需要',
    en: 'More channels for information',
    problemArea: 'INFORMATION',
    titles: [
      ['线上查询个人医保信息', 'Look up contributions, account and catalogue online'],
      ['设立医保自助区', 'Self-service areas'],
    ],
  },
  {
    zh: '方便群众就医购药',
    en: 'Care and medicine',
    problemArea: 'E_VOUCHER',
    titles: [['推动医保电子凭证全流程应用', 'Care and medicine with the e-voucher']],
  },
];

const numbered = (source: string, groups: readonly Group[]): readonly Measure[] =>
  groups
    .flatMap(({ zh, en, problemArea, titles }, index) =>
      titles.map(([titleZh, titleEn]) => ({
        category: index + 1,
        categoryName: { zh, en },
        title: { zh: titleZh, en: titleEn },
        problemArea,
      })),
    )
    .map((measure, index) => ({
      id: `${source}-${String(index + 1).padStart(2, '0')}`,
      source,
      number: index + 1,
      ...measure,
    }));

/** Every numbered measure of the two documents that count theirs. */
export const measureFiles: readonly Measure[] = [...numbered('S002', jilin), ...numbered('S004', national)];
