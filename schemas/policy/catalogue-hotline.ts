import { z } from 'zod';
import { ratio } from './values.ts';

const positive = z.int().positive();

const entry = <Schema>(schema: Schema, zh: string, en: string) => ({
  schema,
  zh,
  en,
  better: null,
  conflict: 'LOCAL' as const,
});

/** What the hotline leaves to a local decision: the sources ask for timely answers without a number. */
export const hotline = {
  'hotline.response.hours.insurance': entry(
    positive,
    '热线工单医保部门响应时限（小时）',
    'Hours in which an insurance department answers a ticket it holds',
  ),
  'hotline.response.hours.sports': entry(
    positive,
    '热线工单体育部门响应时限（小时）',
    'Hours in which a sports department answers a ticket it holds',
  ),
  'hotline.ticket.dueDays': entry(
    positive,
    '热线工单办结时限（工作日）',
    'Working days in which a ticket is resolved',
  ),
  'hotline.answerWithinSeconds': entry(
    positive,
    '热线应答时限（秒）',
    'Seconds in which a caller is answered',
  ),
  'hotline.resolutionRate.target': entry(
    ratio,
    '热线一次解决率目标',
    'The part of tickets to be resolved at first contact',
  ),
};
