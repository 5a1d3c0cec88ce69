import { isOwnArea, type Viewer } from '@yibao/platform/access';
import type { Proposer, ProposingSide } from '@yibao/schemas/events/policies';
import { refuse } from '../domain/pack/refusals.ts';

/**
 * Policy is written by the city and the province, each for its own places; a county carries it out [S003-5.3a].
 * Refuses COUNTY_MAY_NOT_WRITE, NOT_RESPONSIBLE.
 */
export const requireResponsible = (viewer: Viewer, areas: readonly string[]): void => {
  const { level, area } = viewer;
  if (level !== 'CITY' && level !== 'PROVINCE')
    throw refuse('COUNTY_MAY_NOT_WRITE', { level: level ?? null });
  const foreign = areas.filter((each) => !isOwnArea(viewer, each));
  if (foreign.length > 0) throw refuse('NOT_RESPONSIBLE', { area: area ?? null, areas: foreign });
};

/** Refuses POST_REQUIRED. */
export const requirePost = ({ posts }: Viewer, post: string): void => {
  if (!posts.includes(post)) throw refuse('POST_REQUIRED', { post });
};

export const proposerOf = ({ subject: account, organisation }: Viewer, side: ProposingSide): Proposer => ({
  side,
  account,
  ...(organisation === undefined ? {} : { organisation }),
});
