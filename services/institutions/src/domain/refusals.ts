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
  REASON_REQUIRED: ['BAD_USER_INPUT', '请填写暂停原因', 'Give the reason of the suspension'],
});
