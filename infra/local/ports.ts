import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { codeOf, StartRefusal } from './refusal.ts';

const loopbacks = ['127.0.0.1', '::1'];

const listen = (port: number, host: string): Promise<Server> =>
  new Promise((listening, failed) => {
    const server = createServer((_request, response) => {
      response.writeHead(503, { 'content-type': 'application/json' }).end('{"status":"starting"}');
    });
    server.once('error', failed);
    server.listen(port, host, () => listening(server));
  });

const close = (server: Server) =>
  new Promise<void>((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });

export type HeldPort = { readonly port: number; readonly release: () => Promise<void> };

/** Takes the port on both loopback addresses, or null when another program has it. */
const hold = async (wanted: number): Promise<HeldPort | null> => {
  const servers: Server[] = [];
  const release = async () => {
    await Promise.all(servers.map(close));
  };
  let port = wanted;
  for (const host of loopbacks)
    try {
      const server = await listen(port, host);
      servers.push(server);
      port = (server.address() as AddressInfo).port; // a TCP server's address is never a pipe's name
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') continue; // no IPv6 here
      await release();
      if (code === 'EADDRINUSE') return null;
      throw code === 'EACCES'
        ? new StartRefusal(`Port ${wanted} needs more rights than this user has: set PORT to one above 1023.`)
        : error;
    }
  return { port, release };
};

/**
 * Keeps the graph's port from the beginning of the start until the gateway takes it over, answering 503 meanwhile.
 * Null asks for 4000 or, where that is taken, the next free one; a port asked for by name is taken or refused.
 */
export const holdPort = async (wanted: number | null): Promise<HeldPort> => {
  for (let port = wanted ?? 4000; port <= 65_535; port += 1) {
    const held = await hold(port);
    if (held) return held;
    if (wanted !== null)
      throw new StartRefusal(
        `Port ${wanted} is taken: choose another PORT, or leave it unset for the next free one.`,
      );
  }
  throw new StartRefusal('No port from 4000 on is free: set PORT to a free one.');
};

const given = new Set<number>();

/** A port that is free now, and that this process has not given to another of its children. */
export const freePort = async (): Promise<number> => {
  const held = await holdPort(0);
  await held.release();
  if (given.has(held.port)) return freePort();
  given.add(held.port);
  return held.port;
};
