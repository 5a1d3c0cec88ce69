import { isOwnArea } from '@yibao/platform/access';
import { connection, onlyReadable } from '@yibao/platform/graphql';
import { platforms } from '@yibao/schemas/facts/service-desk';
import type { Context } from '../../context.ts';
import { refuse } from '../../domain/case/refusals.ts';
import { onlineShareOf, sharesOf, type ChannelCount } from '../../domain/case/statistics.ts';
import type { CasePeriodInput, QueryResolvers } from '../generated.ts';

/** The counts of a period; an officer's of the own area only. Refuses PERIOD_INVALID. */
const counted = async (
  period: CasePeriodInput,
  { viewer, casesByChannel }: Context,
): Promise<readonly ChannelCount[]> => {
  if (period.to < period.from) throw refuse('PERIOD_INVALID');
  const maySee = viewer.roles.includes('ANALYST') || isOwnArea(viewer, period.area);
  return maySee ? casesByChannel(period) : [];
};

const dayMs = 86_400_000;

export const caseQueries = {
  serviceCase: (_parent, { id }, { caseById }) => caseById.load(id),
  serviceCases: async (_parent, { area, state, dueBy, ...args }, { viewer, access, casesIn }) => {
    const asked = area ?? viewer.area;
    const isOwn = asked !== undefined && isOwnArea(viewer, asked);
    const page = await connection(
      args,
      // An area outside the own one looks like one without cases.
      async (slice) =>
        isOwn ? casesIn({ area: asked, state: state ?? null, dueBy: dueBy ?? null }, slice) : [],
      ({ position }) => position,
    );
    return onlyReadable(page, access, 'SERVICE');
  },
  casePlatforms: async (_parent, _args, { receiptsOf, now }) => {
    const asOf = now();
    const receipts = await receiptsOf(new Date(asOf.getTime() - dayMs).toISOString());
    return platforms.map((platform) => {
      const { lastAt = null, lately = 0 } = receipts.get(platform) ?? {};
      return { platform, connected: lately > 0, lastAt, lately, asOf: asOf.toISOString() };
    });
  },
  casesByChannel: async (_parent, { period }, context) => sharesOf(await counted(period, context)),
  onlineRate: async (_parent, { period }, context) => onlineShareOf(await counted(period, context)),
} satisfies QueryResolvers;
