import type { CredentialResolvers } from '../generated.ts';

export const Credential: CredentialResolvers = { id: ({ credentialId }) => credentialId };
