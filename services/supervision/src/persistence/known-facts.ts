import type { IsoDate } from '@yibao/platform/domain';
import { areasOf, type Replica } from '@yibao/platform/facts';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import { ceilingOn, termsOn, type CatalogueEntryFact } from '@yibao/schemas/facts/drugs';
import type { InstitutionFact } from '@yibao/schemas/facts/institutions';
import type { PersonFact } from '@yibao/schemas/facts/persons';
import type { CatalogueItem } from '../domain/claim-under-review.ts';

type Entry = FactOf<typeof CatalogueEntryFact>;

const itemOf = (entry: Entry, area: string, on: IsoDate): CatalogueItem => {
  const terms = termsOn(entry, area, on);
  const ceiling = ceilingOn(entry, area, on);
  return {
    code: entry.code,
    tags: [...entry.tags, entry.catalogue],
    labelIndications: terms?.labelIndications ?? [],
    payable: terms !== null && terms.class !== 'C',
    maximumDailyDose: terms?.maximumDailyDose,
    courseDays: terms?.courseDays,
    ceilingFen: ceiling?.feeStandardFen,
  };
};

/** What the catalogue knows of codes, asked for a place and day. One query for all codes. */
export type Catalogue = {
  readonly itemsOn: (area: string, on: IsoDate) => ReadonlyMap<string, CatalogueItem>;
};

/** Refuses REPLICA_BEHIND: a code counts as unknown only where the catalogue is up to date, as after an empty start. */
export const catalogueOf =
  (entries: Replica<Entry>) =>
  async (codes: readonly string[]): Promise<Catalogue> => {
    const asked = [...new Set(codes)];
    const known = [...(await entries.findMany(asked)).values()];
    if (known.length < asked.length) await entries.requireFresh();
    return {
      itemsOn: (area, on) => new Map(known.map(({ value }) => [value.code, itemOf(value, area, on)])),
    };
  };

/** Refuses REPLICA_BEHIND, as `catalogueOf` does: nobody has claims and is unknown, unless the facts are still to come. */
export const sexOf =
  (persons: Replica<FactOf<typeof PersonFact>>) =>
  async (personId: string): Promise<'MALE' | 'FEMALE' | null> => {
    const known = await persons.find(personId);
    if (!known) await persons.requireFresh();
    return known?.value.sex ?? null;
  };

type Institution = FactOf<typeof InstitutionFact>;
export type KnownInstitution = Pick<Institution, 'institutionId' | 'area' | 'level' | 'kind'>;

/**
 * Where a subject lies by the facts; undefined: nobody has heard of it. Of agencies no facts tell. Refuses
 * REPLICA_BEHIND, as `catalogueOf` does.
 */
export const areaOfSubject =
  (institutions: Replica<Institution>, persons: Replica<FactOf<typeof PersonFact>>) =>
  async ({ kind, id }: { readonly kind: 'INSTITUTION' | 'PERSON'; readonly id: string }) => {
    const isPerson = kind === 'PERSON';
    const area = isPerson
      ? (await areasOf(persons)([id])).get(id)
      : (await institutions.find(id))?.value.area;
    if (area === undefined) await (isPerson ? persons : institutions).requireFresh();
    return area;
  };

/** Those known of some institutions, by code. */
export const institutionsNamed =
  (institutions: Replica<Institution>) =>
  async (ids: readonly string[]): Promise<ReadonlyMap<string, KnownInstitution>> => {
    const known = await institutions.findMany(ids);
    return new Map([...known].map(([id, { value }]) => [id, value]));
  };
