import type { AreasOf, Grant } from '@yibao/platform/access';
import type { IsoDate } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import type { Claims } from '@yibao/platform/mongo';
import type { ServiceRequest } from '@yibao/platform/service';
import type {
  ConsentEvent,
  ContributionEvent,
  CredentialEvent,
  EnrolmentEvent,
  MandateEvent,
  PersonEvent,
} from '@yibao/schemas/events/persons';
import type { Contribution } from './domain/contribution/contribution.ts';
import type { Credential } from './domain/credential/credential.ts';
import type { Consent } from './domain/delegation/consent.ts';
import type { Mandate } from './domain/delegation/mandate.ts';
import type { Enrolment } from './domain/enrolment/enrolment.ts';
import type { Person } from './domain/person/person.ts';
import type { CollectedLooks } from './persistence/access-log.ts';
import type { Whose } from './persistence/delegation-stores.ts';
import type { RequestStore } from './persistence/request-store.ts';

/** All that a resolver or an event handler can reach. */
export type Context = ServiceRequest & {
  readonly persons: RequestStore<Person | null, PersonEvent>;
  readonly enrolments: RequestStore<Enrolment, EnrolmentEvent>;
  readonly contributions: RequestStore<Contribution | null, ContributionEvent>;
  readonly credentials: RequestStore<Credential | null, CredentialEvent>;
  readonly consents: RequestStore<Consent | null, ConsentEvent>;
  readonly mandates: RequestStore<Mandate | null, MandateEvent>;
  /** Keeps identity numbers unique. */
  readonly identityClaims: Claims;
  readonly areasOf: AreasOf;
  readonly searchKeyOf: (uniqueText: string) => string;
  readonly personHaving: (searchKey: string) => Promise<Person | undefined>;
  readonly provisionalIn: (area: string, slice: Slice) => Promise<readonly Person[]>;
  readonly contributionsOf: (personId: string, slice: Slice) => Promise<readonly Contribution[]>;
  readonly consentsOf: (whose: Whose, slice: Slice) => Promise<readonly Consent[]>;
  readonly mandatesOf: (whose: Whose, slice: Slice) => Promise<readonly Mandate[]>;
  readonly credentialHaving: (tokenHash: string) => Promise<string | undefined>;
  /** The secret of a token: a retry finds the same one, and nothing stored tells it. */
  readonly voucherSecretOf: (tokenId: string, issuedAt: string) => string;
  readonly voucherHashOf: (secret: string) => string;
  /** Refuses GRANTS_NOT_CONFIGURED; ask before anything is changed. */
  readonly grantSigning: () => (grant: Grant) => Promise<string>;
  readonly looks: CollectedLooks;
  readonly now: () => Date;
  readonly today: () => IsoDate;
};
