import { addDays, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import {
  PaymentStandardChanged,
  StandardProductsChanged,
  type PaymentStandardEvent,
} from '@yibao/schemas/events/drugs';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import type { PaymentStandardFact, ProductStanding, StandardPeriod } from '@yibao/schemas/facts/drugs';
import { entryTerms, isInScope, type CatalogueEntry } from './entry.ts';
import { refuse } from './refusals.ts';

/** The standard of a generic name, or of one product, in an area; periods by first day, amounts in fen per unit. */
export type PaymentStandard = FactOf<typeof PaymentStandardFact>;

export const standardId = (code: string, area: string): string => `${code}|${area}`;

const ended = (periods: readonly StandardPeriod[], last: IsoDate): readonly StandardPeriod[] =>
  periods.map((each) => (each.to === undefined ? { ...each, to: last } : each));

/** Null before the first standard. */
export const paymentStandards: Aggregate<PaymentStandard | null, PaymentStandardEvent> = {
  initial: null,
  evolve(standard, event) {
    switch (event.type) {
      case PaymentStandardChanged.type: {
        const { genericCode, area, products, from, to, amountFen } = event.data;
        const period = { from, ...(to === undefined ? {} : { to }), amountFen };
        const before = ended(standard?.periods ?? [], addDays(from, -1));
        return { genericCode, area, products, periods: [...before, period] };
      }
      case StandardProductsChanged.type:
        return standard && { ...standard, products: event.data.products };
    }
  },
};

/** Who shares the standard of a generic name: a generic that has not passed does not [S003-2.9b]. */
const sharing: readonly ProductStanding[] = ['ORIGINATOR', 'REFERENCE', 'GENERIC_PASSED'];

/** The products that a standard of this code is for: the product itself, or those that passed under the name. */
export const productsOf = (code: string, entries: readonly CatalogueEntry[]): readonly string[] =>
  entries
    .filter(
      (entry) =>
        entry.code === code ||
        (entry.genericCode === code && entry.standing !== undefined && sharing.includes(entry.standing)),
    )
    .map((entry) => entry.code)
    .sort();

export type StandardRequest = {
  readonly code: string;
  readonly area: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly amountFen: number;
  readonly source: string;
  /** Every entry of the code or the generic name. */
  readonly entries: readonly CatalogueEntry[];
};

/**
 * What is paid at most for a unit from a day on; an open one before it ends the day before [S003-2.9a]. Refuses
 * SOURCE_REQUIRED, PERIOD_INVALID, NOT_IN_CATALOGUE, OVERLAPPING_STANDARD.
 */
export const setStandard =
  ({ code, area, from, to, amountFen, source, entries }: StandardRequest) =>
  (standard: PaymentStandard | null): readonly PaymentStandardEvent[] => {
    if (source.trim() === '') throw refuse('SOURCE_REQUIRED');
    if (to !== null && to < from) throw refuse('PERIOD_INVALID', { from, to });
    const products = productsOf(code, entries);
    const isIn = (entry: CatalogueEntry) =>
      products.includes(entry.code) && isInScope(entryTerms(entry, { area, on: from }));
    if (!entries.some(isIn)) throw refuse('NOT_IN_CATALOGUE', { code, on: from });
    const other = standard?.periods.find((each) => each.from >= from || (each.to ?? '') >= from);
    if (other) throw refuse('OVERLAPPING_STANDARD', { from: other.from, to: other.to ?? null });
    const days = { from, ...(to === null ? {} : { to }) };
    return [PaymentStandardChanged({ genericCode: code, area, products, ...days, amountFen, source })];
  };

/** Products that came or passed with a new version share the standard; others leave it. */
export const renewProducts =
  (products: readonly string[]) =>
  (standard: PaymentStandard | null): readonly PaymentStandardEvent[] => {
    if (!standard || standard.products.join() === products.join()) return [];
    const { genericCode, area } = standard;
    return [StandardProductsChanged({ genericCode, area, products })];
  };

/** A standard as it holds on one day. */
export type StandardOnDay = {
  readonly genericCode: string;
  readonly area: string;
  readonly amountFen: number;
  readonly from: IsoDate;
  readonly products: readonly string[];
};

/** The period of a standard that holds on a day; null: none. */
export const onDay = (
  { genericCode, area, products, periods }: PaymentStandard,
  on: IsoDate,
): StandardOnDay | null => {
  const period = periods.findLast(({ from, to }) => from <= on && (to === undefined || on <= to));
  return period ? { genericCode, area, products, amountFen: period.amountFen, from: period.from } : null;
};
