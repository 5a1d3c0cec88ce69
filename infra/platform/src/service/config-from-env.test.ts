import { describe, expect, it } from '@jest/globals';
import type { ServiceConfig } from './config.ts';
import { environmentOf, serviceConfigFrom } from './config-from-env.ts';

const publicKey = { kty: 'OKP', kid: 'k1', crv: 'Ed25519', x: 'AA' };

const config: ServiceConfig = {
  host: '127.0.0.1',
  port: 4001,
  mongodbUri: 'mongodb://mongodb:27017/?replicaSet=rs0',
  databasePrefix: 'yibao-',
  kafkaBrokers: ['kafka-1:9092', 'kafka-2:9092'],
  topicPrefix: '',
  logLevel: 'info',
  production: false,
  internalKeys: { keys: [publicKey] },
  grantKeys: { keys: [publicKey] },
  grantSigningKey: { ...publicKey, d: 'AA' },
  serviceKey: Buffer.alloc(32, 1).toString('base64'),
  indexKey: Buffer.alloc(32, 2).toString('base64'),
  analyticsKey: Buffer.alloc(32, 3).toString('base64'),
  demo: true,
};

const faultsOf = (environment: Readonly<Record<string, string>>): readonly string[] => {
  try {
    serviceConfigFrom(environment);
    return [];
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [];
  }
};

describe('a service’s environment', () => {
  it('reads back what a launcher hands on', () => {
    expect(serviceConfigFrom(environmentOf(config))).toEqual(config);
    const { grantSigningKey: _, ...plain } = config;
    expect(serviceConfigFrom(environmentOf(plain))).toEqual(plain);
  });

  it('names every missing variable at once', () => {
    expect(faultsOf({})).toEqual([
      'PORT is missing',
      'MONGODB_URI is missing',
      'KAFKA_BROKERS is missing',
      'INTERNAL_KEYS is missing',
      'GRANT_KEYS is missing',
      'SERVICE_KEY is missing',
      'INDEX_KEY is missing',
      'ANALYTICS_KEY is missing',
    ]);
  });

  it.each([
    ['PORT', 'many', 'PORT is not a port'],
    ['MONGODB_URI', 'localhost', 'MONGODB_URI is not a MongoDB connection string'],
    ['KAFKA_BROKERS', 'kafka:9092,,', 'KAFKA_BROKERS names an empty broker'],
    ['INTERNAL_KEYS', '{"keys":[]}', 'INTERNAL_KEYS is not a JSON Web Key Set'],
    ['INTERNAL_KEYS', '{', 'INTERNAL_KEYS is not a JSON Web Key Set'],
    ['GRANT_SIGNING_KEY', JSON.stringify(publicKey), 'GRANT_SIGNING_KEY is not a private JSON Web Key'],
    ['SERVICE_KEY', 'c2hvcnQ=', 'SERVICE_KEY is not 32 bytes in base64'],
    ['DEMO', 'yes', 'DEMO is neither true nor false'],
  ])('refuses %s=%s without repeating the value', (name, text, fault) => {
    expect(faultsOf({ ...environmentOf(config), [name]: text })).toEqual([fault]);
  });

  it('refuses demonstration data in production', () => {
    expect(faultsOf({ ...environmentOf(config), NODE_ENV: 'production' })).toEqual([
      'DEMO must not be set in production',
    ]);
  });
});
