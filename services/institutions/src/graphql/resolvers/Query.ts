import { daysBetween } from '@yibao/platform/domain';
import { connection } from '@yibao/platform/graphql';
import { equalTreatment } from '../../domain/equal-treatment.ts';
import { publishedConditions } from '../../domain/published-conditions.ts';
import { positionOf } from '../../domain/institution.ts';
import { refuse } from '../../domain/refusals.ts';
import { requireOwnArea } from '../change-institution.ts';
import type { QueryResolvers } from '../generated.ts';

/** More than a leap year, and whoever asks meant something else. */
const mostDays = 366;

export const Query: QueryResolvers = {
  institution: (_parent, { id }, { institutionById }) => institutionById.load(id),
  institutions: (_parent, { at, ...args }, { institutionsThat, today }) =>
    connection(args, (slice) => institutionsThat({ ...args, at: at ?? today() }, slice), positionOf),
  designationConditions: (_parent, { applicant }) => publishedConditions[applicant],
  designationApplications: (_parent, { state, since, ...args }, context) => {
    const area = args.area ?? context.viewer.area ?? '';
    requireOwnArea(context, area);
    return connection(args, (slice) => context.applicantsIn({ area, state, since }, slice), positionOf);
  },
  equalTreatment: async (_parent, { area, from, to }, context) => {
    requireOwnArea(context, area);
    const days = daysBetween(from, to) + 1;
    if (days < 1 || days > mostDays) throw refuse('PERIOD_INVALID', { days, most: mostDays });
    return equalTreatment(await context.applicantsOf(area, from, to), from, to);
  },
};
