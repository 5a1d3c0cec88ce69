import { z } from 'zod';
import { instant, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** Who is called first (优先类别): GREEN for those of the sports green channel. */
export const priorityGroup = z.enum(['GREEN', 'PRIORITY', 'ORDINARY']);
export type PriorityGroup = z.infer<typeof priorityGroup>;

const key = z.object({ outletId: z.string(), on: isoDate, number: z.string() });
const aKey = { outletId: '3e5f7a90-1b2c-8d3e-8f40-516273849506', on: '2026-03-02', number: 'A012' };

export const NumberTaken = defineEvent('service-desk.number-taken.v1', {
  description: 'A number was taken; it serves all items of the visit and is used once (取号).',
  schema: key.extend({
    ticketId: z.string(),
    group: priorityGroup,
    takenAt: instant,
    heldBy: z
      .string()
      .optional()
      .describe('opaque id of the account of who took it; absent: taken at the desk or a terminal'),
  }),
  example: {
    ...aKey,
    ticketId: '5a6b7c8d-9e0f-8a1b-8c2d-3e4f5a6b7c8d',
    group: 'ORDINARY',
    takenAt: '2026-03-02T09:00:00+08:00',
  },
});
export const NumberCalled = defineEvent('service-desk.number-called.v1', {
  description: 'A number was called to a window (叫号).',
  schema: key.extend({ windowId: z.string(), calledAt: instant }),
  example: { ...aKey, windowId: '2', calledAt: '2026-03-02T09:10:00+08:00' },
});
export const NumberUsed = defineEvent('service-desk.number-used.v1', {
  description: 'The case of the visit was accepted under the number; it counts no more (号已使用).',
  schema: key.extend({ caseId: z.string() }),
  example: { ...aKey, caseId: '7b1d3f50-2a4c-8e6f-9a1b-3c5d7e9f0a21' },
});

export type QueueEvent =
  EventOf<typeof NumberTaken> | EventOf<typeof NumberCalled> | EventOf<typeof NumberUsed>;
