import { refusals } from '../domain/errors.ts';

/** What the kernel itself refuses, whatever the service. */
export const refuse = refusals({
  STALE: ['CONFLICT', '数据正被他人修改，请重试', 'The record is being changed by others; try again'],
  IDEMPOTENCY_KEY_REUSED: [
    'CONFLICT',
    '同一幂等键已用于另一请求',
    'The same idempotency key came with another input before',
  ],
  ALREADY_TAKEN: ['CONFLICT', '该编号已被登记', 'This number is registered already'],
  BACKLOG: [
    'UNAVAILABLE',
    '系统繁忙，请稍后再试',
    'Too many events of this record wait to be published; try later',
  ],
  NOT_YET_VISIBLE: [
    'CONFLICT',
    '关联数据尚未同步，请重试',
    'What the request refers to has not arrived here yet; try again',
  ],
  REPLICA_BEHIND: [
    'UNAVAILABLE',
    '关联数据同步延迟，请稍后再试',
    'Data of another service is too old to decide on; try later',
  ],
  NEWER_SHAPE: [
    'UNAVAILABLE',
    '系统升级中，请稍后再试',
    'The record was written by a newer release; try again after the upgrade',
  ],
});
