import { z } from 'zod';
import { filingChannel, filingEndReason } from '../facts/cross-region-care.ts';
import { areaCode, careScope, filingType, instant, isoDate } from '../policy/codes.ts';
import { concerned, defineAnalytics } from './define-analytics.ts';

export const FilingAnalytics = defineAnalytics('cross-region-care.filing-record.v1', {
  domain: 'filings',
  description: 'A filing for care in another city was made, changed or ended (异地就医备案统计).',
  schema: z.strictObject({
    ...concerned,
    area: areaCode.describe('where the person is insured'),
    kind: z
      .enum(['REGISTERED', 'CHANGED', 'ENDED'])
      .describe('CHANGED: the filing that takes the place of another'),
    filingType,
    destination: areaCode.describe('the city filed for'),
    scope: careScope,
    channel: filingChannel,
    registeredAt: instant.describe('when the filing was made'),
    from: isoDate.describe('first day'),
    to: isoDate.nullable().describe('last day; null: no end'),
    retrospective: z.boolean().describe('made after the care'),
    endReason: filingEndReason.nullable().describe('null unless it ended'),
  }),
  example: {
    subject: 'a3f1c2d4e5b60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90',
    area: '220100',
    kind: 'REGISTERED',
    filingType: 'LONG_TERM',
    destination: '460100',
    scope: 'CROSS_PROVINCE',
    channel: 'APP',
    registeredAt: '2026-03-01T09:30:00+08:00',
    from: '2026-03-01',
    to: null,
    retrospective: false,
    endReason: null,
  },
});
