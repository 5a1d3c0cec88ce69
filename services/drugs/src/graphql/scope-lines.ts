import type { IsoDate } from '@yibao/platform/domain';
import { ceilingOn, meetsRestriction } from '@yibao/schemas/facts/drugs';
import type { Context } from '../context.ts';
import { entryTerms, type CatalogueEntry } from '../domain/entry.ts';
import { refuse } from '../domain/refusals.ts';
import { standardsFor } from './standards.ts';

const mostCodes = 200;

type Question = {
  readonly codes: readonly string[];
  readonly area: string;
  readonly serviceDate: IsoDate;
  readonly conditions: readonly string[];
};

const unknown = (code: string) => ({
  ...{ code, inScope: false, reason: 'UNKNOWN', class: null, ownFirstRatio: null, restrictions: [] },
  ...{ paymentStandard: null, ceiling: null },
});

/** Why the cost of a line is wholly the person's; null: it is in scope at least in part [S003-5.18a, S003-6.2c]. */
const reasonOf = (terms: ReturnType<typeof entryTerms>, conditions: readonly string[]): string | null => {
  if (!terms) return 'NOT_IN_CATALOGUE';
  if (terms.class === 'C') return 'CLASS_C';
  return meetsRestriction(terms, conditions) ? null : 'RESTRICTED';
};

/** How each code is paid for, in the order asked. Refuses TOO_MANY_CODES. */
export const scopeLines = async (
  { codes, area, serviceDate: on, conditions }: Question,
  context: Context,
) => {
  if (codes.length > mostCodes) throw refuse('TOO_MANY_CODES', { most: mostCodes });
  const found = await context.entryByCode.loadMany(codes);
  const entries = found.map((each): CatalogueEntry | null => (each instanceof Error ? null : each));
  const standards = await standardsFor(
    entries.filter((each) => each !== null),
    { area, on },
    context,
  );
  return Promise.all(
    entries.map(async (entry, index) => {
      const code = codes[index] ?? '';
      if (!entry) return unknown(code);
      const terms = entryTerms(entry, { area, on, counts: await context.countsOf.load(entry.catalogue) });
      const reason = reasonOf(terms, conditions);
      return {
        ...{ code, inScope: reason === null, reason },
        class: terms?.class ?? null,
        ownFirstRatio: terms?.ownFirstRatio ?? null,
        restrictions: terms?.restrictions ?? [],
        paymentStandard: standards.get(code) ?? null,
        ceiling: ceilingOn({ periods: [], ceilings: entry.ceilings }, area, on)?.ceilingFen ?? null,
      };
    }),
  );
};
