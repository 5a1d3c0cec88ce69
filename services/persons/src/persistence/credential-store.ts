import type { Store, StoreDefinition } from '@yibao/platform/mongo';
import type { CredentialEvent } from '@yibao/schemas/events/persons';
import { credentials, type Credential } from '../domain/credential/credential.ts';

export const credentialStore: StoreDefinition<Credential | null, CredentialEvent> = {
  collection: 'credentials',
  aggregate: credentials,
  subjectOf: (credential, id) => credential?.personId ?? id,
  indexes: [{ key: { 'state.tokens.hash': 1 } }],
};

/** The credential of which a token with this hash was issued lately. */
export const credentialHaving =
  ({ query }: Store<Credential | null, CredentialEvent>) =>
  async (tokenHash: string): Promise<string | undefined> => {
    const [found] = await query({ 'state.tokens.hash': tokenHash }, { limit: 1 });
    return found?.id;
  };
