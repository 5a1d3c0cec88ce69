import type { MeasureGroup } from './group.ts';

/** The twenty measures of Jilin in five groups [S002-0]; the document names no problem areas. */
export const twentyOfJilin: readonly MeasureGroup[] = [
  {
    zh: '优化医保关系转移接续，节省参保人员办理时间',
    en: 'Transfer of insurance relations made easier',
    titles: [
      ['取消要件“简化办”', 'Fewer papers for a transfer across provinces'],
      ['缩短时限“无感办”', 'Shorter limit; no application inside the province'],
      ['跨省业务“就近办”', 'Apply online or at any window on either side'],
    ],
  },
  {
    zh: '简化异地就医备案流程，提升异地就医结算服务便利性',
    en: 'Simpler filing for care away from home',
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
    titles: [['经办服务“一站办”', 'One door, one number, one window']],
  },
  {
    zh: '开通多种渠道满足参保人员便捷办理需要',
    en: 'More channels',
    titles: [
      ['服务事项“网上办”', 'Online, and by video'],
      ['个人事项“自助查”', 'Self-service areas'],
      ['就医购药“一码办”', 'Care and medicine with the e-voucher'],
    ],
  },
];
