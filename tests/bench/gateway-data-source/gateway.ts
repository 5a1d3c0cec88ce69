import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import { defaultDeadlines } from '@yibao/gateway';
import { anonymous } from '@yibao/platform/access';
import Fastify from 'fastify';
import { limits } from '../../../gateway/src/limits.ts';
import type { OperationContext } from '../../../gateway/src/graph/operation-context.ts';
import { subgraphDataSource } from '../../../gateway/src/subgraphs/data-source.ts';
import { transportTo } from '../../../gateway/src/subgraphs/transport.ts';
import { composed } from './schema.ts';

type Urls = Readonly<Record<string, string>>;

const token = 'x'.repeat(600);
const correlationId = '0190b5ee-1111-7aaa-8bbb-123456789abc';

const ours = (service: string, urls: Urls) =>
  subgraphDataSource({
    service,
    transport: transportTo(urls[service] ?? '', limits.answerBytes),
    deadlines: defaultDeadlines,
    observe: () => undefined,
  });

/** Apollo's own, sending the same headers. */
const stock = (service: string, urls: Urls) =>
  new RemoteGraphQLDataSource<OperationContext>({
    url: urls[service] ?? '',
    willSendRequest: ({ request }) => {
      request.http?.headers.set('authorization', `Bearer ${token}`);
      request.http?.headers.set('x-correlation-id', correlationId);
    },
  });

/** Two gateways that differ in their data source only. */
const start = async (kind: string, urls: Urls): Promise<string> => {
  const gateway = new ApolloGateway({
    supergraphSdl: composed(),
    buildService: ({ name }) => (kind === 'ours' ? ours(name, urls) : stock(name, urls)),
  });
  const server = new ApolloServer<OperationContext>({ gateway });
  await server.start();
  const app = Fastify();
  await app.register(fastifyApollo(server), {
    context: async () => ({
      correlationId,
      viewer: anonymous,
      startedAtMs: performance.now(),
      tokenFor: async () => token,
      fetches: new Map(),
    }),
  });
  return app.listen({ host: '127.0.0.1', port: 0 });
};

type Message = { readonly start: string; readonly urls: Urls } | 'cpu';

process.on('message', (message: Message) => {
  if (message === 'cpu') {
    const { user, system } = process.cpuUsage();
    process.send?.(user + system);
  } else void start(message.start, message.urls).then((url) => process.send?.(url));
});
process.on('disconnect', () => process.exit());
