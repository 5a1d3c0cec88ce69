import type { JSONWebKeySet, JWK } from 'jose';
import * as z from 'zod';
import type { ServiceConfig } from './config.ts';

const jsonOf = <T>(parsed: z.ZodType<T>, what: string) =>
  z.string().transform((text, context): T => {
    try {
      const { success, data } = parsed.safeParse(JSON.parse(text));
      if (success) return data;
    } catch {
      // Answered below: the text itself may be a secret and is not repeated.
    }
    context.addIssue({ code: 'custom', message: `is not ${what}` });
    return z.NEVER;
  });

const jwk: z.ZodType<JWK> = z.looseObject({ kty: z.string(), kid: z.string() });
const signingKey: z.ZodType<JWK> = z.looseObject({ kty: z.string(), kid: z.string(), d: z.string() });
const keySet: z.ZodType<JSONWebKeySet> = z.object({ keys: z.array(jwk).min(1) });

const key = z
  .string()
  .refine((text) => Buffer.from(text, 'base64').length === 32, { error: 'is not 32 bytes in base64' });

const brokers = z
  .string()
  .transform((text) => text.split(',').map((broker) => broker.trim()))
  .pipe(z.array(z.string().min(1, { error: 'names an empty broker' })));

const flag = z
  .enum(['true', 'false'], { error: 'is neither true nor false' })
  .transform((text) => text === 'true');

const variables = z
  .object({
    HOST: z.string().default('0.0.0.0'),
    PORT: z.coerce.number({ error: 'is not a port' }).int().min(0).max(65_535),
    MONGODB_URI: z.string().regex(/^mongodb(\+srv)?:\/\//, { error: 'is not a MongoDB connection string' }),
    DATABASE_PREFIX: z.string().default(''),
    // A service alone in its process cannot be served by the embedded bus, so Kafka is not optional here.
    KAFKA_BROKERS: brokers,
    TOPIC_PREFIX: z.string().default(''),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    NODE_ENV: z.string().default('development'),
    INTERNAL_KEYS: jsonOf(keySet, 'a JSON Web Key Set'),
    GRANT_KEYS: jsonOf(keySet, 'a JSON Web Key Set'),
    GRANT_SIGNING_KEY: jsonOf(signingKey, 'a private JSON Web Key').optional(),
    SERVICE_KEY: key,
    INDEX_KEY: key,
    ANALYTICS_KEY: key,
    DEMO: flag.default(false),
  })
  .refine(({ DEMO, NODE_ENV }) => !(DEMO && NODE_ENV === 'production'), {
    path: ['DEMO'],
    error: 'must not be set in production',
  });

/** What is wrong with the environment: one line for each variable, without its value. */
export class ConfigError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/** A service's configuration out of environment variables; an empty one counts as absent. Throws ConfigError naming all faults. */
export const serviceConfigFrom = (environment: Environment): ServiceConfig => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, text]) => text !== ''));
  const { success, data, error } = variables.safeParse(given);
  if (!success) {
    const lines = error.issues.map(({ path: [name], message }) =>
      given[String(name)] === undefined ? `${String(name)} is missing` : `${String(name)} ${message}`,
    );
    throw new ConfigError([...new Set(lines)].join('\n'));
  }
  return {
    host: data.HOST,
    port: data.PORT,
    mongodbUri: data.MONGODB_URI,
    databasePrefix: data.DATABASE_PREFIX,
    kafkaBrokers: data.KAFKA_BROKERS,
    topicPrefix: data.TOPIC_PREFIX,
    logLevel: data.LOG_LEVEL,
    production: data.NODE_ENV === 'production',
    internalKeys: data.INTERNAL_KEYS,
    grantKeys: data.GRANT_KEYS,
    ...(data.GRANT_SIGNING_KEY && { grantSigningKey: data.GRANT_SIGNING_KEY }),
    serviceKey: data.SERVICE_KEY,
    indexKey: data.INDEX_KEY,
    analyticsKey: data.ANALYTICS_KEY,
    demo: data.DEMO,
  };
};

/** The same configuration as environment variables: how a launcher hands it to a process of its own. */
export const environmentOf = (config: ServiceConfig): Readonly<Record<string, string>> => ({
  HOST: config.host,
  PORT: String(config.port),
  MONGODB_URI: config.mongodbUri,
  DATABASE_PREFIX: config.databasePrefix,
  KAFKA_BROKERS: config.kafkaBrokers?.join(',') ?? '',
  TOPIC_PREFIX: config.topicPrefix,
  LOG_LEVEL: config.logLevel,
  NODE_ENV: config.production ? 'production' : 'development',
  INTERNAL_KEYS: JSON.stringify(config.internalKeys),
  GRANT_KEYS: JSON.stringify(config.grantKeys),
  GRANT_SIGNING_KEY: config.grantSigningKey ? JSON.stringify(config.grantSigningKey) : '',
  SERVICE_KEY: config.serviceKey,
  INDEX_KEY: config.indexKey,
  ANALYTICS_KEY: config.analyticsKey,
  DEMO: String(config.demo),
});

/** Reads the environment once, at start-up; prints every fault at once and ends the process with 1. */
export const readServiceConfig = (): ServiceConfig => {
  try {
    return serviceConfigFrom(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
};
