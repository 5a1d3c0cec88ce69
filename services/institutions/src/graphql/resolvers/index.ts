import type { Resolvers } from '../generated.ts';
import { Institution } from './Institution.ts';
import { Mutation } from './Mutation.ts';
import { Query } from './Query.ts';

export const resolvers = { Institution, Mutation, Query } satisfies Resolvers;
