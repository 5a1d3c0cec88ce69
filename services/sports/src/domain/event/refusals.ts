import { refusals } from '@yibao/platform/domain';

/** What sports events refuse. */
export const refuse = refusals({
  PERIOD_INVALID: ['BAD_USER_INPUT', '日期或期间无效', 'The days are not ones this can be done for'],
  VENUE_REQUIRED: ['BAD_USER_INPUT', '请至少填写一个场馆', 'An event has at least one venue'],
  VENUE_TWICE: ['BAD_USER_INPUT', '场馆编码重复', 'Two venues have the same code'],
  SPECTATORS_INVALID: ['BAD_USER_INPUT', '预计观众人数无效', 'The number of spectators is not one'],
  UNIT_REQUIRED: ['BAD_USER_INPUT', '集训须填写队伍编码', 'A training trip names its team'],
  EVENT_UNKNOWN: ['NOT_FOUND', '未找到该赛事', 'There is no such event'],
  INVALID_STATE: ['CONFLICT', '当前状态不可办理', 'This cannot be done in the present state'],
  REASON_REQUIRED: ['BAD_USER_INPUT', '请填写原因', 'Give the reason'],
});
