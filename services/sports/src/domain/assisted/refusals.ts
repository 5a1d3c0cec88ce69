import { refusals } from '@yibao/platform/domain';

/** What requests for help refuse. */
export const refuse = refusals({
  NOT_FOUND: ['NOT_FOUND', '未找到该申请', 'There is no such request'],
  INVALID_STATE: ['CONFLICT', '当前状态不可办理', 'This cannot be done in the present state'],
  REASON_REQUIRED: ['BAD_USER_INPUT', '请填写原因', 'Give the reason'],
  HOME_SERVICE_ONLY: [
    'RULE_VIOLATION',
    '帮办代办不得要求申请人到窗口办理',
    'No step may ask the applicant to come to a window',
  ],
  NOT_VIDEO: ['RULE_VIOLATION', '该申请不是视频办', 'The help of this request does not come by video'],
  NOT_YOURS: [
    'FORBIDDEN',
    '须由受理该申请的经办人办理',
    'Only the officer who took the request over may do this',
  ],
  TOO_EARLY: ['RULE_VIOLATION', '未到约定时间', 'The time agreed on has not come'],
  STEP_UNKNOWN: ['NOT_FOUND', '未找到该步骤', 'No such step is planned'],
  STEP_EXISTS: ['CONFLICT', '该步骤已存在', 'This step is planned already'],
  RESULT_REF_REQUIRED: [
    'BAD_USER_INPUT',
    '请填写结果编号（字母、数字）',
    'Give the id or code under which the result is found',
  ],
  NOT_REQUIRED: [
    'RULE_VIOLATION',
    '该申请无需政策解读',
    'The request names no special disease: no explanation is due',
  ],
  CLOSED_BY_OWNER: [
    'RULE_VIOLATION',
    '该业务由备案办结自动完成',
    'This business is closed by the filing itself, made in the context of the request',
  ],
  TOPICS_REQUIRED: ['BAD_USER_INPUT', '请选择解读内容', 'Say what was explained'],
  NOT_ELIGIBLE_ONSITE: [
    'RULE_VIOLATION',
    '上门服务仅限省内参保的运动员、教练员',
    'Help at home is for athletes and coaches insured in the province; remote help is open to all',
  ],
  BUSINESS_NOT_OFFERED_ONSITE: [
    'RULE_VIOLATION',
    '该业务不提供上门办理，请选择远程办理',
    'This business is not handled at home; choose remote help',
  ],
  PLACE_REQUIRED: ['BAD_USER_INPUT', '请填写地点', 'Say where'],
  VIDEO_TIME_REQUIRED: ['BAD_USER_INPUT', '请约定办理时间', 'Agree on a time'],
  TIME_IN_PAST: ['BAD_USER_INPUT', '约定时间已过', 'The time agreed on has passed'],
  AUDIENCE_REQUIRED: [
    'BAD_USER_INPUT',
    '请选择服务对象：运动员、教练员、赛事工作人员或观众',
    'Say to which of the four groups the person belongs',
  ],
});
