import { refusals } from '@yibao/platform/domain';

/** What lectures, campaigns and publicity points refuse. */
export const refuse = refusals({
  LECTURE_UNKNOWN: ['NOT_FOUND', '未找到该宣讲', 'There is no such lecture'],
  LECTURE_NOT_HELD: ['CONFLICT', '宣讲尚未举办或未登记结果', 'The lecture was not held yet'],
  ALREADY_HELD: ['CONFLICT', '宣讲结果已登记', 'What came of the lecture is recorded'],
  ALREADY_CLOSED: ['CONFLICT', '宣讲已结束', 'The lecture is over'],
  TOPICS_REQUIRED: ['BAD_USER_INPUT', '请选择内容', 'Name the topics'],
  ATTENDANCE_REQUIRED: ['BAD_USER_INPUT', '请填写各类参加人数', 'Say how many came, each group once'],
  DATE_IN_PAST: ['BAD_USER_INPUT', '日期已过', 'The day has passed'],
  CAMPAIGN_UNKNOWN: ['NOT_FOUND', '未找到该宣传活动', 'There is no such campaign'],
  OUTSIDE_EVENT: ['RULE_VIOLATION', '时间不在赛事期间内', 'It lies outside the days of the event'],
  EVENT_OVER: ['CONFLICT', '赛事已结束或取消', 'The event is over or does not take place'],
  SCHEDULE_REQUIRED: ['BAD_USER_INPUT', '请填写播放时间', 'Say when the film is shown'],
  QUANTITY_REQUIRED: ['BAD_USER_INPUT', '请填写数量', 'Say how many'],
  SLOGAN_REQUIRED: ['BAD_USER_INPUT', '请填写宣传语', 'Give the slogan'],
  ALREADY_JOINED: ['CONFLICT', '本部门已参与', 'The department takes part already'],
  REACH_INVALID: ['BAD_USER_INPUT', '触达人数无效', 'The number of people reached is not one'],
  POINT_UNKNOWN: ['NOT_FOUND', '未找到该宣传点', 'There is no such publicity point'],
  VENUE_UNKNOWN: ['NOT_FOUND', '该赛事无此场馆', 'The event has no such venue'],
});
