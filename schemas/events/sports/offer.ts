import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.ts';

const key = z.object({ offerId: z.string(), personId: z.string().describe('opaque id of the person') });
const example = {
  offerId: '1c3e5a7b-9d2f-8a6c-8e8d-2f4b6c8e0a3d',
  personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
};

export const OfferMade = defineEvent('sports.offer-made.v1', {
  description: 'A service is offered to somebody whom an event takes away from home (主动服务推送).',
  schema: key.extend({
    eventId: z.string().describe('the occasion'),
    serviceItem: z.string().describe('code of what is offered'),
  }),
  example: {
    ...example,
    eventId: '7c1e3a5b-2d4f-8b6a-9c8e-0f1a2b3c4d5e',
    serviceItem: 'CROSS_REGION_FILING',
  },
});

export const OfferDeclined = defineEvent('sports.offer-declined.v1', {
  description: 'The person does not want what was offered (谢绝推送).',
  schema: key,
  example,
});

export type OfferEvent = EventOf<typeof OfferMade> | EventOf<typeof OfferDeclined>;
