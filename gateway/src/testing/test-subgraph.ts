import { buildSubgraphSchema } from '@apollo/subgraph';
import { internalTokenVerifier, type Viewer } from '@yibao/platform/access';
import Fastify from 'fastify';
import { graphql, parse } from 'graphql';
import type { JSONWebKeySet } from 'jose';

export type TestContext = { readonly viewer: Viewer; readonly correlationId: string };

/** One request as a subgraph saw it. */
export type SeenRequest = { readonly query: string; readonly variables: Record<string, unknown> };

/** A small subgraph that verifies internal tokens like the real ones, and remembers what it was asked. */
export const startTestSubgraph = async (
  name: string,
  sdl: string,
  resolvers: Record<string, object>,
  keys: JSONWebKeySet,
) => {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  const verify = internalTokenVerifier({ keys, audience: name });
  const seen: SeenRequest[] = [];
  let ready = true;
  const app = Fastify({ bodyLimit: 8_388_608, forceCloseConnections: true });
  app.post<{ Body: SeenRequest }>('/graphql', async ({ body, headers }) => {
    seen.push(body);
    const viewer = await verify(String(headers.authorization).slice('Bearer '.length));
    const contextValue: TestContext = { viewer, correlationId: String(headers['x-correlation-id']) };
    return graphql({ schema, source: body.query, variableValues: body.variables, contextValue });
  });
  app.get('/ready', async (_request, reply) => reply.code(ready ? 200 : 503).send({}));
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url: `${url}/graphql`,
    sdl,
    seen,
    setReady: (value: boolean) => (ready = value),
    stop: () => app.close(),
  };
};
