import type { Slice } from '@yibao/platform/graphql';
import type { Store, StoreDefinition } from '@yibao/platform/mongo';
import type { PrescriptionEvent } from '@yibao/schemas/events/drugs';
import { PrescriptionFact, type PrescriptionState } from '@yibao/schemas/facts/drugs';
import { factOf, prescriptions, wakeAt, type Prescription } from '../domain/prescription.ts';

export const prescriptionStore: StoreDefinition<Prescription | null, PrescriptionEvent> = {
  collection: 'prescriptions',
  aggregate: prescriptions,
  subjectOf: (prescription, id) => prescription?.personId ?? id,
  wakeAt,
  facts: (prescription) =>
    prescription ? [{ definition: PrescriptionFact, value: factOf(prescription) }] : [],
  indexes: [
    { key: { 'state.personId': 1, 'state.position': 1 } },
    { key: { 'state.pharmacyId': 1, 'state.state': 1, 'state.position': 1 } },
    { key: { 'state.paidBy': 1 } },
  ],
};

type PrescriptionStore = Store<Prescription | null, PrescriptionEvent>;

const page = async ({ query }: PrescriptionStore, filter: object, { limit, after }: Slice) => {
  const found = await query(
    { ...filter, ...(after !== undefined && { 'state.position': { $gt: after } }) },
    { sort: { 'state.position': 1 }, limit },
  );
  return found.flatMap(({ state }) => state ?? []);
};

/** The prescriptions of a person, oldest first. */
export const prescriptionsOf =
  (store: PrescriptionStore) =>
  async (personId: string, slice: Slice): Promise<readonly Prescription[]> =>
    page(store, { 'state.personId': personId }, slice);

/** Those of one state that go to a pharmacy, oldest first. */
export const prescriptionsAt =
  (store: PrescriptionStore) =>
  async (pharmacyId: string, state: PrescriptionState, slice: Slice): Promise<readonly Prescription[]> =>
    page(store, { 'state.pharmacyId': pharmacyId, 'state.state': state }, slice);

/** The prescription that a settlement that stands has paid. */
export const prescriptionPaidBy =
  ({ query }: PrescriptionStore) =>
  async (settlementId: string): Promise<Prescription | undefined> =>
    (await query({ 'state.paidBy': settlementId }, { limit: 1 }))[0]?.state ?? undefined;
