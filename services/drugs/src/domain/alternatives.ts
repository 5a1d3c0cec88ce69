import { entryTerms, isInScope, type Asked, type CatalogueEntry } from './entry.ts';

/** A drug that may be used instead; the price in fen, null where none is known. */
export type Alternative = {
  readonly entry: CatalogueEntry;
  readonly paidBy: 'CATALOGUE' | 'SUPPLEMENTARY';
  readonly priceFen: number | null;
  readonly ownFirstRatio: string;
};

/** The tag of drugs that a supplementary product of the place pays for (补充保险可报销). */
const supplementaryTag = 'SUPPLEMENTARY';

const dearest = Number.MAX_SAFE_INTEGER;
const rank = ({ paidBy }: Alternative) => (paidBy === 'CATALOGUE' ? 0 : 1);

/**
 * What may be used instead, best first: in the catalogue before what only a supplementary product pays, and among each the
 * cheaper one [S003-1.1f, S003-3.1j]. `standards` are the payment standards of the day in fen by code.
 */
export const alternativesAmong = (
  candidates: readonly CatalogueEntry[],
  code: string,
  asked: Asked,
  standards: ReadonlyMap<string, number>,
): readonly Alternative[] =>
  candidates
    .filter((entry) => entry.code !== code && entry.catalogue === 'DRUG')
    .flatMap((entry): Alternative[] => {
      const terms = entryTerms(entry, asked);
      const priceFen = standards.get(entry.code) ?? terms?.priceFen ?? null;
      const { ownFirstRatio = '0' } = terms ?? {};
      if (isInScope(terms)) return [{ entry, paidBy: 'CATALOGUE', priceFen, ownFirstRatio }];
      const isSupplementary = entry.tags.includes(supplementaryTag);
      return isSupplementary ? [{ entry, paidBy: 'SUPPLEMENTARY', priceFen, ownFirstRatio: '0' }] : [];
    })
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (a.priceFen ?? dearest) - (b.priceFen ?? dearest) ||
        (a.entry.code < b.entry.code ? -1 : 1),
    );
