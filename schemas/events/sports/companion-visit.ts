import { z } from 'zod';
import { areaCode, instant, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

const key = z.object({
  visitId: z.string(),
  personId: z.string().describe('opaque id of the person'),
  hospitalId: z.string(),
});
const example = {
  visitId: '0b2d4f6a-8c1e-8a3b-8d5f-7a9c1e3b5d7f',
  personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
  hospitalId: 'H22010200001',
};
const step = z.string().regex(/^[A-Z][A-Z0-9_]*$/);

export const CompanionVisitOpened = defineEvent('sports.visit-opened.v1', {
  description:
    'A key hospital is asked to accompany a visit from registration to the end (重点医院专享服务申请).',
  schema: key.extend({
    area: areaCode,
    wishedDate: isoDate,
    steps: z.array(step).readonly().describe('in their order'),
    requestedAt: instant,
    respondBy: instant.optional().describe('absent: no limit is set'),
  }),
  example: {
    ...example,
    area: '220102',
    wishedDate: '2026-07-10',
    steps: ['REGISTRATION', 'CONSULTATION', 'EXAMINATION', 'SETTLEMENT', 'DONE'],
    requestedAt: '2026-07-09T09:00:00+08:00',
    respondBy: '2026-07-09T09:30:00+08:00',
  },
});

export const CompanionVisitResponded = defineEvent('sports.visit-responded.v1', {
  description: 'The hospital has named who accompanies the visit (重点医院响应).',
  schema: key.extend({ respondedAt: instant, inTime: z.boolean().optional().describe('absent: no limit') }),
  privateSchema: z.object({ contactPerson: z.string() }),
  example: { ...example, respondedAt: '2026-07-09T09:10:00+08:00', inTime: true },
});

export const VisitResponseOverdue = defineEvent('sports.visit-response-overdue.v1', {
  description: 'The hospital has not answered within the limit (重点医院响应超时).',
  schema: key.extend({ respondBy: instant }),
  example: { ...example, respondBy: '2026-07-09T09:30:00+08:00' },
});

export const CompanionVisitAdvanced = defineEvent('sports.visit-advanced.v1', {
  description: 'A step of the visit is done, with a guide (就医陪同步骤).',
  schema: key.extend({ step, at: instant }),
  privateSchema: z.object({ guide: z.string() }),
  example: { ...example, step: 'REGISTRATION', at: '2026-07-10T08:30:00+08:00' },
});

export const CompanionVisitCompleted = defineEvent('sports.visit-completed.v1', {
  description: 'Every step of the visit is done (就医陪同完成).',
  schema: key.extend({ completedAt: instant }),
  example: { ...example, completedAt: '2026-07-10T11:00:00+08:00' },
});

export type CompanionVisitEvent =
  | EventOf<typeof CompanionVisitOpened>
  | EventOf<typeof CompanionVisitResponded>
  | EventOf<typeof VisitResponseOverdue>
  | EventOf<typeof CompanionVisitAdvanced>
  | EventOf<typeof CompanionVisitCompleted>;

const channel = z.object({ hospitalId: z.string(), channelId: z.string() });

export const HospitalChannelOpened = defineEvent('sports.hospital-channel-opened.v1', {
  description: 'A key hospital keeps a green channel open on these days (就诊绿色通道开设).',
  schema: channel.extend({ from: isoDate, to: isoDate.describe('last day') }),
  privateSchema: z.object({ reason: z.string() }),
  example: {
    hospitalId: 'H22010200001',
    channelId: '2d4f6a8c-0e1b-8c3d-9f5a-1b3d5f7a9c0e',
    from: '2026-07-01',
    to: '2026-07-10',
  },
});

export const HospitalChannelEnded = defineEvent('sports.hospital-channel-ended.v1', {
  description: 'The channel ends with this day, earlier than planned (就诊绿色通道关闭).',
  schema: channel.extend({ to: isoDate.describe('last day') }),
  example: {
    hospitalId: 'H22010200001',
    channelId: '2d4f6a8c-0e1b-8c3d-9f5a-1b3d5f7a9c0e',
    to: '2026-07-05',
  },
});

export type HospitalChannelEvent =
  EventOf<typeof HospitalChannelOpened> | EventOf<typeof HospitalChannelEnded>;
