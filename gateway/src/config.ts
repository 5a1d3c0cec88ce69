import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { JSONWebKeySet, JWK } from 'jose';
import { z } from 'zod';
import type { IdentityProvider } from './identity/access-token.ts';
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
  /** The development issuer, whose personas the explorer offers; refused in production. */
  readonly devIssuerUrl?: string;
};

export const defaultDeadlines: Deadlines = { queryMs: 2000, mutationMs: 10_000 };

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
    ALLOWED_ORIGINS: z
      .string()
      .default('')
      .transform((text) =>
        text
          .split(',')
          .map((origin) => origin.trim())
          .filter(Boolean),
      ),
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
    ...(data.DEV_ISSUER_URL === undefined ? {} : { devIssuerUrl: data.DEV_ISSUER_URL }),
  };
};
