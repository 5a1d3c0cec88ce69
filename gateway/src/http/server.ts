import type { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import { anonymous, type Viewer } from '@yibao/platform/access';
import { DomainError } from '@yibao/platform/domain';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { GatewayConfig } from '../config.ts';
import type { OperationContext } from '../graph/operation-context.ts';
import { identifier } from '../identity/identify.ts';
import { internalTokens } from '../identity/internal-tokens.ts';
import { limits } from '../limits.ts';
import { refusedRequest } from '../refusals.ts';
import type { Readiness } from '../subgraphs/readiness.ts';
import { admission } from './caller-rates.ts';
import { correlationIdOf } from './correlation-id.ts';
import { addErrorAnswers } from './errors.ts';
import { addExplorer } from './explorer.ts';
import { addHeaders } from './headers.ts';
import { landingPage } from './landing-page.ts';
import type { GatewayMetrics } from './metrics.ts';
import { addOperatorRoutes } from './operations.ts';

export type HttpParts = {
  readonly config: GatewayConfig;
  readonly graph: ApolloServer<OperationContext>;
  readonly readiness: Readiness;
  readonly metrics: GatewayMetrics;
  readonly logger: Logger;
};

/** Who asks, once per request; a refusal ends the request with its own HTTP status. */
const contextOf = ({ config, metrics }: HttpParts) => {
  const identify = identifier(config.identity, config.grantKeys);
  const tokensOf = internalTokens(config.internalSigningKey);
  const admit = admission(config.rates, metrics.rateLimited);
  const admitted = async ({ headers, ip }: FastifyRequest): Promise<Viewer> => {
    const viewer = await identify(headers).catch((error: unknown) => {
      // Whoever tries out tokens is a stranger.
      admit(anonymous, ip);
      throw error;
    });
    admit(viewer, ip);
    return viewer;
  };
  return async (request: FastifyRequest): Promise<OperationContext> => {
    const startedAtMs = performance.now();
    const viewer = await admitted(request).catch((error: unknown) => {
      throw error instanceof DomainError ? refusedRequest(error) : error;
    });
    const { id: correlationId } = request;
    return { correlationId, viewer, startedAtMs, tokenFor: tokensOf(viewer), fetches: new Map() };
  };
};

/** The gateway's door: the graph, pages for people, routes for operators. */
export const httpServer = async (parts: HttpParts): Promise<FastifyInstance> => {
  const { config, graph, readiness, metrics, logger } = parts;
  const { graphPath, production, origins, devIssuerUrl, trustedProxies } = config;
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    forceCloseConnections: 'idle',
    genReqId: ({ headers }) => correlationIdOf(headers['x-correlation-id']),
    keepAliveTimeout: 65_000,
    requestTimeout: 15_000, // for the whole of a request to arrive
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
  });
  addHeaders(app, origins, production);
  addErrorAnswers(app, logger);
  addOperatorRoutes(app, { readiness, registry: metrics.registry });
  const html = landingPage(graphPath, !production);
  const style = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
  if (graphPath !== '/')
    app.get('/', async (_request, reply) =>
      reply.header('content-security-policy', style).type('text/html; charset=utf-8').send(html),
    );
  if (!production) addExplorer(app, graphPath, devIssuerUrl);
  await app.register(fastifyApollo(graph), { path: graphPath, context: contextOf(parts) });
  return app;
};
