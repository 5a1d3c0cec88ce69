import { z } from 'zod';
import {
  areaOrAll,
  catalogueKind,
  conditionCode,
  drugKind,
  entryCeiling,
  itemCode,
  productStanding,
  terms,
} from '../../facts/drugs.ts';
import { areaCode, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** What a code is; the newest word stands for all days. */
export const entryIdentity = z.object({
  code: itemCode,
  catalogue: catalogueKind,
  owner: z.union([z.literal('NATIONAL'), areaCode]),
  title: z.object({ zh: z.string().min(1).max(200), en: z.string().max(200).optional() }),
  unit: z.string().min(1).max(20).optional().describe('what one is: box, tablet, day'),
  genericCode: itemCode.optional(),
  standing: productStanding.optional(),
  kind: drugKind.optional(),
  tags: z.array(conditionCode).readonly(),
});
export type EntryIdentity = Readonly<z.infer<typeof entryIdentity>>;

/** What a version, or an addition beside it, says of the code; without terms: it leaves the catalogue on that day. */
export const entryChange = z.object({
  from: isoDate,
  to: isoDate.optional(),
  area: areaOrAll,
  version: z.string(),
  terms: terms.nullable(),
});
export type EntryChange = Readonly<z.infer<typeof entryChange>>;

export const CatalogueEntryChanged = defineEvent('drugs.catalogue-entry-changed.v1', {
  description:
    'What a code is, how it is paid for from a day on, or its ceiling, was set in the catalogue of a province (目录条目变更).',
  schema: z.object({
    entry: entryIdentity,
    area: areaOrAll.describe('whose catalogue'),
    period: entryChange.optional(),
    ceiling: entryCeiling.optional(),
    source: z.string().describe('the document, or the version of the catalogue'),
  }),
  example: {
    entry: {
      ...{ code: 'XC07AB02', catalogue: 'DRUG', owner: 'NATIONAL', tags: [] },
      title: { zh: '示例洛尔片' },
      ...{ genericCode: 'GN-C07AB02', standing: 'GENERIC_PASSED', kind: 'CHEMICAL' },
    },
    area: '220000',
    period: {
      ...{ from: '2026-01-01', area: '220000', version: 'JL-DRUG-2026' },
      terms: {
        class: 'B',
        ownFirst: [{ area: 'ALL', ratio: '0.10' }],
        restrictions: [],
        labelIndications: ['HYPERTENSION'],
      },
    },
    source: 'JL-DRUG-2026',
  },
});

export type CatalogueEntryEvent = EventOf<typeof CatalogueEntryChanged>;
