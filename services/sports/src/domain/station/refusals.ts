import { refusals } from '@yibao/platform/domain';

/** What stations refuse. */
export const refuse = refusals({
  SERVICE_ITEMS_REQUIRED: ['BAD_USER_INPUT', '请填写服务事项编码', 'Name what the station offers, by code'],
  STATION_UNKNOWN: ['NOT_FOUND', '未找到该驿站', 'There is no such station'],
  STATION_CLOSED: ['CONFLICT', '驿站未启用或已关闭', 'The station is not open'],
  PHOTO_REQUIRED: ['BAD_USER_INPUT', '请提供照片编号', 'Name the photo that shows it'],
  MOBILE_BY_EVENT: [
    'RULE_VIOLATION',
    '移动驿站随赛事自动启用',
    'A station at a venue opens by itself on the first day of the event',
  ],
  CHECKLIST_INCOMPLETE: [
    'RULE_VIOLATION',
    '核验项未全部确认',
    'Points of the checklist are not confirmed yet',
  ],
  AUDIENCE_REQUIRED: [
    'BAD_USER_INPUT',
    '请选择服务对象：运动员、教练员、赛事工作人员或观众',
    'Say to which of the four groups the person belongs',
  ],
  AUDIENCE_NOT_SERVED: [
    'RULE_VIOLATION',
    '该驿站不服务此类对象',
    'Stations in colleges serve teachers and students, those at events the four groups',
  ],
  PERSON_REQUIRED: ['BAD_USER_INPUT', '办理业务须确认人员', 'Business needs the person'],
  NOT_ENROLLED_IN_PROVINCE: ['RULE_VIOLATION', '非省内参保', 'The person is not insured in the province'],
  TEXT_REQUIRED: ['BAD_USER_INPUT', '请填写问题内容', 'Say what the problem is'],
});
