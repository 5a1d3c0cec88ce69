import { z } from 'zod';
import { catalogueKind, terms } from '../../facts/drugs.ts';
import { areaCode, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';
import { entryIdentity } from './catalogue-entry.ts';

const catalogue = z.object({
  area: areaCode.describe('the province whose catalogue it is'),
  catalogue: catalogueKind,
});
const example = { area: '220000', catalogue: 'DRUG' } as const;
const batch = z.string().describe('as the issuing bureau calls it');
const version = z.string();

/** A line of an update: what the code is, and its terms; without terms it leaves the catalogue. */
export const updateLine = entryIdentity.extend({ terms: terms.nullable() });
export type UpdateLine = Readonly<z.infer<typeof updateLine>>;

export const CataloguePartLoaded = defineEvent('drugs.catalogue-part-loaded.v1', {
  description:
    'Lines of an update were kept; nothing of them counts before a version is published (目录更新入库).',
  schema: catalogue.extend({
    batch,
    part: z.int().positive(),
    contentHash: z.string(),
    lines: z.array(updateLine).readonly(),
  }),
  example: { ...example, batch: 'JL-2022-03-20', part: 1, contentHash: '0f3a', lines: [] },
});
export type CataloguePartEvent = EventOf<typeof CataloguePartLoaded>;

export const CatalogueUpdateImported = defineEvent('drugs.catalogue-update-imported.v1', {
  description: 'A part of an update of a catalogue was imported; it waits for a version (目录更新导入).',
  schema: catalogue.extend({
    batch,
    issuedOn: isoDate,
    importedOn: isoDate,
    part: z.int().positive(),
    parts: z.int().positive(),
    contentHash: z.string(),
    entries: z.int().nonnegative(),
  }),
  example: {
    ...example,
    ...{ batch: 'JL-2022-03-20', issuedOn: '2022-03-20', importedOn: '2022-03-21' },
    ...{ part: 1, parts: 1, contentHash: '0f3a', entries: 120 },
  },
});

const scheduled = catalogue.extend({ version, effectiveFrom: isoDate, source: z.string() });
const aVersion = {
  ...example,
  version: 'JL-DRUG-2026',
  effectiveFrom: '2026-01-01',
  source: '吉医保发〔2025〕0号',
} as const;

export const CatalogueVersionScheduled = defineEvent('drugs.catalogue-version-scheduled.v1', {
  description: 'A version of a catalogue is being published from the updates that waited (目录版本发布中).',
  schema: scheduled.extend({ batches: z.array(batch).readonly(), parts: z.int().positive() }),
  example: { ...aVersion, batches: ['JL-2025-12-01'], parts: 1 },
});

export const CataloguePartApplied = defineEvent('drugs.catalogue-part-applied.v1', {
  description: 'A part of a version under way has been written into the entries (目录版本写入进度).',
  schema: catalogue.extend({ version, applied: z.int().positive().describe('parts written so far') }),
  example: { ...example, version: 'JL-DRUG-2026', applied: 1 },
});

export const CataloguePublished = defineEvent('drugs.catalogue-published.v1', {
  description: 'A version of a catalogue is complete and counts from its effective date on (目录版本发布).',
  schema: scheduled.extend({ publishedOn: isoDate, entries: z.int().nonnegative() }),
  example: { ...aVersion, publishedOn: '2025-12-20', entries: 120 },
});

export type CatalogueEvent =
  | EventOf<typeof CatalogueUpdateImported>
  | EventOf<typeof CatalogueVersionScheduled>
  | EventOf<typeof CataloguePartApplied>
  | EventOf<typeof CataloguePublished>;
