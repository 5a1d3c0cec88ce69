import { todayOn } from '@yibao/platform/domain';
import { areasOf } from '@yibao/platform/facts';
import { defineService } from '@yibao/platform/service';
import { EmergencyRegistrationFact, FilingFact } from '@yibao/schemas/facts/cross-region-care';
import { CatalogueEntryFact, PaymentStandardFact, PrescriptionFact } from '@yibao/schemas/facts/drugs';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { EnrolmentFact, PersonFact } from '@yibao/schemas/facts/persons';
import { PackVersionFact } from '@yibao/schemas/facts/policies';
import DataLoader from 'dataloader';
import type { Context } from './context.ts';
import { handlers } from './events/index.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { accountStore } from './persistence/account-store.ts';
import { benefitsStore, settlementRows } from './persistence/benefits-store.ts';
import {
  applicationsIn,
  entitlementById,
  entitlementRows,
  entitlementsOf,
  type EntitlementRow,
} from './persistence/entitlements.ts';
import { catalogueOn, isDualChannelDrug } from './persistence/known-catalogue.ts';
import { emergenciesOf, filingsFor, institutionOn, packsFor, personOn } from './persistence/known-facts.ts';
import { settlementsByIds, settlementsOf, type SettlementRow } from './persistence/settlements.ts';
import { runOutHolds } from './settlement/run-out-hold.ts';

const ofPerson = [{ key: { 'value.personId': 1 } }] as const;

export const service = defineService<Context>('coverage', async ({ store, readModel, replica, clock }) => {
  const benefits = store(benefitsStore);
  const accounts = store(accountStore);
  const settlements = readModel<SettlementRow>(settlementRows);
  const entitlements = readModel<EntitlementRow>(entitlementRows);
  const persons = replica(PersonFact);
  const institutions = replica(InstitutionFact);
  const filings = replica(FilingFact, ofPerson);
  const prescriptions = replica(PrescriptionFact);
  const entries = replica(CatalogueEntryFact);
  const packs = replica(PackVersionFact, [{ key: { 'value.areas': 1 } }]);

  const shared = {
    benefits,
    accounts,
    settlementsOf: settlementsOf(settlements),
    entitlementsOf: entitlementsOf(entitlements),
    applicationsIn: applicationsIn(entitlements),
    entitlementById: entitlementById(entitlements),
    personOn: personOn(persons, replica(EnrolmentFact)),
    institutionOn: institutionOn(institutions),
    filingsFor: filingsFor(filings),
    emergenciesOf: emergenciesOf(replica(EmergencyRegistrationFact, ofPerson)),
    prescriptionNamed: prescriptions.awaited,
    catalogueOn: catalogueOn(entries, replica(PaymentStandardFact, [{ key: { 'value.products': 1 } }])),
    isDualChannelDrug: isDualChannelDrug(entries),
    packsFor: packsFor(packs),
    requireFresh: async () => {
      await Promise.all([persons, institutions, filings, packs].map(async (each) => each.requireFresh()));
    },
    requireFreshPrescriptions: prescriptions.requireFresh,
    now: clock.now,
    today: () => todayOn(clock),
  };
  return {
    resolvers,
    areasOf: areasOf(persons),
    handlers,
    timers: { accounts: runOutHolds },
    contextOf: (request) => ({
      ...request,
      ...shared,
      settlementById: new DataLoader(settlementsByIds(settlements)),
      benefitsOf: new DataLoader(benefits.findMany),
      accountOf: new DataLoader(accounts.findMany),
    }),
  };
});
