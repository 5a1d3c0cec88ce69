import type { GatewayConfig } from '@yibao/gateway';

/** The gateway's configuration as the environment variables its own process reads. */
export const gatewayEnvironment = (config: GatewayConfig): Readonly<Record<string, string>> => ({
  NODE_ENV: config.production ? 'production' : 'development',
  HOST: config.host,
  PORT: String(config.port),
  LOG_LEVEL: config.logLevel,
  SUBGRAPH_URLS: JSON.stringify(config.subgraphs),
  TOKEN_ISSUER: config.identity.issuer,
  TOKEN_AUDIENCE: config.identity.audience,
  TOKEN_JWKS_URI: config.identity.jwksUri,
  TOKEN_MAX_AGE_SECONDS: String(config.identity.maxAgeSeconds),
  INTERNAL_SIGNING_KEY: JSON.stringify(config.internalSigningKey),
  GRANT_KEYS: JSON.stringify(config.grantKeys),
  ALLOWED_ORIGINS: config.origins.join(','),
  TRUSTED_PROXIES: config.trustedProxies.join(','),
  SIGNED_IN_PER_SECOND: String(config.rates.signedIn.perSecond),
  SIGNED_IN_BURST: String(config.rates.signedIn.burst),
  ANONYMOUS_PER_SECOND: String(config.rates.anonymous.perSecond),
  ANONYMOUS_BURST: String(config.rates.anonymous.burst),
  ...(config.devIssuerUrl !== undefined && { DEV_ISSUER_URL: config.devIssuerUrl }),
});
