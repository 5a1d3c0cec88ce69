import type { Aggregate } from '@yibao/platform/domain';
import { AreasPublished, type AreaEvent } from '@yibao/schemas/events/policies';
import type { Area } from '@yibao/schemas/facts/policies';
import { provinceOf } from '@yibao/schemas/policy/areas';
import { canonical } from './pack/canonical.ts';
import { refuse } from './refusals.ts';

/** The areas of one province, zones included; its id is the code of the province. */
export type AreaBook = { readonly province: string; readonly areas: readonly Area[] };

export const nation = '000000';

/** Null before an area of the province is published. */
export const areaBooks: Aggregate<AreaBook | null, AreaEvent> = {
  initial: null,
  evolve: (book, { data: { province, areas } }) => ({ province, areas: [...(book?.areas ?? []), ...areas] }),
};

const requireParent = ({ code, parent }: Area, known: ReadonlySet<string>): void => {
  const isRoot = parent === null && code === nation;
  if (!isRoot && (parent === null || (parent !== nation && !known.has(parent))))
    throw refuse('PARENT_UNKNOWN', { code, parent });
};

/**
 * Adds areas of a province to the list; what stands there already, in the very same way, is left alone.
 * Refuses NOT_IN_PROVINCE, AREA_REUSED, PARENT_UNKNOWN.
 */
export const publishAreas =
  (province: string, edition: string, areas: readonly Area[]) =>
  (book: AreaBook | null): readonly AreaEvent[] => {
    const standing = new Map(book?.areas.map((area) => [area.code, area]));
    const foreign = areas.filter(({ code }) => provinceOf(code) !== province).map(({ code }) => code);
    if (foreign.length > 0) throw refuse('NOT_IN_PROVINCE', { province, areas: foreign });
    const reused = areas.filter(({ code }, index) => {
      const known = standing.get(code) ?? areas.find((other) => other.code === code);
      return canonical(known) !== canonical(areas[index]);
    });
    if (reused.length > 0) throw refuse('AREA_REUSED', { areas: reused.map(({ code }) => code) });
    const added = areas.filter(({ code }, index) => {
      const isRepeated = areas.findIndex((other) => other.code === code) !== index;
      return !standing.has(code) && !isRepeated;
    });
    const known = new Set([...standing.keys(), ...added.map(({ code }) => code)]);
    for (const area of added) requireParent(area, known);
    return added.length > 0 ? [AreasPublished({ province, edition, areas: [...added] })] : [];
  };
