import type { PolicySource } from '../domain/source.ts';

const unsaid = {
  number: null,
  issuers: [],
  addressees: [],
  issuedOn: null,
  publicity: 'NOT_STATED',
  basedOn: [],
  references: [],
  principles: [],
  contacts: [],
  interpreter: null,
  year: null,
  notes: [],
} as const satisfies Partial<PolicySource>;

type Said = Partial<PolicySource> & Pick<PolicySource, 'id' | 'title'>;
const source = (said: Said): PolicySource => ({ ...unsaid, ...said });

const numbered = (number: string, title: string | null = null) => ({ number, title });
const titled = (title: string) => ({ number: null, title });

const undated = { zh: '来源未印发文日期', en: 'The source prints no date' };
const onPage = {
  zh: '见于汇编网页（2022年11月13日），网友投稿',
  en: 'Found on a page of collected plans of 13 November 2022, sent in by a reader',
};

const provincial: readonly PolicySource[] = [
  source({
    id: 'S000',
    title: {
      zh: '吉林省医疗保障助力体育事业健康发展实施方案',
      en: 'Jilin: plan on medical insurance in support of sport',
    },
    notes: [undated],
  }),
  source({
    id: 'S001',
    number: '吉医保联〔2022〕1号',
    title: {
      zh: '吉林省优化医保领域便民服务工作方案',
      en: 'Jilin: work plan for convenient medical insurance services',
    },
    issuers: [
      '吉林省医疗保障局',
      '吉林省人力资源和社会保障厅',
      '吉林省卫生健康委员会',
      '国家税务总局吉林省税务局',
      '吉林省政务服务和数字化建设管理局',
    ],
    addressees: [
      '各市（州）医疗保障局、人社局、卫生健康委、税务局、政数局',
      '长白山管委会医疗保障局、人社局、卫生健康局、税务局、政数局',
      '梅河口市医疗保障局、人社局、卫生健康局、税务局、政数局',
    ],
    issuedOn: '2022-01-10',
    publicity: 'ACTIVE',
    basedOn: [numbered('医保发〔2021〕39号', '国家医疗保障局关于优化医保领域便民服务的意见')],
    principles: [
      '坚持以人民健康为中心，深化医保领域“放管服”改革，增强服务意识，创新管理方式，强化能力建设，打造高效便民的医保服务体系',
      '坚持需求导向',
      '坚持便捷高效',
      '坚持统一规范',
    ],
  }),
  source({
    id: 'S002',
    title: {
      zh: '吉林省优化五类医保服务20条便民举措',
      en: 'Jilin: twenty measures in five kinds of insurance service',
    },
    publicity: 'ACTIVE',
    notes: [undated],
  }),
  source({
    id: 'S004',
    title: {
      zh: '关于实施医保服务十六项便民措施的通知',
      en: 'Notice on sixteen measures for convenient services',
    },
    issuers: ['国家医疗保障局'],
    publicity: 'ACTIVE',
    notes: [
      undated,
      {
        zh: '“今年8月底前”未载明年份，由年度参数确定',
        en: '"By the end of August of this year" does not say which year: it is a parameter of this source',
      },
    ],
  }),
];

/** The page, and the eight independent plans on it: never merged [S003-0]. */
const plans: readonly PolicySource[] = [
  source({
    id: 'S003',
    title: { zh: '医疗保障协作实施方案8篇（汇编网页）', en: 'A page with eight plans of different places' },
    publicity: 'ACTIVE',
    notes: [onPage],
  }),
  source({
    id: 'S003-1',
    title: { zh: 'XX县进一步加强医疗救助管理工作的实施方案', en: 'XX county: plan on medical assistance' },
    issuers: ['XX县医疗保障局'],
    publicity: 'ACTIVE',
    basedOn: [
      numbered('X医保发〔2022〕10号', 'XX省医疗保障局关于进一步做好困难群众基本医疗保障工作的通知'),
      numbered('X政办发〔2022〕74号', 'XX市医疗救助管理办法'),
    ],
    notes: [onPage],
  }),
  source({
    id: 'S003-2',
    title: {
      zh: 'XX市健全职工基本医疗保险门诊共济保障机制实施细则',
      en: 'XX city: rules on outpatient mutual aid of employee medical insurance',
    },
    issuers: ['XX市'],
    publicity: 'ACTIVE',
    basedOn: [
      numbered(
        'XX政办发〔2021〕X号',
        'XX省人民政府办公厅关于建立健全职工基本医疗保险门诊共济保障机制实施办法',
      ),
    ],
    interpreter: { zh: 'XX市医疗保障局', en: 'Medical insurance bureau of XX city' },
    notes: [onPage],
  }),
  source({
    id: 'S003-3',
    title: {
      zh: '完善疾病医疗保险和救助托底保障措施实施方案',
      en: 'Plan on serious-illness insurance and assistance (Jiangsu)',
    },
    publicity: 'ACTIVE',
    references: [titled('省政府办公厅关于健全重特大疾病医疗保险和救助制度的实施意见')],
    notes: [onPage],
  }),
  source({
    id: 'S003-4',
    title: {
      zh: '2021年自治区医疗服务与保障能力提升（医疗卫生机构能力建设）项目实施方案',
      en: 'Xinjiang: project plan of 2021 on the capacity of medical institutions',
    },
    issuers: ['新疆维吾尔自治区卫生健康委'],
    publicity: 'ACTIVE',
    basedOn: [numbered('财社〔2021〕142号')],
    contacts: [
      { office: null, telephone: '0991-8550975' },
      { office: null, telephone: '0991-8560765' },
    ],
    notes: [
      onPage,
      {
        zh: '成文时间为2021年11月；标题年份残缺，读作2021年（C20）',
        en: 'Dated November 2021; the year in the title is cut (C20)',
      },
    ],
  }),
  source({
    id: 'S003-5',
    title: {
      zh: '济宁市建立健全职工基本医疗保险门诊共济保障机制实施细则（征求意见稿）',
      en: 'Jining: rules on outpatient mutual aid of employee medical insurance (draft for comments)',
    },
    issuers: ['济宁市人民政府办公室'],
    addressees: [
      '各县（市、区）人民政府，济宁高新区、太白湖区、济宁经济技术开发区、曲阜文化建设示范区管委会（推进办公室）',
      '市政府各部门，各大企业，各高等院校',
    ],
    publicity: 'ACTIVE',
    basedOn: [numbered('国办发〔2021〕14号'), numbered('鲁政办发〔2021〕22号')],
    principles: ['坚持保障基本', '坚持平稳过渡', '坚持协同联动', '坚持因地制宜'],
    interpreter: { zh: '济宁市医疗保障局', en: 'Jining medical insurance bureau' },
    notes: [onPage],
  }),
  source({
    id: 'S003-6',
    title: {
      zh: '市医疗保障局关于加强当前疫情防控医疗保障工作的实施方案',
      en: 'City plan on medical insurance during epidemic control',
    },
    publicity: 'ACTIVE',
    basedOn: [titled('关于全面做好疫情防控期间医保公共服务事项“不见面”办理工作的通知')],
    notes: [onPage],
  }),
  source({
    id: 'S003-7',
    title: {
      zh: '肺炎疫情期间重点人群医疗服务保障工作方案',
      en: 'Hospital plan on key persons during the epidemic',
    },
    publicity: 'ACTIVE',
    notes: [onPage],
  }),
  source({
    id: 'S003-8',
    title: {
      zh: '市“十四五”时期医疗保障事业高质量发展工作方案',
      en: 'Shantou: work plan on medical insurance in the fourteenth five-year period',
    },
    publicity: 'ACTIVE',
    basedOn: [
      numbered('粤府办〔2021〕32号'),
      numbered('粤医保发〔2021〕52号', '广东省“十四五”时期医疗保障事业高质量发展实施方案'),
      numbered('汕市办〔2021〕11号', '汕头市深化医疗保障制度改革实施方案'),
    ],
    notes: [
      onPage,
      { zh: '第25项文字残缺，未作补充（C21）', en: 'Measure 25 is cut off; nothing was added (C21)' },
    ],
  }),
];

/** The documents all rules of the project come from. */
export const sourceFiles: readonly PolicySource[] = [...provincial, ...plans];
