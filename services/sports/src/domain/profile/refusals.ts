import { refusals } from '@yibao/platform/domain';

/** What profiles and cards refuse. */
export const refuse = refusals({
  AUDIENCE_REQUIRED: [
    'BAD_USER_INPUT',
    '请选择服务对象：运动员、教练员、赛事工作人员或观众',
    'Say to which of the four groups the person belongs',
  ],
  CAPACITY_NOT_CERTIFIED: [
    'FORBIDDEN',
    '本人仅可登记观众身份且不带单位，其他身份由体育部门登记',
    'People may call themselves spectators, of no unit; everything else is certified',
  ],
  PERIOD_INVALID: ['BAD_USER_INPUT', '日期或期间无效', 'The days are not ones this can be done for'],
  CAPACITY_ALREADY_HELD: ['CONFLICT', '该期间已有此身份', 'The person holds this capacity on these days'],
  NOT_FOUND: ['NOT_FOUND', '未找到对应的身份或卡', 'The person holds no such capacity or card'],
  NOT_ATHLETE_OR_COACH: [
    'RULE_VIOLATION',
    '仅运动员、教练员可持卡',
    'Only an athlete or a coach may hold a card',
  ],
  CARD_ALREADY_HELD: ['CONFLICT', '该期间已持有此卡', 'The person holds this card on these days'],
  REASON_REQUIRED: ['BAD_USER_INPUT', '请填写原因', 'Give the reason'],
});
