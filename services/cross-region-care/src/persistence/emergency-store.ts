import type { Store, StoreDefinition } from '@yibao/platform/mongo';
import type { EmergencyEvent } from '@yibao/schemas/events/cross-region-care';
import { EmergencyRegistrationFact } from '@yibao/schemas/facts/cross-region-care';
import { emergencies, type Emergency } from '../domain/emergency.ts';

export const emergencyStore: StoreDefinition<Emergency | null, EmergencyEvent> = {
  collection: 'emergencies',
  aggregate: emergencies,
  subjectOf: (emergency, id) => emergency?.personId ?? id,
  facts: (value) => (value ? [{ definition: EmergencyRegistrationFact, value }] : []),
  indexes: [{ key: { 'state.personId': 1, 'state.admittedAt': 1 } }],
};

const atMost = 50;

/** The emergencies of a person since an instant, oldest first. */
export const emergenciesOf =
  ({ query }: Store<Emergency | null, EmergencyEvent>) =>
  async (personId: string, since: string): Promise<readonly Emergency[]> => {
    const filter = { 'state.personId': personId, 'state.admittedAt': { $gte: since } };
    const found = await query(filter, { sort: { 'state.admittedAt': 1 }, limit: atMost });
    return found.flatMap(({ state }) => state ?? []);
  };
