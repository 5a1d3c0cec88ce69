import type { FastifyInstance } from 'fastify';
import { request } from 'undici';
import { refuse } from '../refusals.ts';
import { personaBar } from './persona-bar.ts';

const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join('; ');

const firstQuery = `# 先在页面上方选择演示身份，再运行查询。
# Choose a demo identity at the top of the page, then run.
{
  __typename
}
`;

/** GraphiQL as one page of 9 MB out of the package: nothing is loaded from elsewhere, nor before somebody looks. */
const explorerPage = async (graphPath: string, hasPersonas: boolean): Promise<Buffer> => {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = renderGraphiQL({
    endpoint: graphPath,
    title: '医保超图 · Explorer',
    defaultQuery: firstQuery,
  });
  const root = '<div id="root"></div>';
  return Buffer.from(hasPersonas ? page.replace(root, () => personaBar + root) : page);
};

/** Lists the development issuer's personas, and gets a token of one; not offered without such an issuer. */
const addPersonas = (app: FastifyInstance, issuerUrl: string): void => {
  const ask = async (path: string, init?: { method: 'POST'; body: string }) => {
    const { statusCode, body } = await request(new URL(path, issuerUrl), {
      ...init,
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(2000),
    });
    const answer: unknown = await body.json();
    if (statusCode !== 200) throw refuse('NOT_FOUND');
    return answer;
  };
  app.get('/explorer/personas', async () => ask('/personas'));
  app.post<{ Body: { persona?: unknown } | null }>('/explorer/personas', async ({ body }) =>
    ask('/token', { method: 'POST', body: JSON.stringify({ persona: String(body?.persona) }) }),
  );
};

/** The explorer; only called outside production. */
export const addExplorer = (app: FastifyInstance, graphPath: string, issuerUrl: string | undefined): void => {
  let page: Promise<Buffer> | undefined;
  app.get('/explorer', async (_request, reply) => {
    page ??= explorerPage(graphPath, issuerUrl !== undefined);
    return reply
      .header('content-security-policy', policy)
      .type('text/html; charset=utf-8')
      .send(await page);
  });
  if (issuerUrl !== undefined) addPersonas(app, issuerUrl);
};
