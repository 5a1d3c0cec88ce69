import { refusals } from '@yibao/platform/domain';

/** What appointments refuse. */
export const refuse = refusals({
  SLOT_NOT_OPEN: ['NOT_FOUND', '该时段未开放预约', 'The outlet takes no appointments at that time'],
  SLOT_FULL: ['CONFLICT', '该时段已约满', 'Every place at that time is taken'],
  SLOT_PASSED: ['RULE_VIOLATION', '该时段已过', 'The time has passed'],
  ALREADY_BOOKED: ['CONFLICT', '您已预约该时段', 'The person has an appointment at that time'],
  CAPACITY_INVALID: [
    'RULE_VIOLATION',
    '名额须为1至500，且不少于已预约数',
    'A capacity is 1 to 500, and not less than what is booked',
  ],
  APPOINTMENT_NOT_FOUND: ['NOT_FOUND', '未找到该预约', 'There is no such appointment'],
  ITEM_NOT_AT_WINDOW: [
    'RULE_VIOLATION',
    '该事项不在窗口办理',
    'The item is not handled at a window that day',
  ],
});
