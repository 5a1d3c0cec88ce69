import { refusals } from '@yibao/platform/domain';
import { adjudicationRefusals } from './adjudication/refusals.ts';

/** Every refusal the coverage domain can give. */
export const refuse = refusals({
  ...adjudicationRefusals,
  NO_PACK_FOR_AREA: [
    'RULE_VIOLATION',
    '参保地没有该险种的政策',
    'The insured place has no policy for this insurance',
  ],
  PACK_NOT_IN_FORCE: [
    'RULE_VIOLATION',
    '该政策尚未生效，只能测算，不能结算',
    'The policy is not in force: it can be simulated, not settled by',
  ],
  PACK_EXPIRED: [
    'RULE_VIOLATION',
    '服务日期已超出政策有效期',
    'The service date lies after the end of the policy',
  ],
  NOT_DIRECTLY_PAYABLE: [
    'RULE_VIOLATION',
    '该费用不能直接结算',
    'This bill cannot be settled at the institution',
  ],
  FILING_REQUIRED: [
    'RULE_VIOLATION',
    '须先办理异地就医备案',
    'A filing for care away from home is needed first',
  ],
  SETTLEMENT_BARRED: [
    'CONFLICT',
    '该结算已放弃，请使用新的结算编号',
    'This settlement was abandoned; start a new one',
  ],
  SETTLEMENT_ID_TAKEN: [
    'CONFLICT',
    '该结算编号已用于另一笔费用',
    'This settlement id belongs to another bill',
  ],
  SETTLEMENT_UNKNOWN: ['NOT_FOUND', '结算不存在', 'There is no such settlement'],
  ALREADY_REVERSED: ['CONFLICT', '该结算已撤销', 'The settlement has been reversed already'],
  OTHER_INSTITUTION: ['FORBIDDEN', '只能撤销本机构的结算', 'Only the institution that settled may reverse'],
  STAY_ALREADY_OPEN: ['CONFLICT', '参保人正在住院', 'The person is in a stay already'],
  STAY_NOT_OPEN: ['CONFLICT', '没有进行中的住院', 'There is no such open stay'],
  STAY_ALREADY_SETTLED: ['CONFLICT', '该次住院已结算', 'This stay has been settled already'],
  STAY_DATES_REVERSED: [
    'BAD_USER_INPUT',
    '出院时间不能早于入院时间',
    'A discharge cannot precede the admission',
  ],
  HOLD_ID_TAKEN: ['CONFLICT', '该冻结已结束', 'This hold has ended already'],
  NOTHING_TO_HOLD: ['RULE_VIOLATION', '没有可冻结的金额', 'There is nothing to hold'],
  HOLD_UNKNOWN: ['NOT_FOUND', '没有该冻结', 'There is no such hold'],
  NOT_ENROLLED: ['RULE_VIOLATION', '该日期无有效参保关系', 'Nobody insures the person on that day'],
  PERSON_DECEASED: ['RULE_VIOLATION', '参保人在该日期前已死亡', 'The person had died before that day'],
  INSTITUTION_REQUIRED: ['BAD_USER_INPUT', '请指明就医机构', 'Name the institution of the bill'],
  INSTITUTION_UNKNOWN: ['NOT_FOUND', '未找到该机构', 'No institution has this code'],
  SERVICE_DATE_IN_FUTURE: ['BAD_USER_INPUT', '就医日期不能晚于今天', 'Care cannot lie in the future'],
  ADMISSION_IN_FUTURE: [
    'BAD_USER_INPUT',
    '入院时间不能晚于当前时间',
    'An admission cannot lie in the future',
  ],
  CODE_INVALID: [
    'BAD_USER_INPUT',
    '项目编码格式不正确',
    'An item code is made of capital letters, digits, dots and hyphens',
  ],
  QUANTITY_INVALID: ['BAD_USER_INPUT', '数量应为大于零的十进制数', 'A quantity is a decimal above zero'],
  PRESCRIPTION_UNKNOWN: ['NOT_FOUND', '参保人没有该处方', 'The person has no such prescription'],
  PRESCRIPTION_NOT_ROUTED_HERE: [
    'RULE_VIOLATION',
    '该处方未流转到本机构',
    'The prescription is not routed to this institution',
  ],
  PRESCRIPTION_EXPIRED: ['RULE_VIOLATION', '处方已过有效期', 'The prescription has run out'],
  PRESCRIPTION_CANCELLED: ['RULE_VIOLATION', '处方已作废', 'The prescription was cancelled'],
  PRESCRIPTION_USED: ['CONFLICT', '该处方已结算', 'The prescription has been settled already'],
  LINE_NOT_PRESCRIBED: [
    'RULE_VIOLATION',
    '费用明细超出处方所列药品或数量',
    'A line goes beyond the drugs and quantities of the prescription',
  ],
  UNKNOWN_CODE: [
    'RULE_VIOLATION',
    '该编码不在可认定的病种或双通道药品范围内',
    'Nobody is recognised for this code in the insured area',
  ],
  INSTITUTION_MAY_NOT_REVIEW: [
    'RULE_VIOLATION',
    '该机构不能办理此项待遇认定',
    'The institution may not review this: it is not designated for it in the province of the insured',
  ],
  ALREADY_ENTITLED: [
    'CONFLICT',
    '已有有效资格或待审核的申请',
    'There is an entitlement in force, or an application under review',
  ],
  NOT_THE_REVIEWER: ['FORBIDDEN', '该申请由其他机构审核', 'Somebody else reviews this application'],
  ALREADY_REVIEWED: ['CONFLICT', '该申请已审核', 'The application has been decided already'],
  VALIDITY_REQUIRED: [
    'BAD_USER_INPUT',
    '双通道药品须填写评估期限',
    'A dual-channel drug needs the last day that the responsible doctor sets',
  ],
  VALIDITY_OVER: ['BAD_USER_INPUT', '有效期不能早于今天', 'The last day lies in the past'],
  DISEASE_REQUIRED: ['BAD_USER_INPUT', '请指明病种', 'Name the disease'],
  REASON_REQUIRED: ['BAD_USER_INPUT', '请填写原因', 'Give the reason'],
});
