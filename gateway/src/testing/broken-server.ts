import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that misbehaves as the test says, where a subgraph should be. */
export const startBrokenServer = async (listener: RequestListener) => {
  let requests = 0;
  const server = createServer((request, response) => {
    request.resume();
    requests += 1;
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    requests: () => requests,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** An address nobody listens on. */
export const refusingUrl = async (): Promise<string> => {
  const server = await startBrokenServer(() => undefined);
  await server.stop();
  return server.url;
};
