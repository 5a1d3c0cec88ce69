import { z } from 'zod';
import { areaCode, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

const collegeId = z.string().describe('code of the college');

export const LiaisonAssigned = defineEvent('sports.liaison-assigned.v1', {
  description: 'A college has somebody for insurance business (医保业务联络员指定).',
  schema: z.object({ collegeId, liaisonId: z.string(), area: areaCode, from: isoDate }),
  privateSchema: z.object({ name: z.string(), phone: z.string() }),
  example: {
    collegeId: 'COLLEGE-0001',
    liaisonId: '0b2d4f6a-8c1e-8f5b-8d7c-1e3a5b7d9f2c',
    area: '220104',
    from: '2026-03-01',
  },
});

export const LiaisonEnded = defineEvent('sports.liaison-ended.v1', {
  description: 'Somebody is liaison of a college no more (医保业务联络员终止).',
  schema: z.object({ collegeId, liaisonId: z.string(), to: isoDate.describe('last day') }),
  example: {
    collegeId: 'COLLEGE-0001',
    liaisonId: '0b2d4f6a-8c1e-8f5b-8d7c-1e3a5b7d9f2c',
    to: '2026-08-31',
  },
});

export type LiaisonEvent = EventOf<typeof LiaisonAssigned> | EventOf<typeof LiaisonEnded>;
