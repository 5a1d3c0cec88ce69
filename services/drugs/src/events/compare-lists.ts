import type { Metadata } from '@yibao/platform/domain';
import type { Context } from '../context.ts';
import { compareList, type AthleteList } from '../domain/athlete-list.ts';
import type { Version } from '../domain/catalogue.ts';

/** Compares one list with a version of the drug catalogue of its province and keeps the answer. */
export const compareWith = async (
  { listId, items }: Pick<AthleteList, 'listId' | 'items'>,
  version: Pick<Version, 'version' | 'effectiveFrom'>,
  { athleteLists, entryByCode, countsOf, today }: Context,
  metadata: Metadata,
): Promise<void> => {
  const [found, counts] = await Promise.all([entryByCode.loadMany(items), countsOf.load('DRUG')]);
  const entries = new Map(
    found.flatMap((entry) => (entry && !(entry instanceof Error) ? [[entry.code, entry] as const] : [])),
  );
  const request = { version, comparedOn: today(), entryOf: (code: string) => entries.get(code), counts };
  await athleteLists.change(listId, compareList(request), metadata);
};
