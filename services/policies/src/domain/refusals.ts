import { refusals } from '@yibao/platform/domain';

/** What calendars and areas refuse. */
export const refuse = refusals({
  YEAR_MISMATCH: ['BAD_USER_INPUT', '日期不属于该年度', 'A date lies outside the year of the calendar'],
  NOTICE_REQUIRED: ['BAD_USER_INPUT', '请填写放假通知的文号', 'Name the notice that sets the dates'],
  CALENDAR_INCONSISTENT: [
    'BAD_USER_INPUT',
    '日期重复，或调休上班日不是周末',
    'A date stands twice, or a make-up day is no weekend day',
  ],
  NOT_NEWER: [
    'CONFLICT',
    '已公布的日历依据更新的通知',
    'The calendar in place rests on a notice of the same or a later date',
  ],
  DAYS_OUT_OF_RANGE: ['BAD_USER_INPUT', '工作日数须为1至366', 'A limit is 1 to 366 working days'],
  PARENT_UNKNOWN: ['BAD_USER_INPUT', '上级行政区划不存在', 'The area above is not on the list'],
  AREA_REUSED: ['CONFLICT', '行政区划代码不得改作他用', 'A code means one area for ever'],
  NOT_IN_PROVINCE: [
    'BAD_USER_INPUT',
    '行政区划不属于该省',
    'The area lies outside the province published for',
  ],
});
