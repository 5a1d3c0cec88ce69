import { todayOn } from '@yibao/platform/domain';
import { areasOf, calendarsKnown, type Replica } from '@yibao/platform/facts';
import { defineService, type Kernel } from '@yibao/platform/service';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import { CatalogueEntryFact } from '@yibao/schemas/facts/drugs';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { PersonFact } from '@yibao/schemas/facts/persons';
import { WorkingCalendarFact } from '@yibao/schemas/facts/policies';
import DataLoader from 'dataloader';
import type { Context, Ports, Stores } from './context.ts';
import { ruleBaseId, ruleIdOf } from './domain/rule.ts';
import { hasReceipt } from './domain/violation-case.ts';
import { handlers } from './events/index.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { alertsFrom, alertStore, alertsThat } from './persistence/alert-store.ts';
import { casesOf, caseStore, casesThat } from './persistence/case-store.ts';
import { fundFigures, monthlyPayments } from './persistence/fund-figures.ts';
import { admissionsIn, billsIn, sumsOf } from './persistence/institution-figures.ts';
import { areaOfSubject, catalogueOf, institutionsNamed, sexOf } from './persistence/known-facts.ts';
import { claimsAround, movementsOf } from './persistence/person-claims.ts';
import { reconciliationsIn, reconciliationStore } from './persistence/reconciliation-store.ts';
import { coverageIn, hitsIn } from './persistence/review-figures.ts';
import {
  admissionStore,
  claimStore,
  creditStore,
  evaluationStore,
  indicatorStore,
  movementStore,
  ruleBaseStore,
  screeningStore,
} from './persistence/stores.ts';
import { alertIsDue, nightHasCome } from './review/timers.ts';
import { onceSeeded } from './seeds/once-seeded.ts';
import { seed } from './seeds/seed.ts';

const storesOf = ({ store, claims }: Kernel): Stores => {
  const violationCases = store(caseStore);
  return {
    claims: store(claimStore),
    accountMovements: store(movementStore),
    admissions: store(admissionStore),
    evaluations: store(evaluationStore),
    ruleBases: store(ruleBaseStore),
    alerts: store(alertStore),
    violationCases,
    reconciliations: store(reconciliationStore),
    credits: store(creditStore),
    indicators: store(indicatorStore),
    screenings: store(screeningStore),
    receipts: claims('recovery-receipt', async (caseId, receipt) =>
      hasReceipt(await violationCases.find(caseId), receipt),
    ),
  };
};

/** What is summed from the rows. */
const figuresOf = (db: Kernel['db'], persons: Replica<FactOf<typeof PersonFact>>) => ({
  fundFigures: fundFigures(db),
  monthlyPayments: monthlyPayments(db),
  hitsIn: hitsIn(db),
  coverageIn: coverageIn(db),
  sumsOf: sumsOf(db, persons),
  billsIn: billsIn(db),
  admissionsIn: admissionsIn(db),
});

export const service = defineService<Context>('supervision', async (kernel) => {
  const { db, replica, clock } = kernel;
  const stores = storesOf(kernel);
  const { claims, accountMovements, evaluations, ruleBases, alerts, violationCases } = stores;
  const persons = replica(PersonFact);
  const institutions = replica(InstitutionFact);
  const seeding = onceSeeded<Context>(seed);
  const rulesNow = async () => {
    await seeding.seeded;
    return ruleBases.find(ruleBaseId);
  };

  const ports: Ports = {
    rulesNow,
    ...figuresOf(db, persons),
    claimsAround: claimsAround(claims),
    movementsOf: movementsOf(accountMovements),
    alertsFrom: alertsFrom(alerts),
    alertsThat: alertsThat(alerts),
    casesThat: casesThat(violationCases),
    casesOf: casesOf(violationCases),
    reconciliationsIn: reconciliationsIn(stores.reconciliations),
    catalogueOf: catalogueOf(replica(CatalogueEntryFact)),
    sexOf: sexOf(persons),
    insuredAreaOf: async (personId) => (await areasOf(persons)([personId])).get(personId),
    areaOfSubject: areaOfSubject(institutions, persons),
    institutionsNamed: institutionsNamed(institutions),
    calendars: calendarsKnown(replica(WorkingCalendarFact)),
    now: clock.now,
    today: () => todayOn(clock),
  };
  return {
    resolvers,
    areasOf: areasOf(persons),
    handlers,
    timers: { alerts: alertIsDue, screenings: nightHasCome },
    seed: seeding.seed,
    contextOf: (request) => ({
      ...request,
      ...stores,
      ...ports,
      alertById: new DataLoader(alerts.findMany),
      caseById: new DataLoader(violationCases.findMany),
      evaluationById: new DataLoader(evaluations.findMany),
      ruleById: new DataLoader(async (ids) => {
        const rules = new Map((await rulesNow()).rules.map((rule) => [ruleIdOf(rule), rule]));
        return ids.map((id) => rules.get(id) ?? null);
      }),
    }),
  };
});
