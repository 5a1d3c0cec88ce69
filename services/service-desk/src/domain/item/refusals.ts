import { refusals } from '@yibao/platform/domain';

/** What service items refuse. */
export const refuse = refusals({
  PROVINCE_ONLY: [
    'FORBIDDEN',
    '经办事项由省级统一制定，各地不得自设',
    'Items are defined by the province; localities have none of their own',
  ],
  ITEM_NOT_FOUND: ['NOT_FOUND', '未找到该经办事项', 'There is no such item'],
  VERSION_NOT_FOUND: ['NOT_FOUND', '未找到该事项版本', 'The item has no such version'],
  ITEM_KNOWN: ['CONFLICT', '该事项编码已发布，请更新版本', 'The code is published already: revise the item'],
  ITEM_RETIRED: ['CONFLICT', '该事项已取消', 'The item was retired'],
  ITEM_CODE_INVALID: [
    'BAD_USER_INPUT',
    '事项编码应为大写字母、数字和下划线',
    'A code is written such as CROSS_REGION_FILING',
  ],
  ATTRIBUTE_MISSING: [
    'BAD_USER_INPUT',
    '事项“六统一”要素不完整',
    'One of the six unified attributes is missing',
  ],
  DEPARTMENT_UNKNOWN: ['BAD_USER_INPUT', '承办部门不存在', 'There is no such department'],
  LEGAL_BASIS_REQUIRED: [
    'RULE_VIOLATION',
    '法律法规及国家政策要求之外的材料和环节不得设置',
    'Every material and step needs its legal basis',
  ],
  MAX_ONE_VISIT: [
    'RULE_VIOLATION',
    '医保服务事项“最多跑一次”',
    'Since 2022-12-31 nobody has to come more than once',
  ],
  FOUR_MOST_VIOLATION: [
    'RULE_VIOLATION',
    '不得增加材料、延长时限或增加环节，除非注明依据',
    'A version may not ask for more materials, days or steps without a legal basis',
  ],
  EFFECTIVE_DATE_TAKEN: ['CONFLICT', '该日已有版本生效', 'Another version begins on that day'],
  DATE_NOT_ALLOWED: ['RULE_VIOLATION', '日期不在允许范围内', 'The date lies outside what is allowed'],
  OPEN_CASES: ['CONFLICT', '该事项尚有在办件', 'Cases of the item are still open'],
});
