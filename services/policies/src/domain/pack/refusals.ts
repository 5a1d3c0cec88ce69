import { refusals } from '@yibao/platform/domain';

/** What packs, and those who may change them, refuse. */
export const refuse = refusals({
  PACK_NOT_FOUND: ['NOT_FOUND', '未找到该政策包', 'No policy pack has this code'],
  VERSION_NOT_FOUND: ['NOT_FOUND', '未找到该政策包版本', 'The pack has no such version'],
  COUNTY_MAY_NOT_WRITE: [
    'FORBIDDEN',
    '政策由省级、市级制定，县级负责组织实施',
    'Policy is made by the province and the city; a county carries it out',
  ],
  NOT_RESPONSIBLE: [
    'FORBIDDEN',
    '该政策包的适用地区不属于本机关管辖',
    'The pack rules areas that your authority is not responsible for',
  ],
  POST_REQUIRED: ['FORBIDDEN', '需要相应的岗位授权', 'Your account lacks the post for this'],
  PACK_TAKEN: ['CONFLICT', '该政策包代码已存在', 'A policy pack has this code already'],
  AREA_IN_OTHER_PACK: [
    'CONFLICT',
    '该地区该险种已有政策包',
    'Another pack already rules this area and insurance type',
  ],
  UNKNOWN_AREA: ['BAD_USER_INPUT', '行政区划代码不存在', 'No area has this code'],
  BASIS_REQUIRED: ['BAD_USER_INPUT', '请填写制定依据', 'Name the documents the pack is based on'],
  TITLE_REQUIRED: ['BAD_USER_INPUT', '请填写中英文名称', 'Give names in Chinese and English'],
  PLACE_REQUIRED: [
    'BAD_USER_INPUT',
    '请至少填写一个地区和一个险种',
    'Name at least one area and one insurance type',
  ],
  CODE_INVALID: [
    'BAD_USER_INPUT',
    '代码由大写字母、数字、下划线或连字符组成',
    'A code is written in capitals, digits, underscores and hyphens',
  ],
  UNKNOWN_PARAMETER: ['BAD_USER_INPUT', '参数目录中没有该参数', 'The catalogue has no such parameter'],
  VALUE_INVALID: [
    'BAD_USER_INPUT',
    '参数值不符合规定格式',
    'The value does not have the form of this parameter',
  ],
  PERIOD_INVALID: ['BAD_USER_INPUT', '起止日期无效', 'The dates do not follow each other'],
  SOURCE_REQUIRED: [
    'BAD_USER_INPUT',
    '每个参数须注明文件和条款',
    'Each value names its document and article',
  ],
  EFFECTIVE_DATE_REQUIRED: [
    'BAD_USER_INPUT',
    '请填写施行日期',
    'Give the day on which the version takes effect',
  ],
  JUSTIFICATION_REQUIRED: ['BAD_USER_INPUT', '请说明调整理由', 'Say why the change is proposed'],
  BOUND_INVALID: [
    'BAD_USER_INPUT',
    '每条上下限须且只能填写一项要求',
    'A bound makes exactly one demand: atLeast, atMost or includes',
  ],
  VERSION_TAKEN: [
    'CONFLICT',
    '该版本号已存在，请另取版本号',
    'The pack has this version already; choose another id',
  ],
  NOT_PROPOSED: ['CONFLICT', '该版本不处于提出阶段', 'The version is not a proposal at present'],
  SAME_PROPOSER: [
    'RULE_VIOLATION',
    '会同提出须由另一部门的另一账号办理',
    'The second proposer must be another account of another authority',
  ],
  NOT_A_PROPOSER: ['FORBIDDEN', '仅提出方可以撤回', 'Only those who proposed may withdraw'],
  REASON_REQUIRED: ['BAD_USER_INPUT', '请填写原因', 'Give the reason'],
  PROPOSER_MISSING: [
    'RULE_VIOLATION',
    '来源文件要求会同提出，尚缺提出部门',
    'The source demands a further proposer, who has not signed yet',
  ],
  PROPOSER_MAY_NOT_APPROVE: ['RULE_VIOLATION', '提出人不得批准', 'Who proposed may not approve'],
  AUTHORITY_NOT_COMPETENT: [
    'RULE_VIOLATION',
    '来源文件规定由其他机关批准',
    'The source names another authority for the approval',
  ],
  DOCUMENT_REQUIRED: ['BAD_USER_INPUT', '请填写批准文件', 'Name the document of the approval'],
  INCOMPLETE_VERSION: [
    'RULE_VIOLATION',
    '版本缺少必备参数',
    'The version lacks parameters that it cannot work without',
  ],
  OUT_OF_BOUNDS: [
    'RULE_VIOLATION',
    '参数超出上级规定的范围',
    'Values leave the bounds of a higher authority',
  ],
  NOT_APPROVED: [
    'CONFLICT',
    '该版本尚未批准或已公布',
    'Only an approved version that is not yet published can be published',
  ],
  OVERLAPPING_VERSION: [
    'CONFLICT',
    '与已公布版本的有效期重叠',
    'The period overlaps a published version: a successor starts later and ends no earlier',
  ],
  NO_PACK_FOR_AREA: ['NOT_FOUND', '该地区该险种没有政策包', 'No pack rules this area and insurance type'],
  PACK_NOT_IN_FORCE: [
    'RULE_VIOLATION',
    '该日期没有施行中的版本',
    'No version of the pack is in force on this date',
  ],
  PACK_EXPIRED: ['RULE_VIOLATION', '该日期政策包已失效', 'The pack has expired by this date'],
  PARAMETER_MISSING: [
    'RULE_VIOLATION',
    '政策来源未给出该参数的值',
    'The policy gives no value for this parameter; it must be decided by the competent authority first',
  ],
});
