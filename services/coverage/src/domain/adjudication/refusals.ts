import { refusals } from '@yibao/platform/domain';

/** What adjudication refuses: a bill that cannot be worked out, or a policy that does not say how. */
export const adjudicationRefusals = {
  PARAMETER_MISSING: [
    'RULE_VIOLATION',
    '政策未给出所需参数，无法计算',
    'The policy names a parameter without a value; nothing is guessed',
  ],
  CARE_TYPE_NOT_OFFERED: [
    'RULE_VIOLATION',
    '暂不支持该就医类型的结算',
    'This kind of care cannot be settled yet',
  ],
  EMPTY_CLAIM: ['BAD_USER_INPUT', '费用明细不能为空', 'A claim needs at least one line'],
  NEGATIVE_AMOUNT: ['BAD_USER_INPUT', '费用金额不能为负', 'The amount of a line cannot be negative'],
  DUPLICATE_LINE: ['CONFLICT', '该费用明细已结算', 'This bill or line has been settled already'],
  PRESCRIPTION_MISSING: [
    'RULE_VIOLATION',
    '定点药店购药须有外配处方',
    'The pool pays at a pharmacy only for a prescription',
  ],
  STAY_MISSING: ['BAD_USER_INPUT', '住院结算须提供入院和出院日期', 'An inpatient bill needs its stay'],
  NOT_ENTITLED: ['RULE_VIOLATION', '没有有效的待遇资格', 'There is no entitlement in force'],
  AREA_NOT_ALLOWED: [
    'RULE_VIOLATION',
    '慢特病、双通道待遇限参保地或备案地使用',
    'The benefit is given in the insured place or the filed place of care only',
  ],
  NOT_DESIGNATED_FOR_KIND: [
    'RULE_VIOLATION',
    '该机构不是此项待遇的定点机构',
    'The institution is not designated for this benefit',
  ],
  LEVEL_UNKNOWN: ['RULE_VIOLATION', '医疗机构未定级', 'The level of the institution is not known'],
  STATUS_UNKNOWN: [
    'RULE_VIOLATION',
    '缺少在职或退休状态',
    'Whether the person is active or retired is not known',
  ],
} as const;

export const refuse = refusals(adjudicationRefusals);
