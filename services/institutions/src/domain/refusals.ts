import { refusals } from '@yibao/platform/domain';

export const refuse = refusals({
  INSTITUTION_NOT_FOUND: ['NOT_FOUND', '未找到该机构', 'No institution has this code'],
  NOT_OWN_AREA: [
    'FORBIDDEN',
    '该机构不在本经办机构辖区内',
    'The institution lies outside the area of your agency',
  ],
  NOT_OWN_INSTITUTION: ['FORBIDDEN', '只能办理本机构的事项', 'The institution is not your own'],
  CITY_AGENCY_REQUIRED: [
    'FORBIDDEN',
    '须由省级或市级经办机构办理',
    'Only a provincial or a city agency connects institutions',
  ],
  PROVINCIAL_AGENCY_REQUIRED: [
    'FORBIDDEN',
    '重点医疗机构由省级医保部门确定',
    'Only the provincial agency selects key sports hospitals',
  ],
  APPLICATIONS_EXHAUSTED: [
    'RULE_VIOLATION',
    '该机构申请次数已达上限',
    'The institution has applied as often as it may',
  ],
  TOO_MANY_APPLICANTS: [
    'RULE_VIOLATION',
    '该地区该期间申请机构过多，请缩小范围',
    'Too many institutions applied there then: ask for a smaller area or period',
  ],
  CODE_INVALID: [
    'BAD_USER_INPUT',
    '机构代码应为字母 H（药店为 P）加 11 位数字',
    'An institution code is H, or P for a pharmacy, and eleven digits',
  ],
  CODE_TAKEN: ['CONFLICT', '该机构代码已登记', 'An institution is registered under this code'],
  NAME_REQUIRED: ['BAD_USER_INPUT', '请填写机构中文名称', 'Give the Chinese name'],
  LEVEL_NOT_ALLOWED: ['RULE_VIOLATION', '零售药店不分等级', 'A pharmacy has no level'],
  IMPLIED_BY_BASIC: [
    'RULE_VIOLATION',
    '基本医保定点即为医疗救助定点，无需另行办理',
    'ASSISTANCE comes with BASIC and is not opened by itself',
  ],
  TYPE_NOT_ALLOWED: [
    'RULE_VIOLATION',
    '该类机构不能办理此项定点',
    'An institution of this kind does not get this designation',
  ],
  NOT_BASIC_DESIGNATED: [
    'RULE_VIOLATION',
    '该日期尚未取得基本医保定点',
    'The institution is not BASIC designated on that day',
  ],
  ALREADY_DESIGNATED: ['CONFLICT', '该项定点已开通', 'The designation is open already'],
  DISEASES_REQUIRED: [
    'BAD_USER_INPUT',
    '请列明开通的病种',
    'CHRONIC_OUTPATIENT needs the diseases it is opened for',
  ],
  DISEASES_NOT_ALLOWED: [
    'BAD_USER_INPUT',
    '仅门诊慢特病定点需列明病种',
    'Diseases are named for CHRONIC_OUTPATIENT only',
  ],
  DISEASE_CODE_INVALID: [
    'BAD_USER_INPUT',
    '病种代码格式不正确',
    'A disease code is written such as HYPERTENSION',
  ],
  CRITERION_NOT_MET: [
    'RULE_VIOLATION',
    '不符合“双通道”药店遴选条件',
    'A dual-channel pharmacy meets all five criteria',
  ],
  NOT_KEY_INSTITUTION: [
    'RULE_VIOLATION',
    '该日期不是体育重点医院',
    'The institution is no key hospital of the sports programme on that day',
  ],
  PLACE_REQUIRED: ['BAD_USER_INPUT', '请填写窗口位置', 'Say where the window is'],
  WINDOW_OPEN: ['CONFLICT', '届时已开设体育专用结算窗口', 'A window is open then'],
  WINDOW_NOT_OPEN: ['CONFLICT', '没有开设的体育专用结算窗口', 'No window is open'],
  DATE_NOT_ALLOWED: ['BAD_USER_INPUT', '截止日早于起始日', 'The last day lies before the first one'],
  NOT_ACTIVE: ['CONFLICT', '该日期机构已处于暂停状态', 'The institution is suspended on that day already'],
  NOT_SUSPENDED: ['CONFLICT', '该日期机构未处于暂停状态', 'The institution is not suspended on that day'],
  APPLICATION_NOT_FOUND: ['NOT_FOUND', '该机构没有定点申请', 'The institution has not applied'],
  APPLICATION_OPEN: ['CONFLICT', '已有办理中的定点申请', 'An application is being dealt with'],
  WRONG_STATE: ['CONFLICT', '申请当前状态不能办理此步骤', 'The application is not in a state for this step'],
  MATERIAL_MISSING: ['BAD_USER_INPUT', '申请材料不齐全', 'A listed material is missing'],
  MATERIAL_NOT_LISTED: [
    'BAD_USER_INPUT',
    '材料不在公布的清单内，不得要求或提交',
    'Only the published materials are asked for and taken',
  ],
  REASON_NOT_PUBLISHED: [
    'RULE_VIOLATION',
    '不予受理须依据已公布的情形',
    'An application is turned away for a published reason only',
  ],
  CRITERION_MISSING: [
    'BAD_USER_INPUT',
    '四项评估条件均须且只须评定一次',
    'Each of the four criteria is assessed once',
  ],
  EXPERTS_REQUIRED: ['BAD_USER_INPUT', '评估须有专家参加', 'At least one expert assesses'],
  CLAUSE_MISSING: ['RULE_VIOLATION', '协议缺少必备条款', 'The agreement lacks a mandatory clause'],
  CLAUSES_DIFFER: ['CONFLICT', '协议条款已变更，请重新确认', 'The clauses put up are others'],
  BOTH_PARTIES_REQUIRED: [
    'RULE_VIOLATION',
    '须双方确认后方可签订协议',
    'An agreement is signed when both sides have confirmed it',
  ],
  BEGINS_BEFORE_SIGNING: [
    'RULE_VIOLATION',
    '协议不得早于签订之日生效',
    'An agreement begins on the day it is signed, or later',
  ],
  PERIOD_INVALID: [
    'BAD_USER_INPUT',
    '统计期间不正确，且不得超过366日',
    'A period ends after it begins and has at most 366 days',
  ],
  REASON_REQUIRED: ['BAD_USER_INPUT', '请填写暂停原因', 'Give the reason of the suspension'],
});
