import type { MeasureGroup } from './group.ts';

/** The twenty-five numbered measures of the Shantou plan; of the last one nothing was added to what is left [S003-8.0a, C21]. */
export const shantouPlan: readonly MeasureGroup[] = [
  {
    zh: '参保质量',
    en: 'Enrolment',
    titles: [
      ['分类参保', 'Enrolment by category'],
      ['精准扩面，避免重复参保', 'More insured, none twice'],
      ['参保缴费服务', 'Contribution service'],
    ],
  },
  {
    zh: '待遇保障',
    en: 'Benefits',
    titles: [
      ['基本医保公平统一', 'Fair and uniform basic insurance'],
      ['合理的待遇水平', 'A reasonable level of benefits'],
      ['生育保险', 'Maternity insurance'],
    ],
  },
  {
    zh: '筹资',
    en: 'Financing',
    titles: [
      ['多元筹资', 'Person, employer and state share the cost'],
      ['配合省级统筹', 'Towards provincial pooling'],
      ['基金预算与风险预警', 'Budget of the fund and warning of risks'],
    ],
  },
  {
    zh: '补充和兜底',
    en: 'Further layers',
    titles: [
      ['医疗救助', 'Medical assistance'],
      ['补充医疗保险', 'Supplementary insurance'],
      ['长期护理保险', 'Long-term care insurance'],
    ],
  },
  {
    zh: '市场作用',
    en: 'The market',
    titles: [
      ['医疗互助', 'Mutual aid'],
      ['商业保险', 'Commercial insurance'],
    ],
  },
  {
    zh: '医保支撑',
    en: 'Support',
    titles: [
      ['重大疫情保障', 'Protection in epidemics'],
      ['衔接乡村振兴', 'Rural revitalisation'],
    ],
  },
  {
    zh: '支付',
    en: 'Payment',
    titles: [
      ['目录调整', 'Catalogues'],
      ['支付方式改革', 'Ways of paying'],
    ],
  },
  {
    zh: '医药价格',
    en: 'Prices',
    titles: [
      ['集中带量采购', 'Joint procurement'],
      ['药品耗材价格治理', 'Prices of drugs and consumables'],
      ['医疗服务价格试点', 'Prices of services'],
    ],
  },
  {
    zh: '基金监管',
    en: 'Supervision',
    titles: [
      ['监督检查制度', 'Inspection'],
      ['智能监控', 'Intelligent monitoring'],
      ['信用管理', 'Credit'],
      ['综合监管（原文残缺）', 'Comprehensive supervision (cut off in the document)'],
    ],
  },
];
