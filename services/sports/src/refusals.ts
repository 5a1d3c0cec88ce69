import { refusals } from '@yibao/platform/domain';

/** What is refused before an aggregate is asked; each aggregate has its own refusals beside it. */
export const refuse = refusals({
  LECTURE_UNKNOWN: ['NOT_FOUND', '未找到该宣讲', 'There is no such lecture'],
  CAMPAIGN_UNKNOWN: ['NOT_FOUND', '未找到该宣传活动', 'There is no such campaign'],
  POINT_UNKNOWN: ['NOT_FOUND', '未找到该宣传点', 'There is no such publicity point'],
  LIAISON_UNKNOWN: ['NOT_FOUND', '该院校无联络员', 'The college has no liaison'],
  OFFER_UNKNOWN: ['NOT_FOUND', '未找到该推送', 'There is no such offer'],
  PERSON_UNKNOWN: ['NOT_FOUND', '未找到该人员', 'There is no such person'],
  NOT_OWN_AREA: ['FORBIDDEN', '仅限本辖区', 'Only within the own area'],
  PLACE_REQUIRED: ['BAD_USER_INPUT', '请填写地点', 'Say where'],
  EVENT_UNKNOWN: ['NOT_FOUND', '未找到该赛事', 'There is no such event'],
  VISIT_UNKNOWN: ['NOT_FOUND', '未找到该就医服务', 'There is no such visit at this hospital'],
  NOT_OWN_HOSPITAL: [
    'FORBIDDEN',
    '仅限本院或本辖区医院',
    'Only for the own hospital, or one of the own area',
  ],
  NOT_KEY_HOSPITAL: ['RULE_VIOLATION', '该机构不是体育重点医院', 'This is no key hospital of the programme'],
  NOT_FOUND: ['NOT_FOUND', '未找到对应记录', 'There is no such record'],
  STATION_UNKNOWN: ['NOT_FOUND', '未找到该驿站', 'There is no such station'],
  WRONG_DEPARTMENT: [
    'FORBIDDEN',
    '固定驿站由体育部门设立，移动驿站由医保部门设立',
    'The sports department sets up stations in colleges, the insurance department those at events',
  ],
  COLLEGE_REQUIRED: ['BAD_USER_INPUT', '请填写院校及所在地', 'Name the college and where it is'],
  VENUE_UNKNOWN: ['NOT_FOUND', '该赛事无此场馆', 'The event has no such venue'],
  EVENT_OVER: ['CONFLICT', '赛事已结束或取消', 'The event is over or does not take place'],
  ROSTER_LINES: ['BAD_USER_INPUT', '一次可登记1至200人', 'A roster takes 1 to 200 people at once'],
  PERSON_TWICE: ['BAD_USER_INPUT', '人员重复', 'Somebody is named twice'],
  COLLEGE_ALREADY_HAS_STATION: ['CONFLICT', '该院校已有驿站', 'The college has its station'],
  PARAMETER_MISSING: [
    'RULE_VIOLATION',
    '政策参数未配置',
    'The policy gives no value for this parameter; a local decision must set it',
  ],
  NO_PACK_FOR_AREA: ['RULE_VIOLATION', '该地区尚未配置政策', 'No policy pack serves this area'],
  PACK_NOT_IN_FORCE: ['RULE_VIOLATION', '该日期政策尚未生效', 'No policy version is in force on that day'],
  PACK_EXPIRED: ['RULE_VIOLATION', '该日期政策已失效', 'The policy has expired on that day'],
});
