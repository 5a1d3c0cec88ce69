import { todayOn } from '@yibao/platform/domain';
import { defineService } from '@yibao/platform/service';
import DataLoader from 'dataloader';
import type { Context } from './context.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { applicantsIn, applicantsOf } from './persistence/applicant-list.ts';
import { institutionsThat } from './persistence/institution-list.ts';
import { institutionStore } from './persistence/institution-store.ts';

export const service = defineService<Context>('institutions', async ({ store, clock }) => {
  const institutions = store(institutionStore);
  return {
    resolvers,
    // This service keeps nothing about persons.
    areasOf: async () => new Map(),
    contextOf: (request) => ({
      ...request,
      institutions,
      institutionById: new DataLoader(institutions.findMany),
      institutionsThat: institutionsThat(institutions),
      applicantsIn: applicantsIn(institutions),
      applicantsOf: applicantsOf(institutions),
      today: () => todayOn(clock),
    }),
  };
});
