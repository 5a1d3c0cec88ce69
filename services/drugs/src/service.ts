import { dateIn, todayOn, type Metadata } from '@yibao/platform/domain';
import { areasOf } from '@yibao/platform/facts';
import { defineService, type Kernel } from '@yibao/platform/service';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { EnrolmentFact, PersonFact } from '@yibao/schemas/facts/persons';
import { PackVersionFact } from '@yibao/schemas/facts/policies';
import DataLoader from 'dataloader';
import type { Context, Stores } from './context.ts';
import { expirePrescription } from './domain/use-prescription.ts';
import { handlers } from './events/index.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { athleteListsOf, athleteListStore } from './persistence/athlete-list-store.ts';
import { cataloguePartStore, cataloguesOf, catalogueStore, countsOf } from './persistence/catalogue-store.ts';
import { entriesFor, entriesOf, entriesThat } from './persistence/entry-list.ts';
import { entriesUntold, entryStore } from './persistence/entry-store.ts';
import { institutionOn, patientOn, prescriptionRules } from './persistence/known-facts.ts';
import {
  prescriptionPaidBy,
  prescriptionsAt,
  prescriptionsOf,
  prescriptionStore,
} from './persistence/prescription-store.ts';
import {
  adjustmentRoundStore,
  proposalsDecided,
  proposalStore,
  proposalsThat,
} from './persistence/proposal-store.ts';
import { standardsIn, standardStore } from './persistence/standard-store.ts';
import { continuePublication } from './publication/publish.ts';
import { seedCatalogue } from './seeds/seed.ts';

const storesOf = ({ store, claims }: Kernel): Stores => {
  const prescriptions = store(prescriptionStore);
  const proposals = store(proposalStore);
  return {
    catalogues: store(catalogueStore),
    catalogueParts: store(cataloguePartStore),
    entries: store(entryStore),
    standards: store(standardStore),
    prescriptions,
    athleteLists: store(athleteListStore),
    proposals,
    adjustmentRounds: store(adjustmentRoundStore),
    numberClaims: claims('prescription-number', async (id) => (await prescriptions.find(id)) !== null),
    proposalClaims: claims('proposal', async (id) => (await proposals.find(id)) !== null),
  };
};

/** What is known here of persons, institutions and packs. */
const knownIn = ({ replica, clock }: Kernel) => {
  const persons = replica(PersonFact);
  const institutions = replica(InstitutionFact);
  const packs = replica(PackVersionFact, [{ key: { 'value.areas': 1 } }]);
  return {
    areasOf: areasOf(persons),
    ports: {
      patientOn: patientOn(persons, replica(EnrolmentFact)),
      institutionOn: institutionOn(institutions),
      prescriptionRules: prescriptionRules(packs, clock.now),
      requireFreshInstitutions: institutions.requireFresh,
      requireFreshRules: async () => {
        await Promise.all([persons.requireFresh(), packs.requireFresh()]);
      },
    },
  };
};

/** The queries, and batches of the look-ups of one request. */
const looksOf = (stores: Stores, { db }: Kernel) => ({
  shared: {
    entriesThat: entriesThat(stores.entries),
    entriesUntold: entriesUntold(db),
    entriesOf: entriesOf(stores.entries),
    entriesFor: entriesFor(stores.entries),
    cataloguesOf: cataloguesOf(stores.catalogues),
    standardsIn: standardsIn(stores.standards),
    prescriptionsOf: prescriptionsOf(stores.prescriptions),
    prescriptionsAt: prescriptionsAt(stores.prescriptions),
    prescriptionPaidBy: prescriptionPaidBy(stores.prescriptions),
    athleteListsOf: athleteListsOf(stores.athleteLists),
    proposalsThat: proposalsThat(stores.proposals),
    proposalsDecided: proposalsDecided(stores.proposals),
  },
  perRequest: () => ({
    entryByCode: new DataLoader(stores.entries.findMany),
    countsOf: new DataLoader(countsOf(stores.catalogues)),
    standardByKey: new DataLoader(stores.standards.findMany),
    prescriptionById: new DataLoader(stores.prescriptions.findMany),
    athleteListById: new DataLoader(stores.athleteLists.findMany),
    proposalById: new DataLoader(stores.proposals.findMany),
  }),
});

const wakened = (correlationId: string, commandId?: string): Metadata => ({
  ...{ actor: 'system', correlationId, causationId: null },
  ...(commandId === undefined ? {} : { commandId }),
});

export const service = defineService<Context>('drugs', async (kernel) => {
  const { clock, config } = kernel;
  const stores = storesOf(kernel);
  const known = knownIn(kernel);
  const { shared, perRequest } = looksOf(stores, kernel);
  return {
    resolvers,
    areasOf: known.areasOf,
    handlers,
    timers: {
      prescriptions: async (id, wakeAt, { prescriptions, correlationId, now }) => {
        const command = wakened(correlationId, `wake:${id}:${wakeAt}`);
        await prescriptions.change(id, expirePrescription(dateIn(now())), command);
      },
      catalogues: async (id, _wakeAt, context) =>
        continuePublication(context, id, wakened(context.correlationId)),
    },
    seed: async (context) => seedCatalogue(context, config.demo),
    contextOf: (request) => ({
      ...request,
      ...stores,
      ...known.ports,
      ...shared,
      ...perRequest(),
      now: clock.now,
      today: () => todayOn(clock),
    }),
  };
});
