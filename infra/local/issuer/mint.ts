import { importJWK, SignJWT, type JWK } from 'jose';
import { StartRefusal } from '../refusal.ts';
import { personas, type Persona } from './personas.ts';

/** Of the tokens, not of an address: they stay valid when the issuer comes back on another port. */
export const devIssuer = 'urn:yibao:development-issuer';
export const devAudience = 'yibao-graph';
export const tokenHours = 8;

export const personaNamed = (name: string): Persona => {
  const found = personas.find((persona) => persona.name === name);
  if (found) return found;
  throw new StartRefusal(`No persona is called "${name}": npm run token -- --list shows them.`);
};

/** Signs an access token of a persona, valid for 8 hours. */
export const minter = (signingKey: JWK) => {
  const key = importJWK(signingKey, 'EdDSA');
  return async (name: string): Promise<string> => {
    const persona = personaNamed(name);
    return new SignJWT({ ...persona.claims })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: signingKey.kid ?? '' })
      .setIssuer(devIssuer)
      .setAudience(devAudience)
      .setSubject(`demo-${persona.name}`)
      .setIssuedAt()
      .setExpirationTime(`${tokenHours}h`)
      .sign(await key);
  };
};
