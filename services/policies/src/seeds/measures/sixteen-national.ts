import type { MeasureGroup } from './group.ts';

/** The sixteen national measures in six groups, with the problem areas of the introduction [S004-00c, S004-00d]. */
export const sixteenNational: readonly MeasureGroup[] = [
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
    titles: [['推进“综合柜员制”', 'One door, one number, one window']],
  },
  {
    zh: '推进高频服务事项“网上办”',
    en: 'Frequent items online',
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
