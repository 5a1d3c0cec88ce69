import { refusals } from '@yibao/platform/domain';

/** What the enrolment aggregate refuses. */
export const refuse = refusals({
  EMPLOYEE_REQUIRED: [
    'RULE_VIOLATION',
    '用人单位职工应参加职工基本医疗保险',
    'An employed person joins the insurance for employees',
  ],
  RESIDENT_REQUIRED: [
    'RULE_VIOLATION',
    '未就业人员应参加城乡居民基本医疗保险',
    'Without employment or pension a person joins the insurance for residents',
  ],
  CIVIL_SERVANT_NOT_EMPLOYED: [
    'RULE_VIOLATION',
    '公务员医疗补助仅适用于在职或退休职工',
    'A civil servant is employed or retired',
  ],
  ID_TYPE_NOT_ALLOWED: [
    'RULE_VIOLATION',
    '该证件类型不能用于此类参保',
    'With this kind of identity document this enrolment is not possible',
  ],
  BASIS_REQUIRED: [
    'RULE_VIOLATION',
    '非户籍地参保须说明就业地或常住地',
    'Away from the household registration, say whether the person works or lives there',
  ],
  UNIT_REQUIRED: ['BAD_USER_INPUT', '请填写用人单位', 'State the employer'],
  DUPLICATE_ENROLMENT: [
    'CONFLICT',
    '已有有效的参保关系，可办理转移',
    'Another relation is in force; name it in transferFrom to end it and open this one',
  ],
  DATE_NOT_ALLOWED: ['RULE_VIOLATION', '日期不在允许范围内', 'The date lies outside what is allowed'],
  NOTHING_TO_RENEW: ['CONFLICT', '没有可续保的参保关系', 'There is no period to renew for this year'],
  NOT_ENROLLED: ['NOT_FOUND', '没有此类有效参保关系', 'There is no such relation in force'],
  PERSON_DECEASED: ['RULE_VIOLATION', '该人员已死亡', 'The person has died'],
});
