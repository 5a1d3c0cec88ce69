import type { Resolvers } from '../generated.ts';
import { BillParts, Payers, Quote, RankedRoute, TraceStep } from './bill.ts';
import { Entitlement } from './Entitlement.ts';
import { Mutation } from './Mutation.ts';
import { Person } from './Person.ts';
import { PersonalAccount } from './PersonalAccount.ts';
import { Query } from './Query.ts';
import { Settlement } from './Settlement.ts';

export const resolvers = {
  ...{
    BillParts,
    Entitlement,
    Mutation,
    Payers,
    Person,
    PersonalAccount,
    Query,
    Quote,
    RankedRoute,
    Settlement,
    TraceStep,
  },
} satisfies Resolvers;
