import { z } from 'zod';
import { areaCode, instant } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** The case of another service that the green case accompanies (来源业务). */
export const greenOrigin = z.object({
  kind: z.enum(['CASE', 'FILING', 'ENTITLEMENT']),
  id: z.string().describe('id of the case, the filing, or the entitlement applied for'),
});
export type GreenOrigin = Readonly<z.infer<typeof greenOrigin>>;

const key = z.object({ greenCaseId: z.string(), personId: z.string().describe('opaque id of the person') });
const example = {
  greenCaseId: '1f3b5d7a-9c0e-8a2b-8d4f-6a8c0e2b4d6f',
  personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
};

export const GreenCaseOpened = defineEvent('sports.green-case-opened.v1', {
  description:
    'A case of somebody who may use the green channel is accompanied by one officer (绿色通道建单).',
  schema: key.extend({
    area: areaCode,
    origin: greenOrigin,
    openedAt: instant,
    assignBy: instant.optional().describe('absent: no limit is set'),
  }),
  example: {
    ...example,
    area: '220100',
    origin: { kind: 'FILING', id: '6f0c2a4e-8b1d-8c3f-9e5a-7b2d4f6a8c01' },
    openedAt: '2026-03-01T09:30:00+08:00',
    assignBy: '2026-03-01T10:00:00+08:00',
  },
});

export const GreenOfficerAssigned = defineEvent('sports.green-officer-assigned.v1', {
  description: 'One named officer answers for the green case, the first or the next one (一对一专员指派).',
  schema: key.extend({ officerId: z.string(), replaces: z.string().optional(), assignedAt: instant }),
  privateSchema: z.object({ name: z.string(), phone: z.string(), reason: z.string().optional() }),
  example: { ...example, officerId: 'officer-7', assignedAt: '2026-03-01T09:40:00+08:00' },
});

export const GreenCaseStarted = defineEvent('sports.green-case-started.v1', {
  description: 'The officer has begun (绿色通道开始办理).',
  schema: key.extend({ startedAt: instant }),
  example: { ...example, startedAt: '2026-03-01T09:45:00+08:00' },
});

export const GreenCaseUnassigned = defineEvent('sports.green-case-unassigned.v1', {
  description: 'A green case has no officer though the limit has passed (绿色通道未指派超时).',
  schema: key.extend({ assignBy: instant }),
  example: { ...example, assignBy: '2026-03-01T10:00:00+08:00' },
});

export const GreenCaseClosed = defineEvent('sports.green-case-closed.v1', {
  description: 'The case that was accompanied has ended (绿色通道办结).',
  schema: key.extend({ origin: greenOrigin, closedAt: instant }),
  example: {
    ...example,
    origin: { kind: 'FILING', id: '6f0c2a4e-8b1d-8c3f-9e5a-7b2d4f6a8c01' },
    closedAt: '2026-05-31T09:00:00+08:00',
  },
});

export type GreenCaseEvent =
  | EventOf<typeof GreenCaseOpened>
  | EventOf<typeof GreenOfficerAssigned>
  | EventOf<typeof GreenCaseStarted>
  | EventOf<typeof GreenCaseUnassigned>
  | EventOf<typeof GreenCaseClosed>;
