import { grantSigner, type AreasOf } from '@yibao/platform/access';
import { todayOn } from '@yibao/platform/domain';
import type { Store } from '@yibao/platform/mongo';
import { defineService, type Kernel } from '@yibao/platform/service';
import type { EnrolmentEvent, PersonEvent } from '@yibao/schemas/events/persons';
import type { Context } from './context.ts';
import { latestRelation, type Enrolment } from './domain/enrolment/enrolment.ts';
import type { Person } from './domain/person/person.ts';
import { handlers } from './events/index.ts';
import { turnEnrolment } from './events/turn-enrolment.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { collectedLooks } from './persistence/access-log.ts';
import { contributionsOf, contributionStore } from './persistence/contribution-store.ts';
import { credentialHaving, credentialStore } from './persistence/credential-store.ts';
import { consentsOf, consentStore, mandatesOf, mandateStore } from './persistence/delegation-stores.ts';
import { enrolmentStore } from './persistence/enrolment-store.ts';
import { personHaving, personStore, provisionalIn } from './persistence/person-store.ts';
import { requestStore } from './persistence/request-store.ts';
import { refuse } from './refusals.ts';

/** Where the relation that has begun last is, otherwise where the person lives: fresh, since both are kept here. */
const areasIn =
  (persons: Store<Person | null, PersonEvent>, enrolments: Store<Enrolment, EnrolmentEvent>): AreasOf =>
  async (ids) => {
    const [known, enrolled] = await Promise.all([persons.findMany(ids), enrolments.findMany(ids)]);
    const areaOf = (index: number) => {
      const enrolment = enrolled[index];
      return (enrolment && latestRelation(enrolment)?.area) ?? known[index]?.area;
    };
    return new Map(
      ids.flatMap((id, index) => {
        const area = areaOf(index);
        return area === undefined ? [] : [[id, area] as const];
      }),
    );
  };

const grantSigningWith = ({ grantSigningKey: signingKey }: Kernel['config']): Context['grantSigning'] => {
  const sign = signingKey && grantSigner({ signingKey });
  return () => {
    if (!sign) throw refuse('GRANTS_NOT_CONFIGURED');
    return sign;
  };
};

const storesOf = (kernel: Kernel) => ({
  persons: kernel.store(personStore),
  enrolments: kernel.store(enrolmentStore),
  contributions: kernel.store(contributionStore),
  credentials: kernel.store(credentialStore),
  consents: kernel.store(consentStore),
  mandates: kernel.store(mandateStore),
});
type Stores = ReturnType<typeof storesOf>;

const lookUpsOf = ({ persons, contributions, credentials, consents, mandates }: Stores) => ({
  personHaving: personHaving(persons),
  provisionalIn: provisionalIn(persons),
  contributionsOf: contributionsOf(contributions),
  credentialHaving: credentialHaving(credentials),
  consentsOf: consentsOf(consents),
  mandatesOf: mandatesOf(mandates),
});

const withinRequest = (stores: Stores) => ({
  persons: requestStore(stores.persons),
  enrolments: requestStore(stores.enrolments),
  contributions: requestStore(stores.contributions),
  credentials: requestStore(stores.credentials),
  consents: requestStore(stores.consents),
  mandates: requestStore(stores.mandates),
});

export const service = defineService<Context>('persons', async (kernel) => {
  const { clock, config, blindIndex, db, claims } = kernel;
  const stores = storesOf(kernel);
  const looks = collectedLooks(db);
  await looks.prepare();
  const areasOf = areasIn(stores.persons, stores.enrolments);
  const ofService = {
    ...lookUpsOf(stores),
    // A number that was claimed for a person who never got it may be taken over.
    identityClaims: claims('identity-number', async (owner, key) => {
      const person = await stores.persons.find(owner);
      return person?.searchKeys.includes(key) === true;
    }),
    areasOf,
    looks,
    searchKeyOf: (text: string) => blindIndex('identity-number', text),
    voucherSecretOf: (tokenId: string, issuedAt: string) =>
      blindIndex('voucher-secret', `${tokenId}|${issuedAt}`),
    voucherHashOf: (secret: string) => blindIndex('voucher-hash', secret),
    grantSigning: grantSigningWith(config),
    now: () => clock.now(),
    today: () => todayOn(clock),
  };
  return {
    resolvers,
    areasOf,
    handlers,
    timers: { [enrolmentStore.collection]: turnEnrolment },
    contextOf: (request) => ({ ...request, ...ofService, ...withinRequest(stores) }),
  };
});
