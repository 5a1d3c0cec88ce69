import { areaOrAll, everywhere, share, type EntryClass, type EntryTerms } from '@yibao/schemas/facts/drugs';
import { areasAbove } from '@yibao/schemas/policy/areas';

type Stated = { readonly area: string; readonly ratio: string };

/** Terms as a decision states them; null when a share is missing, is none, or does not reach the province. */
export const statedTerms = (
  of: EntryClass | null,
  ownFirst: readonly Stated[],
  province: string,
): EntryTerms | null => {
  if (of === null) return null;
  const reaching: readonly string[] = province === '' ? [] : [...areasAbove(province), everywhere];
  const wellFormed = ownFirst.every(
    ({ area, ratio }) => areaOrAll.safeParse(area).success && share.safeParse(ratio).success,
  );
  const fits = of === 'B' ? ownFirst.some(({ area }) => reaching.includes(area)) : ownFirst.length === 0;
  if (!wellFormed || !fits) return null;
  const shares = ownFirst.map(({ area, ratio }) => ({ area, ratio }));
  return { class: of, ownFirst: shares, restrictions: [], labelIndications: [] };
};
