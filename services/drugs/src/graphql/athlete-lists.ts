import { isOwnArea } from '@yibao/platform/access';
import type { Context } from '../context.ts';
import { answersOf, type AthleteList, type Comparison } from '../domain/athlete-list.ts';
import { catalogueId, newestVersion } from '../domain/catalogue.ts';
import { refuse } from '../domain/refusals.ts';

/** A team sees its own lists; a sports department and an agency those of their area. */
export const maySeeList = ({ viewer }: Pick<Context, 'viewer'>, { teamId, area }: AthleteList): boolean =>
  (viewer.roles.includes('UNIT') && viewer.organisation === teamId) ||
  ((viewer.roles.includes('SPORTS_DEPARTMENT') || viewer.roles.includes('OFFICER')) &&
    isOwnArea(viewer, area));

/**
 * A list against a version of the drug catalogue, the newest unless named; nothing is kept [S000-14a]. Refuses
 * VERSION_NOT_FOUND.
 */
export const comparisonWith = async (
  { area, items }: AthleteList,
  name: string | null,
  { catalogues, entryByCode, countsOf, today }: Context,
): Promise<Comparison> => {
  const catalogue = await catalogues.find(catalogueId(area, 'DRUG'));
  const version =
    name === null
      ? newestVersion(catalogue)
      : catalogue?.versions.find((each) => each.version === name && each.published !== null);
  if (!version) throw refuse('VERSION_NOT_FOUND', { version: name });
  const [found, counts] = await Promise.all([entryByCode.loadMany(items), countsOf.load('DRUG')]);
  const entryOf = (code: string) => {
    const entry = found[items.indexOf(code)];
    return entry instanceof Error ? null : entry;
  };
  const { effectiveFrom } = version;
  const answers = answersOf(items, entryOf, { area, on: effectiveFrom, counts });
  return { version: version.version, effectiveFrom, comparedOn: today(), answers, turned: [] };
};
