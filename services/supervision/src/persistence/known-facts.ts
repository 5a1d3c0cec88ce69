import type { IsoDate } from '@yibao/platform/domain';
import type { Replica } from '@yibao/platform/facts';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import { ceilingOn, termsOn, type CatalogueEntryFact } from '@yibao/schemas/facts/drugs';
import type { InstitutionFact } from '@yibao/schemas/facts/institutions';
import type { PersonFact } from '@yibao/schemas/facts/persons';
import type { WorkingCalendarFact } from '@yibao/schemas/facts/policies';
import type { CatalogueItem } from '../domain/claim-under-review.ts';

type Entry = FactOf<typeof CatalogueEntryFact>;

const itemOf = (entry: Entry, area: string, on: IsoDate): CatalogueItem => {
  const terms = termsOn(entry, area, on);
  const ceiling = ceilingOn(entry, area, on);
  return {
    code: entry.code,
    tags: [...entry.tags, entry.catalogue],
    labelIndications: terms?.labelIndications ?? [],
    maximumDailyDose: terms?.maximumDailyDose,
    courseDays: terms?.courseDays,
    ceilingFen: ceiling?.feeStandardFen,
  };
};

/** What the catalogue knows of codes, asked for a place and day. One query for all codes. */
export type Catalogue = {
  readonly itemsOn: (area: string, on: IsoDate) => ReadonlyMap<string, CatalogueItem>;
};

export const catalogueOf =
  (entries: Replica<Entry>) =>
  async (codes: readonly string[]): Promise<Catalogue> => {
    const known = [...(await entries.findMany([...new Set(codes)])).values()];
    return {
      itemsOn: (area, on) => new Map(known.map(({ value }) => [value.code, itemOf(value, area, on)])),
    };
  };

/** Where persons are insured, or live. */
export const areasOf =
  (persons: Replica<FactOf<typeof PersonFact>>) =>
  async (personIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const known = await persons.findMany(personIds);
    return new Map([...known].map(([id, { value }]) => [id, value.insuredArea ?? value.area]));
  };

export const sexOf =
  (persons: Replica<FactOf<typeof PersonFact>>) =>
  async (personId: string): Promise<'MALE' | 'FEMALE' | null> =>
    (await persons.find(personId))?.value.sex ?? null;

export type KnownInstitution = Pick<
  FactOf<typeof InstitutionFact>,
  'institutionId' | 'area' | 'level' | 'kind'
>;

/** Those known of some institutions, by code. */
export const institutionsNamed =
  (institutions: Replica<FactOf<typeof InstitutionFact>>) =>
  async (ids: readonly string[]): Promise<ReadonlyMap<string, KnownInstitution>> => {
    const known = await institutions.findMany(ids);
    return new Map([...known].map(([id, { value }]) => [id, value]));
  };

/** Calendars of more years than a limit can reach. */
const mostYears = 30;

export const calendarsKnown = (calendars: Replica<FactOf<typeof WorkingCalendarFact>>) => async () =>
  (await calendars.query({}, { limit: mostYears })).map(({ value }) => value);
