import { connection } from '@yibao/platform/graphql';
import { positionOf } from '../../domain/institution.ts';
import type { QueryResolvers } from '../generated.ts';

export const Query: QueryResolvers = {
  institution: (_parent, { id }, { institutionById }) => institutionById.load(id),
  institutions: (_parent, { at, ...args }, { institutionsThat, today }) =>
    connection(args, (slice) => institutionsThat({ ...args, at: at ?? today() }, slice), positionOf),
};
