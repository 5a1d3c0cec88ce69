import { describe, expect, it } from '@jest/globals';
import { newSigningKey } from '@yibao/platform/access';
import { defaultRates, readGatewayConfig } from './config.ts';

const { signingKey, keys } = await newSigningKey();
const complete = {
  NODE_ENV: 'production',
  SUBGRAPH_URLS: '{"persons":"http://persons:4001/graphql"}',
  TOKEN_ISSUER: 'https://identity.example',
  TOKEN_AUDIENCE: 'yibao-graph',
  TOKEN_JWKS_URI: 'https://identity.example/jwks',
  INTERNAL_SIGNING_KEY: JSON.stringify(signingKey),
  GRANT_KEYS: JSON.stringify(keys),
  SUPERGRAPH_FILE: import.meta.filename,
};

describe('the gateway’s configuration', () => {
  it('is read from the environment, with defaults', () => {
    const { supergraphSdl, ...config } = readGatewayConfig(complete);
    expect(supergraphSdl).toContain('is read from the environment');
    expect(config).toEqual({
      host: '127.0.0.1',
      port: 4000,
      graphPath: '/graphql',
      production: true,
      logLevel: 'info',
      subgraphs: { persons: 'http://persons:4001/graphql' },
      deadlines: { queryMs: 2000, mutationMs: 10_000 },
      identity: {
        issuer: 'https://identity.example',
        audience: 'yibao-graph',
        jwksUri: 'https://identity.example/jwks',
        maxAgeSeconds: 43_200,
      },
      internalSigningKey: signingKey,
      grantKeys: keys,
      origins: [],
      rates: defaultRates,
      trustedProxies: [],
    });
  });

  it('names everything that is wrong at once, and repeats no secret', () => {
    const wrong = {
      ...complete,
      PORT: 'x',
      SUBGRAPH_URLS: '{"persons":"persons:4001"}',
      TOKEN_JWKS_URI: 'file:///keys',
      INTERNAL_SIGNING_KEY: '{"kty":"oct","k":"secret"}',
      GRANT_KEYS: 'no json',
      TOKEN_ISSUER: undefined,
    };
    const problems = () => readGatewayConfig(wrong);
    for (const name of [
      'PORT',
      'SUBGRAPH_URLS.persons',
      'TOKEN_JWKS_URI',
      'INTERNAL_SIGNING_KEY',
      'GRANT_KEYS: is not JSON',
      'TOKEN_ISSUER',
    ])
      expect(problems).toThrow(name);
    expect(problems).not.toThrow('secret');
  });

  it('takes a list of origins, and no development issuer in production', () => {
    const origins = { ...complete, ALLOWED_ORIGINS: 'https://a.example, https://b.example' };
    expect(readGatewayConfig(origins).origins).toEqual(['https://a.example', 'https://b.example']);
    const issuer = { ...complete, DEV_ISSUER_URL: 'http://127.0.0.1:5000' };
    expect(() => readGatewayConfig(issuer)).toThrow('DEV_ISSUER_URL: is refused in production');
    expect(readGatewayConfig({ ...issuer, NODE_ENV: 'development' }).devIssuerUrl).toBe(
      'http://127.0.0.1:5000',
    );
  });

  it('takes how often a caller may ask, and which proxies are believed', () => {
    const { rates, trustedProxies } = readGatewayConfig({
      ...complete,
      SIGNED_IN_PER_SECOND: '10',
      SIGNED_IN_BURST: '50',
      ANONYMOUS_PER_SECOND: '0.5',
      ANONYMOUS_BURST: '5',
      TRUSTED_PROXIES: '10.0.0.0/8, ::1',
    });
    expect(rates).toEqual({
      signedIn: { perSecond: 10, burst: 50 },
      anonymous: { perSecond: 0.5, burst: 5 },
    });
    expect(trustedProxies).toEqual(['10.0.0.0/8', '::1']);
  });

  it.each([
    ['SIGNED_IN_PER_SECOND', '0'],
    ['ANONYMOUS_BURST', 'many'],
    ['ANONYMOUS_BURST', '0'],
    ['TRUSTED_PROXIES', 'loopback'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ])('refuses %s=%s', (name, value) => {
    expect(() => readGatewayConfig({ ...complete, [name]: value })).toThrow(name);
  });

  it('switches the telemetry of the gateway library off', () => {
    // eslint-disable-next-line no-restricted-properties -- what is set is read by a library
    expect(process.env['APOLLO_TELEMETRY_DISABLED']).toBe('1');
  });
});
