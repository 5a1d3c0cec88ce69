import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import type { Readiness } from '../subgraphs/readiness.ts';

/** What operators ask: is the process alive, does the whole graph answer, what has happened so far. */
export const addOperatorRoutes = (
  app: FastifyInstance,
  { readiness, registry }: { readonly readiness: Readiness; readonly registry: Registry },
): void => {
  // A connection that is kept alive after its last answer would keep the process until it times out.
  app.addHook('onSend', async (_request, reply) => {
    if (readiness.isDraining()) reply.header('connection', 'close');
  });
  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/ready', async (_request, reply) => {
    const { ready, waitingFor } = await readiness.check();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', waitingFor });
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
};
