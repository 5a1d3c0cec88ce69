import type { MeasureGroup } from './group.ts';

/** The tasks of the Jilin plan in ten groups; the provincial bureau answers for all of them [S001-0.12]. */
export const planOfJilin: readonly MeasureGroup[] = [
  {
    zh: '医保服务标准化、规范化',
    en: 'One standard of service',
    titles: [
      ['事项清单管理，“六统一”“四最”', 'One list of items, six things the same everywhere', '省医保局'],
      ['多元复合支付，压减自由裁量', 'Combined ways of paying, less discretion', '省医保局'],
      ['报销集成套餐', 'Reimbursement as one package', '省医保局'],
    ],
  },
  {
    zh: '“最多跑一次”',
    en: 'One visit at most',
    titles: [
      ['窗口“综合柜员制”', 'One window for all kinds of insurance', '省医保局'],
      [
        '经办进驻政务大厅，登记缴费联办',
        'Desks in government halls; enrolment and payment in one go',
        '省医保局',
        '省政数局',
        '省人社厅',
        '省税务局',
      ],
      ['多层保障一单结算', 'All layers settled on one bill', '省医保局'],
    ],
  },
  {
    zh: '“互联网+医保服务”',
    en: 'Insurance online',
    titles: [
      ['社保卡、电子凭证自主选用', 'Card or e-voucher, as the person likes', '省医保局', '省人社厅'],
      ['经办服务掌上办、网上办', 'Handled by phone and online', '省医保局', '省政数局'],
      [
        '“互联网+医疗服务”结算与送药',
        'Internet care: prescription, payment, delivery',
        '省医保局',
        '省卫健委',
      ],
      ['“互联网+医疗服务”支付协议', 'Payment agreements for Internet care', '省医保局'],
      ['专业热线与“视频办”', 'A professional hotline, and handling by video', '省医保局'],
    ],
  },
  {
    zh: '转移接续与异地就医',
    en: 'Transfer, and care away from home',
    titles: [
      ['关系转移接续跨省通办', 'Transfers across provinces', '省医保局'],
      [
        '转移接续网上办、就近办，限20个工作日',
        'Transfers online or nearby, within 20 working days',
        '省医保局',
        '省政数局',
      ],
      [
        '跨省直接结算，5种门诊慢特病全覆盖',
        'Direct settlement across provinces; five chronic diseases',
        '省医保局',
      ],
      ['医疗费用电子票据共享', 'Electronic receipts shared', '省医保局', '省政数局', '省卫健委', '省税务局'],
    ],
  },
  {
    zh: '就近办理',
    en: 'Handled nearby',
    titles: [
      ['业务下放乡镇（街道）', 'Matters handed down to townships', '省医保局'],
      ['部分事项下放定点机构，设自助区', 'Some matters at institutions; self-service areas', '省医保局'],
    ],
  },
  {
    zh: '定点医药机构协议',
    en: 'Agreements with institutions',
    titles: [
      ['定点申请公开、平等受理与评估', 'Applications by public conditions, the same for all', '省医保局'],
    ],
  },
  {
    zh: '经办管理服务体系',
    en: 'The system of agencies',
    titles: [
      ['五级经办体系全覆盖', 'Agencies from province to village', '省医保局'],
      ['基层经办能力', 'Capacity of agencies at the base', '省医保局'],
      ['商业保险与第三方参与经办', 'Commercial insurers and third parties take part', '省医保局'],
    ],
  },
  {
    zh: '数据支撑',
    en: 'Data',
    titles: [
      ['医保信息平台落地互通', 'The insurance platform in use everywhere', '省医保局'],
      ['15项业务编码“一码通”', 'Fifteen code standards', '省医保局'],
      ['一体化经办与科学决策', 'Joint handling, informed decisions', '省医保局'],
      ['重点群体参保数据', 'Enrolment data of key groups', '省医保局'],
      ['部门数据共享与信息比对', 'Data shared and compared between departments', '省医保局', '省政数局'],
    ],
  },
  {
    zh: '示范窗口',
    en: 'Model windows',
    titles: [
      ['窗口标准化，告知、首问、限时', 'Windows to one standard', '省医保局'],
      ['“好差评”与满意度', 'Ratings and satisfaction', '省医保局'],
      ['县区以上标准化窗口全覆盖', 'Standard windows in every county', '省医保局'],
    ],
  },
  {
    zh: '打击欺诈骗保',
    en: 'Against fraud',
    titles: [
      ['基金全过程监管', 'Funds supervised from end to end', '省医保局'],
      ['智能监管子系统', 'The system of intelligent supervision', '省医保局'],
      ['知识库、规则库与事前事中事后监管', 'Knowledge and rules; before, during, after', '省医保局'],
      ['人脸识别与医师定位', 'Faces of patients, faces and places of doctors', '省医保局'],
    ],
  },
];
