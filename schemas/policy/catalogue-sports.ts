import { z } from 'zod';
import { codes } from './values.ts';

const positive = z.int().positive();

const entry = <Schema>(schema: Schema, zh: string, en: string) => ({
  schema,
  zh,
  en,
  better: null,
  conflict: 'LOCAL' as const,
});

/** What the sports programme leaves to a local decision: its source names the rule and gives no number. */
export const sports = {
  'sports.spectatorsPerStation': entry(
    positive,
    '每个移动驿站服务观众数',
    'Spectators that one mobile station serves',
  ),
  'sports.assisted.targetWorkingDays': entry(
    positive,
    '帮办代办目标时限（工作日）',
    'Target of assisted handling in working days',
  ),
  'sports.green.assignMinutes': entry(
    positive,
    '绿色通道专员指派时限（分钟）',
    'Minutes in which a green case gets its officer',
  ),
  'sports.keyHospital.responseMinutes': entry(
    positive,
    '重点医院响应时限（分钟）',
    'Minutes in which a key hospital answers',
  ),
  'sports.guidance.intervalDays': entry(
    positive,
    '驿站业务指导间隔（天）',
    'Days between two guidances of a station',
  ),
  'sports.keyHospital.visitSteps': entry(
    codes,
    '重点医院陪同就医步骤',
    'Steps of an accompanied visit, in their order',
  ),
};
