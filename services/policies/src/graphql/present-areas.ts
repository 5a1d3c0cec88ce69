import type { Area } from '@yibao/schemas/facts/policies';
import type DataLoader from 'dataloader';

/** The areas of these codes that are on the list; a pack is only opened for such. */
export const presentAreas = async (
  areaByCode: DataLoader<string, Area | null>,
  codes: readonly string[],
): Promise<readonly Area[]> =>
  (await Promise.all(codes.map(async (code) => areaByCode.load(code)))).flatMap((area) => area ?? []);
