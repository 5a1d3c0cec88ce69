import { refusals } from '@yibao/platform/domain';

/** What the contribution aggregate refuses. */
export const refuse = refusals({
  INVALID_MONTH: ['BAD_USER_INPUT', '月份格式应为 YYYY-MM', 'A month is written YYYY-MM'],
  AMOUNT_REQUIRED: ['BAD_USER_INPUT', '应缴金额不能全为零', 'A bill asks for something'],
  NOT_ENROLLED: ['RULE_VIOLATION', '该月没有此类参保关系', 'The person has no such relation in this month'],
  ALREADY_BILLED: ['CONFLICT', '该期间已生成应缴', 'This month, or year, was billed before'],
  CONTRIBUTION_UNKNOWN: ['NOT_FOUND', '未找到该应缴记录', 'There is no such bill'],
  ALREADY_PAID: ['CONFLICT', '该部分已缴纳', 'This part is paid already'],
  NOTHING_DUE: ['RULE_VIOLATION', '该部分无需缴纳', 'Nothing is due for this part'],
  PART_NOT_ALLOWED: ['FORBIDDEN', '不能缴纳该部分', 'You may not pay this part'],
  AMOUNT_DIFFERS: ['RULE_VIOLATION', '缴费金额与应缴金额不一致', 'The amount is not what is due'],
  DATE_NOT_ALLOWED: ['RULE_VIOLATION', '日期不在允许范围内', 'The date lies outside what is allowed'],
});
