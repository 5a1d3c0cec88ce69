import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { environmentOf } from '@yibao/platform/service';
import { freePort } from '../ports.ts';
import { StartRefusal } from '../refusal.ts';
import { root } from '../root.ts';
import { runServer } from '../servers/server-process.ts';
import type { Setting } from '../servers/way.ts';
import { gatewayEnvironment } from './gateway-environment.ts';
import { inProcess } from './in-process.ts';
import type { Parts, Running } from './parts.ts';

type Place = Pick<Setting, 'folder' | 'guard' | 'say' | 'onRestart'>;

const isReady = (url: string) =>
  fetch(`${url}/ready`, { signal: AbortSignal.timeout(1000) }).then(
    ({ ok }) => ok,
    () => false,
  );

const spawnPart = async (
  place: Place,
  { name, main, port }: { readonly name: string; readonly main: string; readonly port: number },
  environment: Readonly<Record<string, string>>,
): Promise<Running> => {
  const file = join(root, main);
  if (!existsSync(file))
    throw new StartRefusal(`${main} does not exist: ${name} cannot run in a process of its own.`);
  const url = `http://127.0.0.1:${port}`;
  const child = await runServer(place, {
    name,
    program: process.execPath,
    args: ['--import', import.meta.resolve('tsx'), file],
    environment: { ...environment, PORT: String(port) },
  });
  try {
    // All begin at once, and share the processors with each other.
    await child.until(() => isReady(url), 120);
  } catch (error) {
    await child.stop();
    throw error;
  }
  return { url, pid: child.pid, stop: () => child.stop() };
};

/** Each part in a process of its own; the issuer stays with the launcher. */
export const childProcesses = (place: Place): Parts => ({
  startIssuer: inProcess.startIssuer,
  async startService(name, config) {
    const port = await freePort();
    return spawnPart(place, { name, main: `services/${name}/src/main.ts`, port }, environmentOf(config));
  },
  async startGateway(config) {
    const port = config.port || (await freePort());
    const started = await spawnPart(
      place,
      { name: 'gateway', main: 'gateway/src/main.ts', port },
      gatewayEnvironment(config),
    );
    return { ...started, url: `http://localhost:${port}` };
  },
});
