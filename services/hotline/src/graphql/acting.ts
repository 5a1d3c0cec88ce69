import { isOwnArea } from '@yibao/platform/access';
import type { Context } from '../context.ts';
import { refuse } from '../domain/refusals.ts';
import { requirePost } from './ticket-access.ts';
import type { Acting } from '../domain/acting.ts';
import type { Siding } from '../domain/article/change-article.ts';

/** The account that acts, now. */
export const actingIn = ({ viewer, now }: Context): Acting => ({
  actor: viewer.subject,
  at: now().toISOString(),
});

/** Refuses POST_REQUIRED to officers without the post, and NOT_OWN_AREA to anybody outside the area. */
export const requirePlace = ({ viewer }: Context, area: string | undefined): void => {
  if (viewer.roles.includes('OFFICER')) requirePost(viewer);
  if (!isOwnArea(viewer, area)) throw refuse('NOT_OWN_AREA', { area: viewer.area ?? null });
};

/** The area the caller acts for. Refuses NOT_OWN_AREA to somebody without one. */
export const placeIn = ({ viewer }: Context): string => {
  if (viewer.area === undefined) throw refuse('NOT_OWN_AREA', { area: null });
  return viewer.area;
};

/** For which department somebody drafts or approves. Refuses POST_REQUIRED. */
export const sidingIn = (context: Context): Siding => {
  const { viewer } = context;
  if (!viewer.roles.includes('OFFICER')) return { ...actingIn(context), side: 'SPORTS' };
  requirePost(viewer);
  return { ...actingIn(context), side: 'INSURANCE' };
};

/** What a change of one aggregate gave, or nothing. */
export const present = <State>(state: State | null): State => {
  if (state === null) throw new Error('A change left nothing behind');
  return state;
};
