import Fastify, { type FastifyInstance } from 'fastify';
import type { JWK } from 'jose';
import { isProduction } from './config.ts';
import { StartRefusal } from '../refusal.ts';
import { devAudience, devIssuer, minter, tokenHours } from './mint.ts';
import { personas } from './personas.ts';
import { keptSigningKey, publicHalf } from './signing-key.ts';

export { demoAreas, demoInstitutions, demoOrganisations, demoPersons } from './demo-ids.ts';
export { personas, type Persona } from './personas.ts';

export type DevIssuer = {
  readonly url: string;
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri: string;
  /** An access token of a persona, valid for 8 hours. */
  readonly tokenFor: (persona: string) => Promise<string>;
  readonly stop: () => Promise<void>;
};

const refuseIn = (production: boolean) => {
  if (production)
    throw new StartRefusal('The development issuer hands tokens to anybody: it does not run in production.');
};

/** Mints one token without a running issuer, with the key it keeps in its folder. */
export const mintDevToken = async (
  persona: string,
  dataDir: string,
  production = isProduction(),
): Promise<string> => {
  refuseIn(production);
  return minter(await keptSigningKey(dataDir))(persona);
};

type Mint = (persona: string) => Promise<string>;

/** Only local programs: a web page's request would carry an origin, and its host must be the loopback. */
const addGuard = (app: FastifyInstance) =>
  app.addHook('onRequest', async (request, reply) => {
    if (request.headers.origin !== undefined || request.hostname !== '127.0.0.1')
      return reply.code(403).send({ error: 'access_denied' });
  });

const addRoutes = (app: FastifyInstance, signingKey: JWK, mint: Mint) => {
  app.get('/.well-known/openid-configuration', async ({ host }) => ({
    issuer: devIssuer,
    jwks_uri: `http://${host}/jwks`,
    token_endpoint: `http://${host}/token`,
    id_token_signing_alg_values_supported: ['EdDSA'],
  }));
  app.get('/jwks', async () => ({ keys: [publicHalf(signingKey)] }));
  app.get('/personas', async () => ({
    personas: personas.map(({ name, description, claims: { roles } }) => ({ name, description, roles })),
  }));
  app.post<{ Body: { persona?: unknown } | null }>('/token', async ({ body }, reply) => {
    const name = String(body?.persona);
    if (!personas.some((persona) => persona.name === name))
      return reply.code(400).send({ error: 'invalid_request', error_description: 'No such persona' });
    return { access_token: await mint(name), token_type: 'Bearer', expires_in: tokenHours * 3600 };
  });
};

/** Runs the development issuer on the loopback. Its key stays in `dataDir`. Refuses to run in production. */
export const startIssuer = async (options: {
  readonly dataDir: string;
  readonly port: number;
  readonly production?: boolean;
}): Promise<DevIssuer> => {
  refuseIn(options.production ?? isProduction());
  const signingKey = await keptSigningKey(options.dataDir);
  const mint = minter(signingKey);
  const app = Fastify({ forceCloseConnections: true });
  addGuard(app);
  addRoutes(app, signingKey, mint);
  const url = await app.listen({ host: '127.0.0.1', port: options.port });
  return {
    url,
    issuer: devIssuer,
    audience: devAudience,
    jwksUri: `${url}/jwks`,
    tokenFor: mint,
    stop: () => app.close(),
  };
};
