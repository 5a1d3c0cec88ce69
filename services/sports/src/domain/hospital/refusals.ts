import { refusals } from '@yibao/platform/domain';

/** What visits and channels of key hospitals refuse. */
export const refuse = refusals({
  REASON_REQUIRED: ['BAD_USER_INPUT', '请填写原因', 'Give the reason'],
  PERIOD_INVALID: ['BAD_USER_INPUT', '日期或期间无效', 'The days are not ones this can be done for'],
  PERIOD_OVERLAPS: ['CONFLICT', '与已开设期间重叠', 'The channel is open on some of these days already'],
  NOT_FOUND: ['NOT_FOUND', '该日期未开设就诊绿色通道', 'The green channel is not open on that day'],
  NOT_ELIGIBLE_GREEN: [
    'RULE_VIOLATION',
    '不符合重点医院专享服务条件',
    'The exclusive service is for athletes and coaches with a card who are insured in the province',
  ],
  NOT_KEY_HOSPITAL: ['RULE_VIOLATION', '该机构不是体育重点医院', 'This is no key hospital of the programme'],
  DATE_IN_PAST: ['BAD_USER_INPUT', '日期已过', 'The day has passed'],
  CHANNEL_CLOSED: [
    'RULE_VIOLATION',
    '该日期未开设就诊绿色通道',
    'The hospital keeps no green channel open on that day',
  ],
  VISIT_UNKNOWN: ['NOT_FOUND', '未找到该就医服务', 'There is no such visit at this hospital'],
  CONTACT_REQUIRED: ['BAD_USER_INPUT', '请填写联系人', 'Name the contact person'],
  ALREADY_RESPONDED: ['CONFLICT', '已响应', 'The hospital has answered already'],
  VISIT_DONE: ['CONFLICT', '就医已全部完成', 'Every step of the visit is done'],
  NOT_RESPONDED: ['CONFLICT', '请先响应并指定联系人', 'Name the contact person first'],
  GUIDE_REQUIRED: ['BAD_USER_INPUT', '请填写陪同人', 'Name who accompanied the step'],
  STEP_OUT_OF_ORDER: [
    'RULE_VIOLATION',
    '须按顺序完成各步骤',
    'The steps are taken in their order, none skipped',
  ],
});
