import { resolve } from 'node:path';
import * as z from 'zod';
import { StartRefusal } from './refusal.ts';
import { root } from './root.ts';

/** Who issues access tokens, when it is not the development issuer. */
export type OutsideIssuer = { readonly issuer: string; readonly jwksUri: string; readonly audience: string };

export type LauncherConfig = {
  /** Null: 4000, or the next free one. */
  readonly port: number | null;
  readonly localDir: string;
  /** False for the folder everybody gets who asks for none. */
  readonly ownLocalDir: boolean;
  readonly production: boolean;
  /** By default errors only: what is told as a warning passes by itself, as when servers have just started. */
  readonly logLevel: string;
  readonly issuer: OutsideIssuer | null;
  readonly mongodbUri: string | null;
  readonly kafkaBrokers: readonly string[] | null;
  readonly searchPath: string;
  readonly javaHome: string | null;
  /** Where genuine mongod binaries are downloaded from. */
  readonly mongodMirror: string;
  /** How many people the demonstration province has; with 0 there are only the personas. */
  readonly provincePersons: number;
};

const defaultPersons = 2000;

const text = z
  .string()
  .optional()
  .transform((given) => given?.trim() || null);

const port = text.transform((given, context) => {
  if (given === null) return null;
  const number = Number(given);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  context.addIssue({
    code: 'custom',
    message: `PORT must be a number between 0 and 65535, but is "${given}".`,
  });
  return z.NEVER;
});

const persons = text.transform((given, context) => {
  const number = Number(given ?? defaultPersons);
  if (Number.isInteger(number) && number >= 0 && number <= 10_000) return number;
  context.addIssue({
    code: 'custom',
    message: `PROVINCE_PERSONS must be a number between 0 and 10000, but is "${given}".`,
  });
  return z.NEVER;
});

const variables = z.object({
  PORT: port,
  LOCAL_DIR: text,
  NODE_ENV: text,
  LOG_LEVEL: text,
  TOKEN_ISSUER: text,
  TOKEN_JWKS_URI: text,
  TOKEN_AUDIENCE: text,
  MONGODB_URI: text,
  KAFKA_BROKERS: text,
  PATH: text,
  JAVA_HOME: text,
  MONGOMS_DOWNLOAD_MIRROR: text,
  PROVINCE_PERSONS: persons,
});

type Variables = z.infer<typeof variables>;

const issuerOf = ({ TOKEN_ISSUER, TOKEN_JWKS_URI, TOKEN_AUDIENCE }: Variables): OutsideIssuer | null => {
  if (!TOKEN_ISSUER && !TOKEN_JWKS_URI && !TOKEN_AUDIENCE) return null;
  if (TOKEN_ISSUER && TOKEN_JWKS_URI && TOKEN_AUDIENCE)
    return { issuer: TOKEN_ISSUER, jwksUri: TOKEN_JWKS_URI, audience: TOKEN_AUDIENCE };
  throw new StartRefusal(
    'TOKEN_ISSUER, TOKEN_JWKS_URI and TOKEN_AUDIENCE belong together: set all three or none.',
  );
};

/** The environment as the launcher understands it; refuses with one sentence. */
export const launcherConfigFrom = (
  environment: Readonly<Record<string, string | undefined>>,
): LauncherConfig => {
  const { success, data, error } = variables.safeParse(environment);
  if (!success) throw new StartRefusal(error.issues.map(({ message }) => message).join(' '));
  const production = data.NODE_ENV === 'production';
  const issuer = issuerOf(data);
  if (production && !issuer)
    throw new StartRefusal(
      'With NODE_ENV=production no development issuer is run: set TOKEN_ISSUER, TOKEN_JWKS_URI and TOKEN_AUDIENCE.',
    );
  return {
    port: data.PORT,
    localDir: resolve(root, data.LOCAL_DIR ?? '.local/data'),
    ownLocalDir: data.LOCAL_DIR !== null,
    production,
    logLevel: data.LOG_LEVEL ?? 'error',
    issuer,
    mongodbUri: data.MONGODB_URI,
    kafkaBrokers: data.KAFKA_BROKERS?.split(',').map((broker) => broker.trim()) ?? null,
    searchPath: data.PATH ?? '',
    javaHome: data.JAVA_HOME,
    mongodMirror: data.MONGOMS_DOWNLOAD_MIRROR ?? 'https://fastdl.mongodb.org',
    provincePersons: data.PROVINCE_PERSONS,
  };
};

export const readLauncherConfig = (): LauncherConfig => launcherConfigFrom(process.env);

/** The environment of a child process. */
export const environmentWith = (more: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...more,
});

export const runByNpm = (): boolean => process.env['npm_lifecycle_event'] !== undefined;
