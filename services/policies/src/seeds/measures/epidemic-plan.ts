import type { MeasureGroup } from './group.ts';

/** The measures of the city plan for the epidemic, each with the units that answer for it [S003-6.0]. */
export const epidemicPlan: readonly MeasureGroup[] = [
  {
    zh: '提高认识',
    en: 'Awareness',
    titles: [['加强组织领导', 'Leadership', '各行政科室', '市医保中心', '各定点医药机构']],
  },
  {
    zh: '政策调整',
    en: 'Policies adjusted',
    titles: [
      ['抗原检测临时纳入支付', 'Antigen tests paid for the time being', '市医保中心', '各定点医药机构'],
      ['抗原检测价格与费用上限', 'Price and ceiling of the antigen test', '价格招采科', '各定点医疗机构'],
      ['新冠用药临时纳入支付', 'Covid drugs paid for the time being', '市医保中心', '各定点医药机构'],
      [
        '药品网上采购与应急采购',
        'Drugs bought online, or offline in an emergency',
        '价格招采科',
        '各定点医疗机构',
      ],
    ],
  },
  {
    zh: '政策落实',
    en: 'Policies carried out',
    titles: [
      [
        '患者费用保障与资金预拨',
        'Costs of patients covered, funds advanced',
        '财务基金科',
        '市医保中心',
        '各定点医疗机构',
      ],
      ['疫苗及接种费用保障', 'Vaccines and vaccination paid', '财务基金科', '市医保中心'],
      [
        '长处方与“互联网+”结算',
        'Long prescriptions and Internet care settled',
        '市医保中心',
        '各定点医疗机构',
      ],
    ],
  },
  {
    zh: '经办服务',
    en: 'Handling',
    titles: [
      ['“不见面”办理全覆盖', 'Everything handled without meeting', '市医保中心'],
      ['服务大厅防控与应急预案', 'Protection in halls, emergency plan', '市医保中心', '各定点医药机构'],
    ],
  },
];
