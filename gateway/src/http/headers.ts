import type { FastifyInstance } from 'fastify';

const secure = {
  'cache-control': 'no-store', // answers hold personal data
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;
const strictTransport = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } as const;

const allowed = {
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'authorization, content-type, x-correlation-id, x-grant',
  'access-control-expose-headers': 'x-correlation-id, retry-after',
  'access-control-max-age': '600',
} as const;

/** Security headers on every answer; without `origins` no other site's pages may read one. */
export const addHeaders = (app: FastifyInstance, origins: readonly string[], production: boolean): void => {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...secure, ...(production && strictTransport), 'x-correlation-id': request.id });
    const { origin } = request.headers;
    if (origins.length > 0) reply.header('vary', 'origin');
    if (origin === undefined || !origins.includes(origin)) return;
    reply.headers({
      ...allowed,
      'access-control-allow-origin': origin,
      'cross-origin-resource-policy': 'cross-origin',
    });
    if (request.method === 'OPTIONS') return reply.code(204).send();
  });
};
