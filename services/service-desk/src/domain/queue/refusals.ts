import { refusals } from '@yibao/platform/domain';

/** What queues refuse. */
export const refuse = refusals({
  NUMBER_UNKNOWN: ['NOT_FOUND', '未找到该排队号', 'No such number was taken at the outlet today'],
  NUMBER_USED: ['CONFLICT', '该排队号已使用', 'The number was used: it serves one visit'],
  QUEUE_EMPTY: ['NOT_FOUND', '没有等候的号', 'Nobody is waiting'],
  NOT_ELIGIBLE: [
    'RULE_VIOLATION',
    '不符合体育绿色通道条件',
    'The green channel is for athletes and coaches who hold its card',
  ],
});
