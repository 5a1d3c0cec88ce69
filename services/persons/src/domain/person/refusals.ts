import { refusals } from '@yibao/platform/domain';

/** What the person aggregate refuses. */
export const refuse = refusals({
  PERSON_UNKNOWN: ['NOT_FOUND', '未找到该人员', 'This person is not on record'],
  NAME_REQUIRED: ['BAD_USER_INPUT', '请填写姓名', 'A name is required'],
  PROVISIONAL_REASON_REQUIRED: [
    'BAD_USER_INPUT',
    '没有证件号码时须说明原因',
    'Without an identity number, say why there is none',
  ],
  BIRTH_DATE_REQUIRED: [
    'BAD_USER_INPUT',
    '请填写出生日期',
    'The document does not tell the birth date: state it',
  ],
  BIRTH_DATE_DIFFERS: [
    'BAD_USER_INPUT',
    '出生日期与证件号码不一致',
    'The birth date is not the one in the identity number',
  ],
  NOTHING_TO_COMPLETE: ['CONFLICT', '该人员身份证明已齐全', 'The identity of this person is complete'],
  STATUS_NOT_REACHABLE: [
    'RULE_VIOLATION',
    '当前状态不能变更为该状态',
    'This status cannot follow on the present one',
  ],
  DATE_NOT_ALLOWED: ['RULE_VIOLATION', '日期不在允许范围内', 'The date lies outside what is allowed'],
  PERSON_DECEASED: ['RULE_VIOLATION', '该人员已死亡', 'The person has died'],
  SELF_LINK: ['BAD_USER_INPUT', '不能将本人绑定为亲属', 'Nobody is a relative of themselves'],
  RELATIVE_UNKNOWN: [
    'NOT_FOUND',
    '未找到与所填信息一致的亲属',
    'No person on record fits what was stated of the relative',
  ],
  PROOF_REQUIRED: [
    'RULE_VIOLATION',
    '须提供能证明该亲属关系的材料',
    'This relation needs a proof that fits it',
  ],
  RELATION_NOT_ALLOWED: ['RULE_VIOLATION', '不能建立该亲属关系', 'This relation is not possible'],
  LINK_UNKNOWN: ['NOT_FOUND', '未找到该亲属关系', 'There is no such family link in force'],
  UNKNOWN_CATEGORY: ['BAD_USER_INPUT', '未知的救助对象类别', 'There is no such assistance category'],
  PAYING_AREA_REQUIRED: ['BAD_USER_INPUT', '须注明救助金支付地区', 'State the area whose fund pays'],
  PERIOD_OVERLAPS: [
    'CONFLICT',
    '与已登记的同类身份期间重叠',
    'The same category is recorded for part of this period',
  ],
  NOT_IN_CATEGORY: [
    'NOT_FOUND',
    '该人员没有此类有效身份',
    'The person has no open identity of this category',
  ],
  DATE_BEFORE_START: ['RULE_VIOLATION', '终止日期早于开始日期', 'The last day lies before the first'],
  NOT_OWN_AREA: ['FORBIDDEN', '只能为本地区人员登记', 'Only persons of your own area can be registered'],
});
