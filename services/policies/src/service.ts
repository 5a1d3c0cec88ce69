import { todayOn } from '@yibao/platform/domain';
import { defineService, type Kernel } from '@yibao/platform/service';
import DataLoader from 'dataloader';
import type { Context, Stores } from './context.ts';
import { renewPacksBelowHandlers } from './events/renew-packs-below.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { packList } from './persistence/pack-list.ts';
import { packStore } from './persistence/pack-store.ts';
import { areasBelow, areasByCode, measuresThat, sourcesThat } from './persistence/reference-lists.ts';
import { areaStore, calendarStore, measureStore, sourceStore } from './persistence/reference-stores.ts';
import { seedReferenceData } from './seeds/seed.ts';

const storesOf = ({ store, claims }: Kernel): Stores => {
  const packs = store(packStore);
  return {
    packs,
    sources: store(sourceStore),
    measures: store(measureStore),
    calendars: store(calendarStore),
    areaBooks: store(areaStore),
    placeClaims: claims('place', async (code) => (await packs.find(code)) !== null),
  };
};

export const service = defineService<Context>('policies', async (kernel) => {
  const { clock, config } = kernel;
  const stores = storesOf(kernel);
  const { packs, sources, measures, calendars, areaBooks } = stores;
  return {
    resolvers,
    // This service keeps nothing about persons.
    areasOf: async () => new Map(),
    contextOf: (request) => ({
      ...request,
      ...stores,
      ...packList(packs),
      packByCode: new DataLoader(packs.findMany),
      sourceById: new DataLoader(sources.findMany),
      measureById: new DataLoader(measures.findMany),
      areaByCode: new DataLoader(areasByCode(areaBooks)),
      calendarOf: new DataLoader(calendars.findMany),
      sourcesThat: sourcesThat(sources),
      measuresThat: measuresThat(measures),
      areasBelow: areasBelow(areaBooks),
      now: clock.now,
      today: () => todayOn(clock),
    }),
    handlers: renewPacksBelowHandlers,
    seed: async (context) => seedReferenceData(context, config.demo),
  };
});
