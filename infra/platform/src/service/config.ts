import type { JSONWebKeySet, JWK } from 'jose';

/** What every service needs to run; read from the environment once, at start-up. */
export type ServiceConfig = {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly mongodbUri: string;
  /** The database is `<prefix><service>`. */
  readonly databasePrefix: string;
  /** Null: the embedded bus serves, in one process only. */
  readonly kafkaBrokers: readonly string[] | null;
  /** Keeps test runs apart on one broker; empty in production. */
  readonly topicPrefix: string;
  readonly logLevel: string;
  readonly production: boolean;
  /** Public keys under which the gateway's internal tokens verify. */
  readonly internalKeys: JSONWebKeySet;
  /** Public keys under which grants verify. */
  readonly grantKeys: JSONWebKeySet;
  /** Signs grants; only the persons service has it. */
  readonly grantSigningKey?: JWK;
  /** 32 bytes, base64: wraps the keys of persons. */
  readonly serviceKey: string;
  /** 32 bytes, base64: keys the blind index of identity numbers and claims. */
  readonly indexKey: string;
  /** 32 bytes, base64, the same for all services: keys the hash that stands for a person in analytics. */
  readonly analyticsKey: string;
  /** Seeds what the demonstration needs: invented catalogues, demonstration packs; refused in production. */
  readonly demo: boolean;
};
