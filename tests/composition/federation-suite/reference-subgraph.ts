import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { suite } from './products.ts';

export const remapPorts = join(import.meta.dirname, 'remap-ports.cjs');
const decodedPaths = join(import.meta.dirname, 'decoded-paths.cjs');

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const answers = async (port: number): Promise<boolean> => {
  try {
    const body = JSON.stringify({ query: '{ __typename }' });
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`http://localhost:${port}/`, { method: 'POST', headers, body })).ok;
  } catch {
    return false;
  }
};

/** One of the suite's own subgraphs, as its package bundles it, in a process of its own on a free port. */
export const startReferenceSubgraph = async (name: 'users' | 'inventory', writtenPort: number) => {
  const folder = join(suite, 'dist/subgraphs', name);
  const port = await freePort();
  const preloaded = [remapPorts, decodedPaths].flatMap((file) => ['--require', file]);
  const child = spawn(process.execPath, [...preloaded, join(folder, 'index.js')], {
    cwd: folder,
    env: { PORTS: JSON.stringify({ [writtenPort]: port }) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const deadline = Date.now() + 20_000;
  while (!(await answers(port))) {
    if (Date.now() > deadline || child.exitCode !== null) throw new Error(`${name} does not start`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    port,
    sdl: readFileSync(join(folder, `${name}.graphql`), 'utf8'),
    stop: async () => {
      child.kill();
      await ended;
    },
  };
};
