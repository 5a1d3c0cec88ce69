import { z } from 'zod';
import { areaCode, isoDate } from '../policy/codes.ts';
import { packVersion, versionRef, type PackVersion, type VersionRef } from '../policy/pack.ts';
import { defineFact } from './define-fact.ts';

const text = z.object({ zh: z.string(), en: z.string() });

/** How a version of a pack is named everywhere: in facts, in the graph, in a settlement. */
export const packVersionId = ({ pack, version }: VersionRef): string => `${pack}/${version}`;

/** A proposal that was withdrawn before anybody could pay by it. */
const removedVersion = versionRef.extend({ status: z.literal('REMOVED') });

/** Shown in the published schemas. */
export const examplePackVersion: PackVersion = {
  pack: 'EXAMPLE_CITY_EMPLOYEE',
  version: 'EXAMPLE_CITY_EMPLOYEE-2026',
  title: { zh: '示例市职工医保待遇', en: 'Example city: employee benefits' },
  authority: 'CITY',
  poolingLevel: 'CITY',
  areas: ['990100'],
  insuranceTypes: ['EMPLOYEE'],
  basis: ['示例〔2025〕1号'],
  issuer: { zh: '示例市', en: 'Example city' },
  status: 'APPROVED',
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  publishedAt: '2025-12-20T10:00:00+08:00',
  parameters: {
    'outpatient.rate': [
      {
        value: { mechanism: 'RATE_TABLE', rows: [{ ratio: '0.60' }] },
        source: { document: '示例〔2025〕1号', article: '第三条', row: 'LOCAL' },
      },
    ],
  },
  bounds: [],
  flags: [],
  overrides: [],
  resolvedFrom: [],
  notes: [],
};

/**
 * A version of a policy pack as it stands: resolved, self-contained. What is published (`publishedAt`) never changes and
 * is never removed; drafts and proposals are for simulation only.
 */
export const PackVersionFact = defineFact('policies.pack-version.v1', {
  description: 'A resolved version of a policy pack, or a proposal that was withdrawn (政策包版本).',
  schema: z.union([packVersion, removedVersion]),
  keyOf: packVersionId,
  example: examplePackVersion,
});

/** The versions among what a replica holds: without withdrawn proposals. Hand them to `resolvePolicy`. */
export const standing = (facts: readonly z.infer<typeof PackVersionFact.schema>[]): readonly PackVersion[] =>
  facts.flatMap((fact) => (fact.status === 'REMOVED' ? [] : [fact]));

/** Levels of areas, from the widest on; a zone lies below or beside the six digits. */
export const areaLevel = z.enum(['NATION', 'PROVINCE', 'CITY', 'COUNTY', 'ZONE', 'TOWNSHIP']);
export type AreaLevel = z.infer<typeof areaLevel>;

export const area = z.object({
  code: areaCode,
  /** Null: the nation. */
  parent: areaCode.nullable(),
  level: areaLevel,
  name: text,
});
export type Area = Readonly<z.infer<typeof area>>;

/** An area, as it is called and where it lies. */
export const AreaFact = defineFact('policies.area.v1', {
  description: 'An area: its code, name, level and the area above it (行政区划).',
  schema: area,
  keyOf: ({ code }) => code,
  example: { code: '220100', parent: '220000', level: 'CITY', name: { zh: '长春市', en: 'Changchun' } },
});

/** The dates of a year that differ from the week. */
export const workingCalendar = z.object({
  year: z.int().min(2000).max(2100),
  holidays: z.array(isoDate).readonly(),
  /** Weekend days on which work is made up. */
  makeUpDays: z.array(isoDate).readonly(),
  /** The notice that sets them. */
  notice: z.string().min(1),
});

/** The working calendar of a year. */
export const WorkingCalendarFact = defineFact('policies.working-calendar.v1', {
  description: 'Public holidays and make-up working days of a year, with their notice (工作日历).',
  schema: workingCalendar,
  keyOf: ({ year }) => String(year),
  example: {
    year: 2026,
    holidays: ['2026-01-01'],
    makeUpDays: ['2026-01-04'],
    notice: '国办发明电〔2025〕7号',
  },
});
