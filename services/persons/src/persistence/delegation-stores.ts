import type { Slice } from '@yibao/platform/graphql';
import type { Store, StoreDefinition } from '@yibao/platform/mongo';
import type { ConsentEvent, MandateEvent } from '@yibao/schemas/events/persons';
import { ConsentFact, MandateFact } from '@yibao/schemas/facts/persons';
import { consents, type Consent } from '../domain/delegation/consent.ts';
import { mandates, type Mandate } from '../domain/delegation/mandate.ts';

const statusOf = ({ revokedOn }: { readonly revokedOn?: string }) =>
  revokedOn === undefined ? 'GRANTED' : 'REVOKED';

export const consentStore: StoreDefinition<Consent | null, ConsentEvent> = {
  collection: 'consents',
  aggregate: consents,
  subjectOf: (consent, id) => consent?.personId ?? id,
  facts: (consent) => {
    if (!consent) return [];
    const { consentId, personId, holder, scopes, purpose, until } = consent;
    const value = { consentId, personId, holder, scopes, purpose, until, status: statusOf(consent) };
    return [{ definition: ConsentFact, value }];
  },
  indexes: [
    { key: { 'state.personId': 1, 'state.consentId': 1 } },
    { key: { 'state.holder': 1, 'state.consentId': 1 } },
  ],
};

export const mandateStore: StoreDefinition<Mandate | null, MandateEvent> = {
  collection: 'mandates',
  aggregate: mandates,
  subjectOf: (mandate, id) => mandate?.personId ?? id,
  facts: (mandate) => {
    if (!mandate) return [];
    const { mandateId, personId, agentId, scopes, until } = mandate;
    return [
      {
        definition: MandateFact,
        value: { mandateId, personId, agentId, scopes, until, status: statusOf(mandate) },
      },
    ];
  },
  indexes: [
    { key: { 'state.personId': 1, 'state.mandateId': 1 } },
    { key: { 'state.agentId': 1, 'state.mandateId': 1 } },
  ],
};

/** Whose consents or mandates are looked for. */
export type Whose = { readonly personId: string } | { readonly heldBy: readonly string[] };

const idAfter = (field: string, after: string | undefined) =>
  after === undefined ? {} : { [field]: { $gt: after } };

/** Consents given by a person, or held by an organisation, in the order of their ids. */
export const consentsOf =
  ({ query }: Store<Consent | null, ConsentEvent>) =>
  async (whose: Whose, { limit, after }: Slice): Promise<readonly Consent[]> => {
    const those =
      'personId' in whose ? { 'state.personId': whose.personId } : { 'state.holder': { $in: whose.heldBy } };
    const filter = { ...those, ...idAfter('state.consentId', after) };
    const found = await query(filter, { sort: { 'state.consentId': 1 }, limit });
    return found.flatMap(({ state }) => state ?? []);
  };

/** Mandates given by a person, or held by an account or organisation, in the order of their ids. */
export const mandatesOf =
  ({ query }: Store<Mandate | null, MandateEvent>) =>
  async (whose: Whose, { limit, after }: Slice): Promise<readonly Mandate[]> => {
    const those =
      'personId' in whose ? { 'state.personId': whose.personId } : { 'state.agentId': { $in: whose.heldBy } };
    const filter = { ...those, ...idAfter('state.mandateId', after) };
    const found = await query(filter, { sort: { 'state.mandateId': 1 }, limit });
    return found.flatMap(({ state }) => state ?? []);
  };
