import { isOwnArea } from '@yibao/platform/access';
import { connection, onlyReadable } from '@yibao/platform/graphql';
import { refuse } from '../../domain/rating/refusals.ts';
import type { QueryResolvers } from '../generated.ts';

export const ratingQueries = {
  followUps: async (_parent, { state, ...args }, { viewer, access, followUpsIn }) => {
    const { area } = viewer;
    const page = await connection(
      args,
      async (slice) => (area === undefined ? [] : followUpsIn(area, state ?? 'OPEN', slice)),
      ({ position }) => position,
    );
    return onlyReadable(page, access, 'SERVICE');
  },
  outletRanking: async (_parent, { area, from, to }, { viewer, outletRanking }) => {
    if (to < from) throw refuse('PERIOD_INVALID');
    return isOwnArea(viewer, area) ? outletRanking(area, from, to) : [];
  },
} satisfies QueryResolvers;
