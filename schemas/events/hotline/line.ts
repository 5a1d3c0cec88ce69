import { z } from 'zod';
import { hotlineLine, hoursPeriod, HotlineLineFact } from '../../facts/hotline.ts';
import { areaCode, instant, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

const { status: _status, ...line } = hotlineLine.shape;
const { status: _open, ...exampleLine } = HotlineLineFact.example;

export const LineOpened = defineEvent('hotline.line-opened.v1', {
  description: 'A line of the hotline was opened: the evidence that it exists from that day on (开通热线).',
  schema: z.object(line),
  example: exampleLine,
});

export const LineHoursChanged = defineEvent('hotline.line-hours-changed.v1', {
  description: 'A line is open at other hours from a day on (调整服务时间).',
  schema: hoursPeriod.extend({ lineId: z.string() }),
  example: {
    lineId: '12393-GENERAL',
    from: '2026-05-01',
    hours: [{ days: ['MON', 'TUE', 'WED', 'THU', 'FRI'], opens: '08:00', closes: '18:00' }],
  },
});

export type LineEvent = EventOf<typeof LineOpened> | EventOf<typeof LineHoursChanged>;

const queue = {
  eventId: z.string().describe('the sports event'),
  lineId: z.string(),
  area: areaCode,
  from: isoDate,
  to: isoDate,
  seen: z.int().positive().describe('position of what was heard among the changes of the sports event'),
};
const exampleQueue = {
  eventId: '3d5f7a9b-1c2e-8d4f-8a6b-9c0d1e2f3a4b',
  lineId: '12393-SPORTS',
  area: '220100',
  from: '2026-07-01',
  to: '2026-07-05',
  seen: 1,
};

export const EventQueueOpened = defineEvent('hotline.event-queue-opened.v1', {
  description:
    'The sports line has a queue of its own for a sports event, or its dates changed (赛事专席队列).',
  schema: z.object(queue),
  example: exampleQueue,
});

export const EventQueueClosed = defineEvent('hotline.event-queue-closed.v1', {
  description:
    'The queue of a sports event takes no more tickets: it is over, or cancelled (关闭赛事专席队列).',
  schema: z.object({ eventId: z.string(), seen: queue.seen, closedAt: instant }),
  example: { eventId: exampleQueue.eventId, seen: 2, closedAt: '2026-07-06T10:00:00+08:00' },
});

export type EventQueueEvent = EventOf<typeof EventQueueOpened> | EventOf<typeof EventQueueClosed>;
