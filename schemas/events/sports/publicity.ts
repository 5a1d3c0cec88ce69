import { z } from 'zod';
import { areaCode, instant, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** Films in the breaks, or slogans on merchandise (宣传形式) [S000-12a, S000-12b]. */
export const campaignForm = z.enum(['FILM_IN_BREAK', 'MERCHANDISE']);
export type CampaignForm = z.infer<typeof campaignForm>;

/** Who takes part (参与部门). */
export const publicityDepartment = z.enum(['SPORTS', 'MEDICAL_INSURANCE']);
export type PublicityDepartment = z.infer<typeof publicityDepartment>;

/** What is hung up, put up, or handed out (宣传载体) [S000-13b]. */
export const materialForm = z.enum(['BANNER', 'BOARD', 'POSTER', 'BOOKLET', 'OTHER']);
export type MaterialForm = z.infer<typeof materialForm>;

/** What materials of a point must cover (宣传内容) [S000-13c]. */
export const publicityTopic = z.enum(['POLICY', 'ENROLMENT_PROCESS', 'REIMBURSEMENT_SCOPE']);
export type PublicityTopic = z.infer<typeof publicityTopic>;

const aCampaign = { campaignId: '8f0b2d4e-6a1c-8d3f-8b5a-9c1e3f5a7b0d' };
const aPoint = { pointId: '9a1c3e5f-7b2d-8e4a-8c6b-0d2f4a6c8e1b' };
const anEvent = '7c1e3a5b-2d4f-8b6a-9c8e-0f1a2b3c4d5e';

export const CampaignCreated = defineEvent('sports.campaign-created.v1', {
  description: 'Insurance is made known at an event, by films or on merchandise (赛事宣传).',
  schema: z.object({
    campaignId: z.string(),
    eventId: z.string(),
    area: areaCode,
    form: campaignForm,
    department: publicityDepartment.describe('who makes it'),
    showings: z.array(instant).readonly().describe('of films'),
    quantity: z.int().positive().optional().describe('of merchandise'),
    createdOn: isoDate,
  }),
  privateSchema: z.object({ slogan: z.string() }),
  example: {
    ...aCampaign,
    eventId: anEvent,
    area: '220100',
    form: 'FILM_IN_BREAK',
    department: 'MEDICAL_INSURANCE',
    showings: ['2026-08-02T15:00:00+08:00'],
    createdOn: '2026-07-20',
  },
});

export const CampaignJoined = defineEvent('sports.campaign-joined.v1', {
  description: 'The other department takes part: the campaign is a joint one (联合宣传).',
  schema: z.object({ campaignId: z.string(), department: publicityDepartment }),
  example: { ...aCampaign, department: 'SPORTS' },
});

export const CampaignReported = defineEvent('sports.campaign-reported.v1', {
  description: 'How many people a campaign reached (宣传触达人数).',
  schema: z.object({ campaignId: z.string(), reach: z.int().nonnegative() }),
  example: { ...aCampaign, reach: 5000 },
});

export type CampaignEvent =
  EventOf<typeof CampaignCreated> | EventOf<typeof CampaignJoined> | EventOf<typeof CampaignReported>;

export const PublicityPointOpened = defineEvent('sports.publicity-point-opened.v1', {
  description: 'A publicity point stands at a venue on these days of an event (宣传点设立).',
  schema: z.object({
    pointId: z.string(),
    eventId: z.string(),
    venueId: z.string(),
    area: areaCode,
    from: isoDate,
    to: isoDate.describe('last day'),
  }),
  example: {
    ...aPoint,
    eventId: anEvent,
    venueId: 'V1',
    area: '220102',
    from: '2026-08-01',
    to: '2026-08-05',
  },
});

export const MaterialRecorded = defineEvent('sports.material-recorded.v1', {
  description: 'Material was put up or handed out at a point (宣传材料登记).',
  schema: z.object({
    pointId: z.string(),
    form: materialForm,
    quantity: z.int().positive(),
    topics: z.array(publicityTopic).readonly(),
  }),
  example: { ...aPoint, form: 'BOOKLET', quantity: 500, topics: ['POLICY'] },
});

export const PublicityPointReported = defineEvent('sports.publicity-point-reported.v1', {
  description: 'How many people a point reached (宣传点触达人数).',
  schema: z.object({ pointId: z.string(), reach: z.int().nonnegative() }),
  example: { ...aPoint, reach: 800 },
});

export type PublicityPointEvent =
  | EventOf<typeof PublicityPointOpened>
  | EventOf<typeof MaterialRecorded>
  | EventOf<typeof PublicityPointReported>;
