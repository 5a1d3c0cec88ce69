import type { IsoDate } from '@yibao/platform/domain';
import type { Context } from '../context.ts';
import { alternativesAmong, type Alternative } from '../domain/alternatives.ts';
import type { CatalogueEntry } from '../domain/entry.ts';
import { standardsFor } from './standards.ts';

type Place = { readonly area: string; readonly on: IsoDate };

const once = (entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] => [
  ...new Map(entries.map((entry) => [entry.code, entry])).values(),
];

/** What may be used instead of a drug: the products of its generic name, and drugs for a condition where one is named. */
export const alternativesTo = async (
  entry: CatalogueEntry,
  condition: string | null,
  { area, on }: Place,
  context: Context,
): Promise<readonly Alternative[]> => {
  const [sameName, sameUse, counts] = await Promise.all([
    entry.genericCode === undefined ? [] : context.entriesOf(entry.genericCode),
    condition === null ? [] : context.entriesFor(condition),
    context.countsOf.load('DRUG'),
  ]);
  const candidates = once([...sameName, ...sameUse]);
  const standards = await standardsFor(candidates, { area, on }, context);
  return alternativesAmong(candidates, entry.code, { area, on, counts }, standards);
};
