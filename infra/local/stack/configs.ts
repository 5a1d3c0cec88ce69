import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultDeadlines, defaultRates, type GatewayConfig } from '@yibao/gateway/config';
import type { ServiceConfig } from '@yibao/platform/service';
import type { OutsideIssuer } from '../config.ts';
import { root } from '../root.ts';
import { keyFor, publicKeysOf, type Secrets } from '../secrets.ts';

/** What all parts of one graph share. */
export type GraphSettings = {
  readonly mongodbUri: string;
  /** Null: the embedded bus. */
  readonly kafkaBrokers: readonly string[] | null;
  readonly databasePrefix: string;
  readonly topicPrefix: string;
  readonly logLevel: string;
  readonly production: boolean;
  readonly demo: boolean;
  readonly secrets: Secrets;
};

const host = '127.0.0.1';

/** A service's configuration; only persons can sign grants. */
export const serviceConfig = (name: string, settings: GraphSettings): ServiceConfig => {
  const { secrets, demo, production, ...shared } = settings;
  return {
    ...shared,
    host,
    port: 0,
    production,
    demo: demo && !production,
    internalKeys: publicKeysOf(secrets.internalSigningKey),
    grantKeys: publicKeysOf(secrets.grantSigningKey),
    ...(name === 'persons' && { grantSigningKey: secrets.grantSigningKey }),
    serviceKey: keyFor(name, secrets.serviceKey),
    indexKey: keyFor(name, secrets.indexKey),
    // No service has this name: what all of them share is derived as if one had.
    analyticsKey: keyFor('analytics', secrets.indexKey),
  };
};

type GatewayPlace = {
  readonly port: number;
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly issuer: OutsideIssuer;
  /** Where the explorer finds demonstration personas. */
  readonly devIssuerUrl: string | undefined;
};

export const gatewayConfig = (
  { secrets, production, logLevel }: GraphSettings,
  { port, subgraphs, issuer, devIssuerUrl }: GatewayPlace,
): GatewayConfig => ({
  host: 'localhost', // both loopback addresses
  port,
  graphPath: '/graphql',
  production,
  logLevel,
  supergraphSdl: readFileSync(join(root, 'schemas/supergraph.graphql'), 'utf8'),
  subgraphs,
  deadlines: defaultDeadlines,
  rates: defaultRates,
  trustedProxies: [],
  identity: { ...issuer, maxAgeSeconds: 43_200 },
  internalSigningKey: secrets.internalSigningKey,
  grantKeys: publicKeysOf(secrets.grantSigningKey),
  origins: [],
  ...(devIssuerUrl !== undefined && { devIssuerUrl }),
});
