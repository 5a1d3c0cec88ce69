import { isShare, ratioOf } from '@yibao/platform/domain';
import type { CatalogueEntry } from './claim.ts';
import { refuse } from './refusals.ts';

/** What a line of a bill says of its own code. */
export type StatedTreatment = CatalogueEntry & { readonly code: string };

const isSame = (a: CatalogueEntry, b: CatalogueEntry): boolean =>
  a.class === b.class && a.ownFirstRatio === b.ownFirstRatio && a.paymentStandardFen === b.paymentStandardFen;

/**
 * The catalogue of one bill. Until the drugs service keeps the catalogue, each line says how the institution's own treats
 * its code. Refuses OWN_FIRST_RATIO_INVALID when it is no share of the cost, CATALOGUE_DIFFERS when lines say different
 * things of one code.
 */
export const statedCatalogue = (
  treatments: readonly StatedTreatment[],
): Readonly<Record<string, CatalogueEntry>> => {
  const catalogue = new Map<string, CatalogueEntry>();
  for (const { code, ...entry } of treatments) {
    if (!isShare(ratioOf(entry.ownFirstRatio)))
      throw refuse('OWN_FIRST_RATIO_INVALID', { code, ownFirstRatio: entry.ownFirstRatio });
    const before = catalogue.get(code);
    if (before && !isSame(before, entry)) throw refuse('CATALOGUE_DIFFERS', { code });
    catalogue.set(code, entry);
  }
  return Object.fromEntries(catalogue);
};
