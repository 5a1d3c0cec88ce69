import { z } from 'zod';
import { instant } from '../policy/codes.ts';
import { defineFact } from './define-fact.ts';

export const StayFact = defineFact('coverage.open-stay.v1', {
  description: 'A stay of a person; closed ones stay known with their end (在院信息).',
  schema: z.object({
    stayId: z.string(),
    personId: z.string().describe('opaque id of the person'),
    institutionId: z.string(),
    admittedAt: instant,
    dischargedAt: instant.nullable(),
    status: z.enum(['OPEN', 'CLOSED']),
  }),
  keyOf: ({ stayId }) => stayId,
  example: {
    stayId: '4b5c6d7e-8f90-8a1b-8c2d-3e4f5a6b7c8d',
    personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
    institutionId: 'H22010200001',
    admittedAt: '2026-03-01T08:00:00+08:00',
    dischargedAt: null,
    status: 'OPEN',
  },
});
