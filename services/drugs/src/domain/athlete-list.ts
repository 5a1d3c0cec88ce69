import type { Aggregate, IsoDate } from '@yibao/platform/domain';
import {
  AthleteListChanged,
  AthleteListCompared,
  AthleteListSubmitted,
  type AthleteListEvent,
  type ListAnswer,
} from '@yibao/schemas/events/drugs';
import type { Version } from './catalogue.ts';
import { entryTerms, isInScope, type CatalogueEntry, type Counts } from './entry.ts';
import { authorityOf } from './authority.ts';
import { refuse } from './refusals.ts';

/** A list against one version of the catalogue. */
export type Comparison = {
  readonly version: string;
  readonly effectiveFrom: IsoDate;
  readonly comparedOn: IsoDate;
  readonly answers: readonly ListAnswer[];
  readonly turned: readonly string[];
};

export type AthleteList = {
  readonly listId: string;
  readonly teamId: string;
  /** The province whose catalogue counts for the team. */
  readonly area: string;
  readonly items: readonly string[];
  /** Oldest first. */
  readonly comparisons: readonly Comparison[];
};

/** Null before it is handed in. */
export const athleteLists: Aggregate<AthleteList | null, AthleteListEvent> = {
  initial: null,
  evolve(list, event) {
    switch (event.type) {
      case AthleteListSubmitted.type: {
        const { listId, teamId, area, items } = event.data;
        return { listId, teamId, area, items, comparisons: [] };
      }
      case AthleteListChanged.type: {
        const { added, removed } = event.data;
        return (
          list && { ...list, items: [...list.items.filter((each) => !removed.includes(each)), ...added] }
        );
      }
      case AthleteListCompared.type: {
        const { version, effectiveFrom, comparedOn, answers, turned } = event.data;
        const comparison = { version, effectiveFrom, comparedOn, answers, turned };
        return list && { ...list, comparisons: [...list.comparisons, comparison] };
      }
    }
  },
};

export const mostItems = 500;

const checkItems = (items: readonly string[]): void => {
  if (items.length === 0) throw refuse('EMPTY_LIST');
  if (items.length > mostItems) throw refuse('TOO_MANY_CODES', { most: mostItems });
};

type Submission = Pick<AthleteList, 'listId' | 'teamId' | 'area' | 'items'> & {
  readonly submittedOn: IsoDate;
  /** The codes among them that are no drug anybody knows. */
  readonly unknown: readonly string[];
};

/** Hands in what a team commonly uses [S000-14a]. Refuses EMPTY_LIST, TOO_MANY_CODES, UNKNOWN_CODE. */
export const submitList =
  ({ listId, teamId, area, items, submittedOn, unknown }: Submission) =>
  (current: AthleteList | null): readonly AthleteListEvent[] => {
    if (current) return [];
    checkItems(items);
    if (unknown.length > 0) throw refuse('UNKNOWN_CODE', { codes: unknown });
    return [AthleteListSubmitted({ listId, teamId, area, items: [...new Set(items)], submittedOn })];
  };

type ListChange = {
  readonly add: readonly string[];
  readonly remove: readonly string[];
  readonly unknown: readonly string[];
};

/** Adds drugs and takes some away. Refuses LIST_NOT_FOUND, UNKNOWN_CODE, NOTHING_CHANGES, EMPTY_LIST, TOO_MANY_CODES. */
export const changeList =
  ({ add, remove, unknown }: ListChange) =>
  (list: AthleteList | null): readonly AthleteListEvent[] => {
    if (!list) throw refuse('LIST_NOT_FOUND');
    if (unknown.length > 0) throw refuse('UNKNOWN_CODE', { codes: unknown });
    const added = [...new Set(add)].filter((code) => !list.items.includes(code));
    const removed = list.items.filter((code) => remove.includes(code) && !add.includes(code));
    if (added.length + removed.length === 0) throw refuse('NOTHING_CHANGES');
    checkItems([...list.items.filter((code) => !removed.includes(code)), ...added]);
    const { listId, teamId, area } = list;
    return [AthleteListChanged({ listId, teamId, area, added, removed })];
  };

/** The answer for each code on the first day of a version; who may bring in what is missing follows from its kind. */
export const answersOf = (
  items: readonly string[],
  entryOf: (code: string) => CatalogueEntry | null | undefined,
  { area, on, counts }: { area: string; on: IsoDate; counts: Counts },
): readonly ListAnswer[] =>
  items.map((code): ListAnswer => {
    const entry = entryOf(code);
    if (entry && isInScope(entryTerms(entry, { area, on, counts }))) return { code, answer: 'IN_CATALOGUE' };
    const authority = authorityOf(entry?.kind);
    return { code, answer: 'NOT_IN_CATALOGUE', ...(authority ? { authority } : {}) };
  });

/** Codes whose answer is another one than in the comparison before; a code that is new on the list has not turned. */
const turnedSince = (before: Comparison | undefined, answers: readonly ListAnswer[]): readonly string[] =>
  answers.flatMap(({ code, answer }) => {
    const earlier = before?.answers.find((each) => each.code === code);
    return earlier && earlier.answer !== answer ? [code] : [];
  });

const isSameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((each) => b.includes(each));

export type ComparisonRequest = {
  readonly version: Pick<Version, 'version' | 'effectiveFrom'>;
  readonly comparedOn: IsoDate;
  readonly entryOf: (code: string) => CatalogueEntry | null | undefined;
  readonly counts: Counts;
};

/**
 * Compares a list with a version of the drug catalogue and keeps the answer [S000-14a, S000-14d]. Compared with this
 * version before, for these drugs, or with a later one: nothing.
 */
export const compareList =
  ({ version: { version, effectiveFrom }, comparedOn, entryOf, counts }: ComparisonRequest) =>
  (list: AthleteList | null): readonly AthleteListEvent[] => {
    if (!list) return [];
    const last = list.comparisons.at(-1);
    if (last && last.effectiveFrom > effectiveFrom) return [];
    const compared = last?.answers.map(({ code }) => code) ?? [];
    if (last?.version === version && isSameSet(compared, list.items)) return [];
    const { listId, teamId, area, items } = list;
    const answers = answersOf(items, entryOf, { area, on: effectiveFrom, counts });
    const turned = turnedSince(last, answers);
    return [
      AthleteListCompared({ listId, teamId, area, version, effectiveFrom, comparedOn, answers, turned }),
    ];
  };
