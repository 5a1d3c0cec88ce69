import { lastDayOf, standingOf } from '../../domain/enrolment/enrolment.ts';
import type { EnrolmentRelationResolvers } from '../generated.ts';

export const EnrolmentRelation: EnrolmentRelationResolvers = {
  id: ({ relationId }) => relationId,
  to: (relation) => lastDayOf(relation) ?? null,
  state: (relation, _args, { today }) => standingOf(relation, today()),
};
