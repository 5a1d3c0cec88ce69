import { z } from 'zod';
import { channel, closesOn, delegable } from '../../facts/service-desk.ts';
import { isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

const text = z.object({ zh: z.string(), en: z.string() });
/** Where it is written that something may be asked or done. */
export const legalBasis = z.object({ document: z.string(), article: z.string() });

/** Something the applicant may be asked for. What the data exchange supplies is never asked. */
export const material = z.object({
  code: z.string(),
  name: text,
  basis: legalBasis.nullable(),
  suppliedByExchange: z.boolean(),
});
export const itemStep = z.object({ code: z.string(), name: text, basis: legalBasis.nullable() });

/** One version of a service item with its six unified attributes; names are public. */
export const itemDefinition = z.object({
  name: text,
  materials: z.array(material).readonly(),
  days: z.int().positive().describe('time limit in working days'),
  steps: z.array(itemStep).readonly(),
  standard: text.describe('service standard'),
  maxVisits: z.int().nonnegative(),
  channels: z.array(channel).readonly(),
  aliases: z.array(z.string()).readonly().describe('short public labels, such as 免再办'),
  highFrequency: z.boolean(),
  crossProvince: z.boolean(),
  basic: z.boolean().describe('may be handled at a self-service terminal'),
  delegable: z.array(delegable).readonly(),
  department: z.string(),
  closesOn: closesOn.nullable(),
});
export type ItemDefinition = Readonly<z.infer<typeof itemDefinition>>;
export type Material = Readonly<z.infer<typeof material>>;
export type ItemStep = Readonly<z.infer<typeof itemStep>>;
export type LegalBasis = Readonly<z.infer<typeof legalBasis>>;

const version = itemDefinition.extend({
  code: z.string(),
  version: z.int().positive(),
  from: isoDate,
  basis: legalBasis.nullable().describe('of a version that asks for more than the one before'),
});
const example = {
  code: 'CROSS_REGION_FILING',
  version: 1,
  from: '2022-07-01',
  basis: null,
  name: { zh: '异地就医备案', en: 'Filing for care away from home' },
  materials: [
    {
      code: 'VALID_ID',
      name: { zh: '有效身份证件', en: 'Valid identity document' },
      basis: { document: 'S002', article: '8' },
      suppliedByExchange: false,
    },
  ],
  days: 1,
  steps: [
    { code: 'ACCEPT', name: { zh: '受理', en: 'Acceptance' }, basis: { document: 'S002', article: '8' } },
  ],
  standard: { zh: '即时办结', en: 'Handled at once' },
  maxVisits: 0,
  channels: ['WINDOW', 'APP'],
  aliases: ['免再办'],
  highFrequency: true,
  crossProvince: true,
  basic: true,
  delegable: [{ level: 'TOWNSHIP', step: 'WHOLE' }],
  department: 'MEDICAL_INSURANCE',
  closesOn: 'FILING_REGISTERED',
} as const;

export const ItemPublished = defineEvent('service-desk.item-published.v1', {
  description: 'The first version of a service item was published (发布经办事项).',
  schema: version,
  example,
});
export const ItemUpdated = defineEvent('service-desk.item-updated.v1', {
  description: 'Another version of a service item holds from this day on (更新经办事项).',
  schema: version,
  example: { ...example, version: 2, from: '2023-01-01' },
});
export const ItemRetired = defineEvent('service-desk.item-retired.v1', {
  description: 'From this day on the item is no longer offered (取消经办事项).',
  schema: z.object({ code: z.string(), from: isoDate }),
  example: { code: example.code, from: '2030-01-01' },
});

export type ItemEvent =
  EventOf<typeof ItemPublished> | EventOf<typeof ItemUpdated> | EventOf<typeof ItemRetired>;
