import { addDays, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import type { CatalogueEntryEvent, EntryChange, EntryIdentity } from '@yibao/schemas/events/drugs';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import {
  termsOn,
  type CatalogueEntryFact,
  type EntryCeiling,
  type EntryPeriod,
  type TermsOnDay,
} from '@yibao/schemas/facts/drugs';

/** A code of the catalogues with everything that was ever said of it, by first day. */
export type CatalogueEntry = EntryIdentity & {
  readonly changes: readonly EntryChange[];
  readonly ceilings: readonly EntryCeiling[];
};

/** Additions beside the versions of a catalogue. */
export const temporary = 'TEMPORARY';
export const adjustment = 'ADJUSTMENT';

/** Whether what a version says counts: false while the version is being written. */
export type Counts = (change: EntryChange) => boolean;

const everything: Counts = () => true;
const byDay = (a: { readonly from: string }, b: { readonly from: string }) =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : 0;

const sameWord = (a: EntryChange, b: EntryChange) =>
  a.area === b.area && a.version === b.version && a.from === b.from;

/** Null before anything was said of the code. */
export const entries: Aggregate<CatalogueEntry | null, CatalogueEntryEvent> = {
  initial: null,
  evolve(entry, { data: { entry: identity, period, ceiling } }) {
    const { changes = [], ceilings = [] } = entry ?? {};
    return {
      ...identity,
      changes: period ? [...changes.filter((each) => !sameWord(each, period)), period].sort(byDay) : changes,
      ceilings: ceiling ? [...ceilings, ceiling].sort(byDay) : ceilings,
    };
  },
};

export const identityOf = ({
  changes: _changes,
  ceilings: _ceilings,
  ...identity
}: CatalogueEntry): EntryIdentity => identity;

const dayBefore = (a: string | undefined, b: string) => (a !== undefined && a < b ? a : b);

/**
 * The periods of an entry among what counts. A version that takes the code out ends what was said before it in the same
 * province; of two periods that hold on a day the later one is the word.
 */
export const periodsOf = (
  { changes }: Pick<CatalogueEntry, 'changes'>,
  counts: Counts = everything,
): readonly EntryPeriod[] => {
  let periods: readonly EntryPeriod[] = [];
  for (const change of changes.filter(counts)) {
    const { terms, ...when } = change;
    periods = terms
      ? [...periods, { ...when, ...terms }]
      : periods
          .filter(({ area, from }) => area !== change.area || from < change.from)
          .map((period) =>
            period.area === change.area
              ? { ...period, to: dayBefore(period.to, addDays(change.from, -1)) }
              : period,
          );
  }
  return periods;
};

/** What others keep of an entry. */
export const factOf = (entry: CatalogueEntry): FactOf<typeof CatalogueEntryFact> => {
  const { code, catalogue, owner, genericCode, standing, kind, tags, ceilings } = entry;
  return {
    ...{ code, catalogue, owner, tags, ceilings },
    ...(genericCode === undefined ? {} : { genericCode }),
    ...(standing === undefined ? {} : { standing }),
    ...(kind === undefined ? {} : { kind }),
    periods: periodsOf(entry),
  };
};

/** A place and a day to ask about, and what counts then. */
export type Asked = { readonly area: string; readonly on: IsoDate; readonly counts?: Counts };

/** As others ask it of the fact; null: outside the catalogue there. */
export const entryTerms = (entry: CatalogueEntry, { area, on, counts }: Asked): TermsOnDay | null =>
  termsOn({ periods: periodsOf(entry, counts), ceilings: entry.ceilings }, area, on);

/** Whether the cost of an entry is in scope at least in part: in the catalogue, and not of class C. */
export const isInScope = (terms: TermsOnDay | null): terms is TermsOnDay =>
  terms !== null && terms.class !== 'C';
