import { refusals } from '@yibao/platform/domain';

/** What queues refuse. */
export const refuse = refusals({
  NUMBER_UNKNOWN: ['NOT_FOUND', '未找到该排队号', 'No such number was taken at the outlet today'],
  NUMBER_USED: ['CONFLICT', '该排队号已使用', 'The number was used: it serves one visit'],
  QUEUE_FULL: ['CONFLICT', '该网点今日号已取完', 'Every number of the day was taken at the outlet'],
  NUMBER_HELD: [
    'CONFLICT',
    '您已取号，一个号办理全部事项',
    'You hold a number that was not called yet: it serves all items of the visit',
  ],
  QUEUE_EMPTY: ['NOT_FOUND', '没有等候的号', 'Nobody is waiting'],
  NOT_ELIGIBLE: [
    'RULE_VIOLATION',
    '不符合体育绿色通道条件',
    'The green channel is for athletes and coaches who hold its card',
  ],
});
