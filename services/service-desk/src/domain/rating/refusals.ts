import { refusals } from '@yibao/platform/domain';

/** What ratings refuse. An act of somebody else looks like one that is not there. */
export const refuse = refusals({
  RATING_NOT_FOUND: ['NOT_FOUND', '未找到该评价', 'There is no such rating'],
  ACT_NOT_FINISHED: [
    'RULE_VIOLATION',
    '该服务尚未完成，不能评价',
    'No finished service of yours has this id',
  ],
  ALREADY_RATED: ['CONFLICT', '该服务已评价', 'The service was rated'],
  OWN_ACT: [
    'FORBIDDEN',
    '不得评价或处理本人提供的服务',
    'Nobody rates, or follows up, what they did themselves',
  ],
  DELEGATE_MAY_NOT_RATE: [
    'FORBIDDEN',
    '评价须由本人作出',
    'Only the person served rates; a delegate does not',
  ],
  PERIOD_INVALID: ['BAD_USER_INPUT', '截止日不得早于起始日', 'The last day lies before the first'],
  GRADE_INVALID: ['BAD_USER_INPUT', '评分为1至5', 'A grade is 1 to 5'],
  PERSON_UNKNOWN: ['NOT_FOUND', '未找到该参保人', 'The person is not known'],
  NO_FOLLOW_UP: ['CONFLICT', '该评价无需整改', 'The rating needs no follow-up'],
  FOLLOWED_UP: ['CONFLICT', '该评价已回访', 'The rating was followed up'],
  ANSWER_REQUIRED: ['BAD_USER_INPUT', '请填写回访结果', 'Say what was done about it'],
});
