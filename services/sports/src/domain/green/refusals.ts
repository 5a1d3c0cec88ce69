import { refusals } from '@yibao/platform/domain';

/** What green cases refuse. */
export const refuse = refusals({
  NOT_FOUND: ['NOT_FOUND', '未找到该绿色通道单', 'There is no such green case'],
  INVALID_STATE: ['CONFLICT', '当前状态不可办理', 'This cannot be done in the present state'],
  OFFICER_REQUIRED: ['RULE_VIOLATION', '请先指派一名专员', 'A green case needs its one named officer'],
  ALREADY_ASSIGNED: [
    'CONFLICT',
    '已指派专员，可更换',
    'The case has its officer; replace the officer instead',
  ],
  NOT_ELIGIBLE: ['RULE_VIOLATION', '不符合绿色通道条件', 'The green channel is not open to the person'],
  REASON_REQUIRED: ['BAD_USER_INPUT', '请填写原因', 'Give the reason'],
});
