import type { Resolvers } from '../generated.ts';
import { AssistanceIdentity } from './AssistanceIdentity.ts';
import { Consent } from './Consent.ts';
import { Contribution } from './Contribution.ts';
import { Credential } from './Credential.ts';
import { Enrolment } from './Enrolment.ts';
import { EnrolmentRelation } from './EnrolmentRelation.ts';
import { FamilyLink } from './FamilyLink.ts';
import { Mandate } from './Mandate.ts';
import { Mutation } from './Mutation.ts';
import { Person } from './Person.ts';
import { Query } from './Query.ts';

export const resolvers = {
  AssistanceIdentity,
  Consent,
  Contribution,
  Credential,
  Enrolment,
  EnrolmentRelation,
  FamilyLink,
  Mandate,
  Mutation,
  Person,
  Query,
} satisfies Resolvers;
