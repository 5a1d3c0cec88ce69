import { z } from 'zod';

const positive = z.int().positive();

const entry = <Schema>(schema: Schema, zh: string, en: string) => ({
  schema,
  zh,
  en,
  better: 'MORE' as const,
  conflict: 'LOCAL' as const,
});

/** What the place says of prescriptions; no number is built in [C10]. */
export const prescriptions = {
  'prescription.validDays': entry(
    positive,
    '处方有效天数',
    'Days on which a prescription may be used, the first one included',
  ),
  'prescription.longTerm.maxWeeks': entry(
    positive,
    '长处方最长周数',
    'The most weeks of a long prescription',
  ),
};
