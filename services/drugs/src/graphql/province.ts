import { isOwnArea, type Viewer } from '@yibao/platform/access';
import { provinceOf } from '@yibao/schemas/policy/areas';
import type { Context } from '../context.ts';
import { refuse } from '../domain/refusals.ts';

/** The province whose catalogue the caller keeps: cities and counties add nothing [S003-8.17]. Refuses PROVINCE_ONLY. */
export const requireProvince = ({ viewer: { area, level } }: Pick<Context, 'viewer'>): string => {
  if (area === undefined || level !== 'PROVINCE') throw refuse('PROVINCE_ONLY', { level: level ?? null });
  return provinceOf(area);
};

/** Refuses NOT_OWN_AREA. */
export const requireOwn = ({ viewer }: Pick<Context, 'viewer'>, area: string): string => {
  if (!isOwnArea(viewer, area)) throw refuse('NOT_OWN_AREA', { area });
  return area;
};

/** The province of the caller's own area. Refuses NOT_OWN_AREA when the account has none. */
export const ownProvince = ({ viewer }: Pick<Context, 'viewer'>): string => {
  if (viewer.area === undefined) throw refuse('NOT_OWN_AREA');
  return provinceOf(viewer.area);
};

const nation = '000000';

/** Whether the caller answers for the authority: the nation's own policy staff, or that of the province. */
export const isAuthorityFor = (
  { area, level }: Pick<Viewer, 'area' | 'level'>,
  { authority, area: of }: { readonly authority: 'NATIONAL' | 'PROVINCIAL'; readonly area: string },
): boolean =>
  authority === 'NATIONAL'
    ? area === nation
    : level === 'PROVINCE' && area !== undefined && area !== nation && provinceOf(area) === of;
