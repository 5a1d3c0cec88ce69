import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { v7 as newId } from 'uuid';
import { refuseAccess, type RequestAccess, type Viewer } from '../access/index.ts';
import type { Clock } from '../domain/index.ts';
import { errorFormatter } from '../graphql/format-error.ts';
import type { WithAccess } from '../graphql/access-enforcement.ts';
import type { AccessLog } from '../mongo/access-log.ts';
import type { ServiceRequest } from './definition.ts';

export type ServerParts = {
  readonly schema: GraphQLSchema;
  readonly production: boolean;
  readonly logger: Logger;
  readonly registry: Registry;
  readonly verify: (token: string) => Promise<Viewer>;
  readonly accessOf: (viewer: Viewer) => RequestAccess;
  readonly contextOf: (request: ServiceRequest) => WithAccess;
  readonly accessLog: AccessLog;
  readonly clock: Clock;
  /** What keeps the service from being ready, if anything. */
  readonly unready: () => Promise<string | undefined>;
};

type Context = BaseContext & WithAccess & { readonly correlationId: string };

const unavailable = {
  code: 'UNAVAILABLE',
  reason: 'ACCESS_LOG_UNAVAILABLE',
  details: {},
  message: { zh: '查询留痕暂不可用，请稍后再试', en: 'The access log cannot be written; try again later' },
};

/** Writes down what an operation saw of others before the answer leaves; an answer that cannot be noted is refused. */
const accessLogging = ({ accessLog, clock, logger }: ServerParts): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    async willSendResponse({ contextValue, operationName, response }) {
      const { access, correlationId } = contextValue;
      const looks = access.looks();
      if (looks.length === 0) return;
      const { viewer } = access;
      const operation = operationName ?? 'anonymous';
      try {
        await accessLog.append({ viewer, looks, operation, correlationId, at: clock.now() });
      } catch (error) {
        logger.error({ error }, 'access log failed; the answer is refused');
        const refusal = { message: unavailable.message.en, extensions: unavailable };
        response.body = { kind: 'single', singleResult: { data: null, errors: [refusal] } };
      }
    },
  }),
});

const bearer = (request: FastifyRequest): string => {
  const [scheme, token] = request.headers.authorization?.split(' ') ?? [];
  if (scheme !== 'Bearer' || !token) throw refuseAccess('INTERNAL_TOKEN_REQUIRED');
  return token;
};

/** The HTTP server of a subgraph: GraphQL for the gateway only, health, readiness and metrics for operators. */
export const subgraphServer = async (parts: ServerParts): Promise<FastifyInstance> => {
  const { schema, production, logger, registry, verify, accessOf, contextOf, unready } = parts;
  const app = Fastify({ bodyLimit: 1_048_576, forceCloseConnections: 'idle', keepAliveTimeout: 65_000 });
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: !production,
    stopOnTerminationSignals: false,
    formatError: errorFormatter((error) => logger.error({ error }, 'unexpected error')),
    plugins: [ApolloServerPluginInlineTraceDisabled(), accessLogging(parts)],
  });
  await apollo.start();
  app.addHook('onClose', async () => apollo.stop());

  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: async (request) => {
      const viewer = await verify(bearer(request));
      const given = request.headers['x-correlation-id'];
      const correlationId = typeof given === 'string' ? given : newId();
      const access = accessOf(viewer);
      return { ...contextOf({ viewer, access, correlationId }), access, correlationId };
    },
  });
  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/ready', async (_request, reply) => {
    const reason = await unready();
    return reply.code(reason === undefined ? 200 : 503).send({ status: reason ?? 'ready' });
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
  return app;
};
