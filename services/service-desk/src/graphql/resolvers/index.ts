import type { Resolvers } from '../generated.ts';
import { CaseTask } from './CaseTask.ts';
import { Kiosk } from './Kiosk.ts';
import { Mutation } from './Mutation.ts';
import { Outlet } from './Outlet.ts';
import { Person } from './Person.ts';
import { Query } from './Query.ts';
import { Rating } from './Rating.ts';
import { ServiceCase } from './ServiceCase.ts';
import { ServiceItem } from './ServiceItem.ts';

export const resolvers = {
  CaseTask,
  Kiosk,
  Mutation,
  Outlet,
  Person,
  Query,
  Rating,
  ServiceCase,
  ServiceItem,
} satisfies Resolvers;
