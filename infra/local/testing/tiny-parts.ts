import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Issuer, Parts, Running } from '../stack/parts.ts';

/** An HTTP server that answers everything at once, except that `/slow` takes a second. */
const serve = async (port: number, host: string): Promise<Running> => {
  const server = createServer((request, response) => {
    setTimeout(() => response.end('done'), request.url === '/slow' ? 1000 : 0);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${taken}`,
    pid: () => process.pid,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
};

/** Small real parts, which start in moments: what is under test is the launcher. */
export const tinyParts: Parts = {
  async startIssuer(): Promise<Issuer> {
    const { url, stop } = await serve(0, '127.0.0.1');
    const tokenFor = async (persona: string) => `token of ${persona}`;
    return { url, issuer: url, audience: 'tiny', jwksUri: `${url}/jwks`, tokenFor, stop };
  },
  startService: (_name, config) => serve(config.port, config.host),
  startGateway: (config) => serve(config.port, config.host),
};
