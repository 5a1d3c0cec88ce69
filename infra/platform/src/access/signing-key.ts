import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose';
import { randomUUID } from 'node:crypto';

/** A new Ed25519 key pair for internal tokens or grants: the private half signs, the public half goes to verifiers. */
export const newSigningKey = async (): Promise<{ signingKey: JWK; keys: JSONWebKeySet }> => {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const named = { kid: randomUUID(), alg: 'EdDSA', use: 'sig' };
  return {
    signingKey: { ...(await exportJWK(privateKey)), ...named },
    keys: { keys: [{ ...(await exportJWK(publicKey)), ...named }] },
  };
};
