import type { Resolvers } from '../generated.ts';
import { EmergencyRegistration } from './EmergencyRegistration.ts';
import { Filing } from './Filing.ts';
import { Mutation } from './Mutation.ts';
import { Person } from './Person.ts';
import { Query } from './Query.ts';

export const resolvers = { EmergencyRegistration, Filing, Mutation, Person, Query } satisfies Resolvers;
