import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { JSONWebKeySet, JWK } from 'jose';
import { z } from 'zod';
import type { IdentityProvider } from './identity/access-token.ts';
import type { Rates } from './http/caller-rates.ts';
import type { Deadlines } from './subgraphs/data-source.ts';

// @apollo/gateway reports to its maker unless this is set before it is built.
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';

/** What the gateway needs to run. */
export type GatewayConfig = {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Where the graph is answered: `/graphql`. */
  readonly graphPath: string;
  readonly production: boolean;
  readonly logLevel: string;
  /** The composed SDL. */
  readonly supergraphSdl: string;
  /** The graph endpoint of every subgraph, by name: `http://host:port/graphql`. */
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly deadlines: Deadlines;
  readonly identity: IdentityProvider;
  /** Signs internal tokens: an Ed25519 private key. */
  readonly internalSigningKey: JWK;
  /** Public keys under which grants verify. */
  readonly grantKeys: JSONWebKeySet;
  /** Sites whose pages may call the graph from a browser; none by default. */
  readonly origins: readonly string[];
  /** How often one caller may ask. */
  readonly rates: Rates;
  /** Addresses or networks whose `x-forwarded-for` is believed; none by default. */
  readonly trustedProxies: readonly string[];
  /** The development issuer, whose personas the explorer offers; refused in production. */
  readonly devIssuerUrl?: string;
};

export const defaultDeadlines: Deadlines = { queryMs: 2000, mutationMs: 10_000 };

/**
 * An account may be a hospital's whole system, with a bill at each of its desks; behind one address without an account
 * may be a hall full of people. The most that one account of this project's tests and measurements sends is 340 requests.
 */
export const defaultRates: Rates = {
  signedIn: { perSecond: 200, burst: 2000 },
  anonymous: { perSecond: 20, burst: 200 },
};

const json = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);

const privateKey = z.looseObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  d: z.string(),
  x: z.string(),
});
const publicKeys = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) });
const httpUrl = z.url({ protocol: /^https?$/ });

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean),
  );
const isNetwork = (text: string) => {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  return (
    version > 0 &&
    more.length === 0 &&
    (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
  );
};
const networks = list.refine((given) => given.every(isNetwork), { message: 'names no address or network' });
const rate = (least: number, otherwise: number) =>
  z.coerce.number().min(least).max(1_000_000).default(otherwise);

const environment = z
  .object({
    NODE_ENV: z.string().default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
    LOG_LEVEL: z.string().default('info'),
    SUPERGRAPH_FILE: z.string().optional(),
    SUBGRAPH_URLS: json(z.record(z.string(), httpUrl)),
    TOKEN_ISSUER: z.string().min(1),
    TOKEN_AUDIENCE: z.string().min(1),
    TOKEN_JWKS_URI: httpUrl,
    TOKEN_MAX_AGE_SECONDS: z.coerce.number().int().positive().default(43_200),
    INTERNAL_SIGNING_KEY: json(privateKey),
    GRANT_KEYS: json(publicKeys),
    ALLOWED_ORIGINS: list,
    TRUSTED_PROXIES: networks,
    SIGNED_IN_PER_SECOND: rate(0.001, defaultRates.signedIn.perSecond),
    SIGNED_IN_BURST: rate(1, defaultRates.signedIn.burst),
    ANONYMOUS_PER_SECOND: rate(0.001, defaultRates.anonymous.perSecond),
    ANONYMOUS_BURST: rate(1, defaultRates.anonymous.burst),
    DEV_ISSUER_URL: httpUrl.optional(),
  })
  .refine(({ NODE_ENV, DEV_ISSUER_URL }) => NODE_ENV !== 'production' || DEV_ISSUER_URL === undefined, {
    path: ['DEV_ISSUER_URL'],
    message: 'is refused in production',
  });

const composedSdl = () => fileURLToPath(import.meta.resolve('@yibao/schemas/supergraph.graphql'));

/** Reads the environment. Throws one error that lists everything wrong with it. */
export const readGatewayConfig = (variables: NodeJS.ProcessEnv = process.env): GatewayConfig => {
  const { data, error } = environment.safeParse(variables);
  if (!data)
    throw new Error(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  return {
    host: data.HOST,
    port: data.PORT,
    graphPath: '/graphql',
    production: data.NODE_ENV === 'production',
    logLevel: data.LOG_LEVEL,
    supergraphSdl: readFileSync(data.SUPERGRAPH_FILE ?? composedSdl(), 'utf8'),
    subgraphs: data.SUBGRAPH_URLS,
    deadlines: defaultDeadlines,
    identity: {
      issuer: data.TOKEN_ISSUER,
      audience: data.TOKEN_AUDIENCE,
      jwksUri: data.TOKEN_JWKS_URI,
      maxAgeSeconds: data.TOKEN_MAX_AGE_SECONDS,
    },
    internalSigningKey: data.INTERNAL_SIGNING_KEY,
    grantKeys: data.GRANT_KEYS,
    origins: data.ALLOWED_ORIGINS,
    rates: {
      signedIn: { perSecond: data.SIGNED_IN_PER_SECOND, burst: data.SIGNED_IN_BURST },
      anonymous: { perSecond: data.ANONYMOUS_PER_SECOND, burst: data.ANONYMOUS_BURST },
    },
    trustedProxies: data.TRUSTED_PROXIES,
    ...(data.DEV_ISSUER_URL === undefined ? {} : { devIssuerUrl: data.DEV_ISSUER_URL }),
  };
};
