import { connection } from '@yibao/platform/graphql';
import { provinceOf } from '@yibao/schemas/policy/areas';
import { catalogueId } from '../../domain/catalogue.ts';
import { reportOn } from '../../domain/proposal.ts';
import { refuse } from '../../domain/refusals.ts';
import { comparisonWith, maySeeList } from '../athlete-lists.ts';
import type { QueryResolvers } from '../generated.ts';
import { ownProvince } from '../province.ts';

type Athletes = Pick<
  QueryResolvers,
  | 'athleteDrugList'
  | 'athleteDrugLists'
  | 'compareDrugList'
  | 'proposals'
  | 'proposalReport'
  | 'adjustmentRound'
>;

export const athleteQueries: Athletes = {
  athleteDrugList: async (_parent, { id }, context) => {
    const list = await context.athleteListById.load(id);
    return list && maySeeList(context, list) ? list : null;
  },
  athleteDrugLists: (_parent, args, context) => {
    const { viewer, athleteListsOf } = context;
    const { organisation } = viewer;
    const isUnit = viewer.roles.includes('UNIT');
    const of = isUnit ? { teamId: organisation ?? '' } : { area: ownProvince(context) };
    return connection(
      args,
      // A city's staff see nothing of a province's teams.
      async (slice) => (await athleteListsOf(of, slice)).filter((list) => maySeeList(context, list)),
      ({ listId }) => listId,
    );
  },
  compareDrugList: async (_parent, { listId, version }, context) => {
    const list = await context.athleteListById.load(listId);
    if (!list || !maySeeList(context, list)) throw refuse('LIST_NOT_FOUND');
    return comparisonWith(list, version ?? null, context);
  },
  proposals: (_parent, { authority, state, ...args }, context) =>
    connection(
      args,
      async (slice) => context.proposalsThat({ area: ownProvince(context), authority, state }, slice),
      ({ proposalId }) => proposalId,
    ),
  proposalReport: async (_parent, { from, to, area }, { proposalsDecided }) =>
    reportOn(await proposalsDecided(provinceOf(area), from, to)),
  adjustmentRound: async (_parent, { catalogue, area }, { adjustmentRounds }) => {
    const rounds = await adjustmentRounds.find(catalogueId(provinceOf(area), catalogue));
    const newest = rounds.at(-1);
    return newest ? { ...newest, id: newest.roundId } : null;
  },
};
