import { z } from 'zod';
import { flag } from './values.ts';

const positive = z.int().positive();

const entry = <Schema>(schema: Schema, zh: string, en: string) => ({
  schema,
  zh,
  en,
  better: null,
  conflict: 'LOCAL' as const,
});

/** What the service desk leaves to a local decision. A flag without a value is off. */
export const desk = {
  'desk.villageDelegation': entry(
    flag,
    '经办事项可下放至村（社区）',
    'Items may be delegated to villages and communities',
  ),
  'desk.kioskPilot': entry(
    flag,
    '经办大厅以外可设自助区',
    'Terminals may stand outside the halls of the agencies',
  ),
  'desk.rating.followUpDays': entry(
    positive,
    '差评整改时限（工作日）',
    'Working days in which a bad rating is followed up',
  ),
  'desk.walkingMetresPerMinute': entry(
    positive,
    '服务圈步行速度（米/分钟）',
    'Walking speed by which outlets are near, in metres a minute',
  ),
};
