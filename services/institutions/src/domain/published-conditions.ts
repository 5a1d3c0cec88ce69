import type { InstitutionKind } from '@yibao/schemas/facts/institutions';

/** Who applies: the lists differ for medical institutions and retail pharmacies. */
export type ApplicantKind = 'MEDICAL' | 'PHARMACY';

/** A condition, a material or a reason: its code is what is stored. */
export type ListedItem = { readonly code: string; readonly zh: string; readonly en: string };

/**
 * What is published of applications; the same for every owner [S001-6a, S001-6d]. The source documents ask for lists and
 * give none: these are a demonstration, to be replaced by what the department publishes.
 */
export type PublishedConditions = {
  readonly applicant: ApplicantKind;
  readonly version: string;
  readonly source: string;
  readonly conditions: readonly ListedItem[];
  readonly materials: readonly ListedItem[];
  readonly nonAcceptanceReasons: readonly ListedItem[];
};

const listed = (code: string, zh: string, en: string): ListedItem => ({ code, zh, en });

const sharedConditions = [
  listed('INSURANCE_STAFF', '配备专（兼）职医保管理人员', 'Staff for medical insurance'),
  listed('SYSTEM', '信息系统符合医保技术和接口标准', 'An information system that meets the standards'),
];

const sharedMaterials = [
  listed(
    'INTERNAL_RULES',
    '与医保政策对应的内部管理制度和财务制度文本',
    'Internal management and finance rules',
  ),
  listed('INFORMATION_SYSTEM', '与医保有关的信息系统相关材料', 'Papers of the information system'),
  listed('PROVINCIAL_MATERIALS', '省级医保部门要求的其他材料', 'Other papers the province asks for'),
  listed('FUND_FORECAST', '纳入定点后使用医保基金的预测性分析报告', 'Forecast of what the fund will pay'),
];

const sharedReasons = [
  listed('PENALTY_NOT_FULFILLED', '未依法履行行政处罚责任', 'An administrative penalty is not fulfilled'),
  listed(
    'FALSE_APPLICATION',
    '曾弄虚作假申请定点，仍在限制期内',
    'A false application, still within the bar',
  ),
  listed(
    'TERMINATED_FOR_OFFENCE',
    '因违法违规被解除协议，仍在限制期内',
    'Agreement ended for an offence, still within the bar',
  ),
  listed(
    'TERMINATED_FOR_BREACH',
    '因严重违约被解除协议，仍在限制期内',
    'Agreement ended for a breach, still within the bar',
  ),
  listed(
    'HEAD_CAUSED_TERMINATION',
    '负责人曾致协议被解除，仍在限制期内',
    'Its head caused a termination, still within the bar',
  ),
  listed('HEAD_DISCREDITED', '负责人被列入失信人名单', 'Its head is on the list of discredited persons'),
];

const medical: PublishedConditions = {
  applicant: 'MEDICAL',
  version: 'DEMO-MEDICAL-1',
  source: '示范清单（正式条件以医疗保障部门公布的为准）',
  conditions: [
    listed('IN_OPERATION', '正式运营满规定时间', 'In operation for the required time'),
    listed('PHYSICIAN', '有第一注册地在本机构的执业医师', 'A physician registered there first'),
    listed(
      'RULES',
      '具有符合要求的医保、财务、统计和质量安全制度',
      'Rules on insurance, finance, data, safety',
    ),
    ...sharedConditions,
  ],
  materials: [
    listed('APPLICATION_FORM', '定点医疗机构申请表', 'Application form'),
    listed('PRACTICE_LICENCE', '医疗机构执业许可证或备案证复印件', 'Copy of the practice licence'),
    ...sharedMaterials,
  ],
  nonAcceptanceReasons: [
    listed(
      'NOT_BASIC_SERVICES',
      '主要执业范围为非基本医疗服务',
      'It mainly offers no basic medical services',
    ),
    listed(
      'PRICE_POLICY_NOT_FOLLOWED',
      '基本医疗服务未执行医药价格政策',
      'It does not follow the price policy',
    ),
    ...sharedReasons,
  ],
};

const pharmacy: PublishedConditions = {
  applicant: 'PHARMACY',
  version: 'DEMO-PHARMACY-1',
  source: '示范清单（正式条件以医疗保障部门公布的为准）',
  conditions: [
    listed('IN_OPERATION', '正式经营满规定时间', 'In business for the required time'),
    listed('PHARMACIST', '有注册在该药店的执业药师', 'A licensed pharmacist registered there'),
    listed(
      'DRUG_MANAGEMENT',
      '按规定分类管理药品并标识医保药品',
      'Drugs kept by class and marked as insured',
    ),
    listed('RULES', '具有符合要求的医保药品、财务和统计制度', 'Rules on insured drugs, finance and data'),
    ...sharedConditions,
  ],
  materials: [
    listed('APPLICATION_FORM', '零售药店定点申请表', 'Application form'),
    listed('DRUG_LICENCE', '药品经营许可证、营业执照等复印件', 'Copies of the drug and business licences'),
    listed(
      'PHARMACIST_CERTIFICATE',
      '执业药师资格证书及注册证复印件',
      'Certificate of the licensed pharmacist',
    ),
    listed('STAFF_CONTRACTS', '医保管理人员劳动合同复印件', 'Contracts of the staff for medical insurance'),
    ...sharedMaterials,
  ],
  nonAcceptanceReasons: [
    listed(
      'DRUG_PENALTY',
      '违反药品管理规定受处罚，仍在限制期内',
      'A penalty under drug rules, still within the bar',
    ),
    ...sharedReasons,
  ],
};

export const publishedConditions: Readonly<Record<ApplicantKind, PublishedConditions>> = {
  MEDICAL: medical,
  PHARMACY: pharmacy,
};

/** What is published for an institution of this kind. */
export const conditionsFor = (kind: InstitutionKind): PublishedConditions =>
  publishedConditions[kind === 'PHARMACY' ? 'PHARMACY' : 'MEDICAL'];
