import type { IsoDate } from '@yibao/platform/domain';
import {
  CatalogueEntryChanged,
  type CatalogueEntryEvent,
  type UpdateLine,
} from '@yibao/schemas/events/drugs';
import type { EntryTerms } from '@yibao/schemas/facts/drugs';
import { refuse } from './refusals.ts';
import { adjustment, entryTerms, identityOf, isInScope, temporary, type CatalogueEntry } from './entry.ts';

type Entry = CatalogueEntry | null;

/** The version, and the province, that a line is part of. */
export type OfVersion = { readonly area: string; readonly version: string; readonly effectiveFrom: IsoDate };

const sameKeys = (value: unknown): string => JSON.stringify(value);

/** What is said already; a publication that starts again says nothing twice. */
const isSaid = (entry: Entry, line: UpdateLine, { area, version }: OfVersion): boolean => {
  const said = entry?.changes.find((each) => each.area === area && each.version === version);
  return said !== undefined && sameKeys(said.terms) === sameKeys(line.terms);
};

/** A line of a version becomes the word about its code from the effective date on [S003-5.18a]. */
export const applyLine =
  (line: UpdateLine, of: OfVersion) =>
  (entry: Entry): readonly CatalogueEntryEvent[] => {
    if (isSaid(entry, line, of)) return [];
    const { terms, ...identity } = line;
    const { area, version, effectiveFrom: from } = of;
    const period = { from, area, version, terms };
    return [CatalogueEntryChanged({ entry: identity, area, period, source: version })];
  };

export type TemporaryEntry = {
  readonly line: UpdateLine;
  readonly area: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly source: string;
};

/**
 * Takes a code in beside the versions for a time, with the conditions it is limited to [S003-6.2c]. Refuses
 * SOURCE_REQUIRED, PERIOD_INVALID, ALREADY_IN_CATALOGUE.
 */
export const addTemporary =
  ({ line, area, from, to, source }: TemporaryEntry) =>
  (entry: Entry): readonly CatalogueEntryEvent[] => {
    if (source.trim() === '') throw refuse('SOURCE_REQUIRED');
    if (to !== null && to < from) throw refuse('PERIOD_INVALID', { from, to });
    const now = entry && entryTerms(entry, { area, on: from });
    if (isInScope(now)) throw refuse('ALREADY_IN_CATALOGUE', { version: now.version, class: now.class });
    const { terms, ...identity } = line;
    const period = { from, ...(to === null ? {} : { to }), area, version: temporary, terms };
    return [CatalogueEntryChanged({ entry: identity, area, period, source })];
  };

export type CeilingRequest = {
  readonly code: string;
  readonly area: string;
  readonly from: IsoDate;
  readonly feeStandardFen: number;
  readonly ceilingFen: number;
  readonly source: string;
};

/**
 * Fee standard and ceiling of an item, in fen per unit, until the next one [S003-6.2b]. Refuses UNKNOWN_ITEM,
 * SOURCE_REQUIRED, CEILING_BELOW_STANDARD, OVERLAPPING_CEILING.
 */
export const setCeiling =
  ({ code, area, from, feeStandardFen, ceilingFen, source }: CeilingRequest) =>
  (entry: Entry): readonly CatalogueEntryEvent[] => {
    if (entry?.catalogue !== 'ITEM') throw refuse('UNKNOWN_ITEM', { code });
    if (source.trim() === '') throw refuse('SOURCE_REQUIRED');
    if (ceilingFen < feeStandardFen) throw refuse('CEILING_BELOW_STANDARD', { feeStandardFen, ceilingFen });
    const later = entry.ceilings.find((each) => each.area === area && each.from >= from);
    if (later) throw refuse('OVERLAPPING_CEILING', { from: later.from });
    const ceiling = { area, from, feeStandardFen, ceilingFen };
    return [CatalogueEntryChanged({ entry: identityOf(entry), area, ceiling, source })];
  };

/** The tag of drugs taken in for the special needs of athletes (运动员特殊用药). */
export const athleteTag = 'ATHLETE_SPECIAL_NEED';

/** A proposal that the province accepted enters the provincial part with its tag; said twice, nothing [S000-14e]. */
export const takeIn =
  (accepted: { area: string; from: IsoDate; terms: EntryTerms; document: string }) =>
  (entry: Entry): readonly CatalogueEntryEvent[] => {
    const { area, from, terms, document } = accepted;
    const isIn = (each: { area: string; version: string; from: string }) =>
      each.area === area && each.version === adjustment && each.from === from;
    if (!entry || entry.changes.some(isIn)) return [];
    const tags = [...new Set([...entry.tags, athleteTag])];
    const period = { from, area, version: adjustment, terms };
    return [CatalogueEntryChanged({ entry: { ...identityOf(entry), tags }, area, period, source: document })];
  };
