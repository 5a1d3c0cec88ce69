import { todayOn } from '@yibao/platform/domain';
import { areasOf } from '@yibao/platform/facts';
import { defineService } from '@yibao/platform/service';
import { EntitlementFact, StayFact } from '@yibao/schemas/facts/coverage';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { EnrolmentFact, PersonFact } from '@yibao/schemas/facts/persons';
import { PackVersionFact } from '@yibao/schemas/facts/policies';
import DataLoader from 'dataloader';
import type { Context } from './context.ts';
import { expireFilings } from './domain/end-filing.ts';
import { handlers } from './events/index.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { emergenciesOf, emergencyStore } from './persistence/emergency-store.ts';
import { filingsByIds, filingsIn, filingsOf } from './persistence/filing-list.ts';
import { filingRows, filingStore, type FilingRow } from './persistence/filing-store.ts';
import {
  institutionOn,
  insuredOn,
  isEntitled,
  openStaysOf,
  policyFor,
  stayNamed,
} from './persistence/known-facts.ts';

const ofPerson = [{ key: { 'value.personId': 1 } }];

export const service = defineService<Context>(
  'cross-region-care',
  async ({ store, readModel, replica, clock }) => {
    const filings = store(filingStore);
    const emergencies = store(emergencyStore);
    const rows = readModel<FilingRow>(filingRows);
    const persons = replica(PersonFact);
    const packs = replica(PackVersionFact, [{ key: { 'value.areas': 1 } }]);
    const stays = replica(StayFact, ofPerson);
    const today = () => todayOn(clock);

    const shared = {
      filings,
      emergencies,
      filingsOf: filingsOf(rows),
      filingsIn: filingsIn(rows),
      emergenciesOf: emergenciesOf(emergencies),
      insuredOn: insuredOn(replica(EnrolmentFact)),
      institutionOn: institutionOn(replica(InstitutionFact)),
      stayNamed: stayNamed(stays),
      openStaysOf: openStaysOf(stays),
      isEntitled: isEntitled(replica(EntitlementFact, ofPerson)),
      policyFor: policyFor(packs, clock.now),
      requireFresh: async () => {
        await Promise.all([persons.requireFresh(), packs.requireFresh()]);
      },
      now: clock.now,
      today,
    };
    return {
      resolvers,
      areasOf: areasOf(persons),
      handlers,
      timers: {
        personFilings: async (personId, wakeAt, { correlationId }) => {
          const commandId = `wake:${personId}:${wakeAt}`;
          await filings.change(personId, expireFilings(today()), {
            actor: 'system',
            correlationId,
            causationId: null,
            commandId,
          });
        },
      },
      contextOf: (request) => ({
        ...request,
        ...shared,
        filingById: new DataLoader(filingsByIds(rows)),
        filingsByPerson: new DataLoader(filings.findMany),
        emergencyById: new DataLoader(emergencies.findMany),
      }),
    };
  },
);
