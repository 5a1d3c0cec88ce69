import { todayOn } from '@yibao/platform/domain';
import { areasOf, calendarsKnown, parameterOn } from '@yibao/platform/facts';
import { defineService, type Kernel } from '@yibao/platform/service';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { EnrolmentFact, PersonFact } from '@yibao/schemas/facts/persons';
import { AreaFact, PackVersionFact, WorkingCalendarFact } from '@yibao/schemas/facts/policies';
import { GreenEligibilityFact } from '@yibao/schemas/facts/sports';
import DataLoader from 'dataloader';
import type { Context } from './context.ts';
import { handlers } from './events/index.ts';
import { wakeCase, wakeRating } from './events/wake.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { caseOfAct, casesIn, casesOf, casesWithoutDue, hasOpenCase } from './persistence/case-list.ts';
import { casesByChannel, receiptsOf } from './persistence/case-statistics.ts';
import { caseStore } from './persistence/case-store.ts';
import { everyItem, itemStore } from './persistence/item-store.ts';
import { kiosksAt, kioskStore } from './persistence/kiosk-store.ts';
import { factsRevisionOf, institutionKindOf, isGreen } from './persistence/known-facts.ts';
import { openOutletsIn, unitsIn } from './persistence/outlet-coverage.ts';
import { outletsBetween, outletsThat } from './persistence/outlet-list.ts';
import { outletStore } from './persistence/outlet-store.ts';
import { queueStore } from './persistence/queue-store.ts';
import { outletRanking } from './persistence/ranking.ts';
import { followUpsIn, ratingsOf, ratingStore } from './persistence/rating-store.ts';
import { slotsOn, slotStore } from './persistence/slot-store.ts';
import { seedItems } from './seeds/seed-items.ts';

const storesOf = ({ store, claims }: Kernel) => {
  const kiosks = store(kioskStore);
  return {
    ...{ items: store(itemStore), cases: store(caseStore), outlets: store(outletStore) },
    ...{ queues: store(queueStore), slots: store(slotStore), kiosks, ratings: store(ratingStore) },
    kioskAccounts: claims('kiosk-account', async (owner) => (await kiosks.get(owner)) !== undefined),
  };
};
type Stores = ReturnType<typeof storesOf>;

const listsOf = ({ items, cases, outlets, slots, kiosks, ratings }: Stores, { db, replica }: Kernel) => ({
  everyItem: everyItem(items),
  casesOf: casesOf(cases),
  casesIn: casesIn(cases),
  hasOpenCase: hasOpenCase(cases),
  caseOfAct: caseOfAct(cases),
  casesWithoutDue: casesWithoutDue(cases),
  outletsThat: outletsThat(outlets),
  outletsBetween: outletsBetween(outlets),
  openOutletsIn: openOutletsIn(outlets),
  unitsIn: unitsIn(replica(AreaFact, [{ key: { 'value.level': 1, 'value.code': 1 } }])),
  kiosksAt: kiosksAt(kiosks),
  ratingsOf: ratingsOf(ratings),
  followUpsIn: followUpsIn(ratings),
  slotsOn: slotsOn(slots),
  outletRanking: outletRanking(db),
  casesByChannel: casesByChannel(db),
  receiptsOf: receiptsOf(db),
});

const factsOf = ({ replica, clock }: Kernel) => {
  const persons = replica(PersonFact);
  return {
    areasOf: areasOf(persons),
    factsRevisionOf: factsRevisionOf(persons, replica(EnrolmentFact)),
    isGreen: isGreen(replica(GreenEligibilityFact)),
    institutionKindOf: institutionKindOf(replica(InstitutionFact)),
    calendars: calendarsKnown(replica(WorkingCalendarFact)),
    parameterOn: parameterOn(replica(PackVersionFact, [{ key: { 'value.areas': 1 } }]), clock.now),
    requireFresh: persons.requireFresh,
  };
};

/** Batch the look-ups of one request. */
const loadersOf = ({ items, cases, outlets, kiosks, ratings }: Stores) => ({
  itemByCode: new DataLoader(items.findMany),
  caseById: new DataLoader(cases.findMany),
  outletById: new DataLoader(outlets.findMany),
  kioskById: new DataLoader(kiosks.findMany),
  ratingById: new DataLoader(ratings.findMany),
});

export const service = defineService<Context>('service-desk', async (kernel) => {
  const { clock } = kernel;
  const stores = storesOf(kernel);
  const shared = {
    ...stores,
    ...listsOf(stores, kernel),
    ...factsOf(kernel),
    now: clock.now,
    today: () => todayOn(clock),
  };
  return {
    resolvers,
    areasOf: shared.areasOf,
    handlers,
    timers: { [caseStore.collection]: wakeCase, [ratingStore.collection]: wakeRating },
    seed: seedItems,
    contextOf: (request) => ({ ...request, ...shared, ...loadersOf(stores) }),
  };
});
