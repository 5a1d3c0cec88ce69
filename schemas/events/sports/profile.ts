import { z } from 'zod';
import { capacity, greenEligibility, sportsAudience, sportsCardKind } from '../../facts/sports.ts';
import { areaCode, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

const personId = z.string().describe('opaque id of the person');
const aPerson = '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10';
const aCard = '5e7a9c1b-3d2f-8e4a-9b6c-1d3f5a7b9c0e';

export const ProfileRegistered = defineEvent('sports.profile-registered.v1', {
  description: 'A person belongs to sports in this capacity from a day on (体育人员登记).',
  schema: capacity.extend({
    personId,
    certifiedIn: areaCode.optional().describe('of who certified it; absent: the person says so'),
  }),
  example: {
    personId: aPerson,
    audience: 'ATHLETE',
    unit: 'TEAM-0001',
    from: '2026-01-01',
    certifiedIn: '220000',
  },
});

export const CapacityEnded = defineEvent('sports.capacity-ended.v1', {
  description: 'A capacity ends with this day, as on retirement from the team (身份终止).',
  schema: z.object({ personId, audience: sportsAudience, to: isoDate }),
  example: { personId: aPerson, audience: 'ATHLETE', to: '2026-09-30' },
});

export const CardIssued = defineEvent('sports.card-issued.v1', {
  description: 'An excellent athlete or coach holds this card between these days (吉享卡、吉健卡发放).',
  schema: z.object({ cardId: z.string(), personId, kind: sportsCardKind, from: isoDate, to: isoDate }),
  example: { cardId: aCard, personId: aPerson, kind: 'JIXIANG', from: '2026-01-01', to: '2026-12-31' },
});

export const CardRevoked = defineEvent('sports.card-revoked.v1', {
  description: 'A card counts no more from this day on (吉享卡、吉健卡收回).',
  schema: z.object({ cardId: z.string(), personId, on: isoDate }),
  privateSchema: z.object({ reason: z.string() }),
  example: { cardId: aCard, personId: aPerson, on: '2026-06-01' },
});

export const GreenEligibilityChanged = defineEvent('sports.green-eligibility-changed.v1', {
  description: 'Whether the person may use the green channel was derived anew (绿色通道资格变更).',
  schema: greenEligibility.extend({
    reviewOn: isoDate.optional().describe('the next day on which a card, capacity or enrolment turns'),
  }),
  example: { personId: aPerson, eligible: true, validFrom: '2026-03-01', validTo: '2026-12-31' },
});

export type ProfileEvent =
  | EventOf<typeof ProfileRegistered>
  | EventOf<typeof CapacityEnded>
  | EventOf<typeof CardIssued>
  | EventOf<typeof CardRevoked>
  | EventOf<typeof GreenEligibilityChanged>;
