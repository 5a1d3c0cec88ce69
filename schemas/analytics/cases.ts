import { z } from 'zod';
import { caseResult } from '../events/service-desk/case.ts';
import { channel, outletLevel } from '../facts/service-desk.ts';
import { areaCode, instant } from '../policy/codes.ts';
import { concerned, defineAnalytics } from './define-analytics.ts';

export const CaseAnalytics = defineAnalytics('service-desk.case-record.v1', {
  domain: 'cases',
  description: 'A case of the service desk was finished (经办事项统计).',
  schema: z.strictObject({
    ...concerned,
    area: areaCode.describe('of the outlet, or where the person is insured'),
    items: z.array(z.string()).readonly().describe('codes'),
    channel,
    outletLevel: outletLevel.nullable().describe('null: made without an outlet'),
    result: caseResult,
    finishedAt: instant,
    workingDays: z.int().nonnegative().nullable().describe('duration; null: a calendar is missing'),
    overdue: z.boolean(),
  }),
  example: {
    subject: 'a3f1c2d4e5b60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90',
    area: '220100',
    items: ['CROSS_REGION_FILING'],
    channel: 'WINDOW',
    outletLevel: 'CITY',
    result: 'GRANTED',
    finishedAt: '2026-03-03T09:00:00+08:00',
    workingDays: 1,
    overdue: false,
  },
});
