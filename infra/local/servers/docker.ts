import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../ports.ts';
import { ask, findProgram } from './programs.ts';
import { runTool } from './tool.ts';
import { notOurs, type Probe, type Server, type Setting } from './way.ts';

/** Where it is noted that containers hold data of this folder: `npm run reset` removes them. */
const dockerNote = (folder: string): string => join(folder, 'docker-project');

const projectOf = (folder: string) =>
  `yibao-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`;

const docker = (setting: Pick<Setting, 'searchPath'>) => findProgram('docker', setting.searchPath);

export const probeDocker = async (setting: Setting): Promise<Probe> => {
  const program = docker(setting);
  if (!program) return { usable: false, because: 'docker is not on the PATH' };
  const engine = await ask(program, ['version', '--format', '{{.Server.Version}}']);
  if (!engine.ok) return { usable: false, because: 'no Docker engine answers' };
  const { ok } = await ask(program, ['compose', 'version']);
  return ok
    ? { usable: true, because: `Docker engine ${engine.output} answers` }
    : { usable: false, because: 'the Docker client has no compose' };
};

const fileOf = ({ root }: Pick<Setting, 'root'>) => join(root, 'docker-compose.yml');

/** The compose file demands secrets for the services; a server alone needs none, yet all of them must be set. */
const unusedSecrets = (file: string) =>
  Object.fromEntries(
    [...readFileSync(file, 'utf8').matchAll(/\$\{(\w+):\?/g)].map(([, name]) => [name ?? '', 'unused']),
  );

const compose = (setting: Setting, variables: Readonly<Record<string, string>>, args: readonly string[]) => {
  const file = fileOf(setting);
  const project = ['compose', '-p', projectOf(setting.folder), '-f', file];
  return runTool(setting, docker(setting) ?? 'docker', [...project, ...args], {
    ...unusedSecrets(file),
    ...variables,
  });
};

/** Brings one server of the compose file up, on a free port of this machine. */
export const startContainer = async (
  setting: Setting,
  { service, portVariable }: { readonly service: string; readonly portVariable: string },
  serverAt: (port: number) => Pick<Server, 'address' | 'ready'>,
): Promise<Server> => {
  const port = await freePort();
  const variables = { [portVariable]: String(port) };
  setting.say(`Starting ${service} with docker compose`);
  writeFileSync(dockerNote(setting.folder), projectOf(setting.folder));
  await compose(setting, variables, ['up', '-d', '--wait', service]);
  return { ...notOurs, ...serverAt(port), stop: () => compose(setting, variables, ['stop', service]) };
};

/** Removes the containers of a folder with their data. */
export const removeContainers = async (
  setting: Pick<Setting, 'folder' | 'searchPath' | 'guard'>,
): Promise<void> => {
  if (!existsSync(dockerNote(setting.folder))) return;
  const args = ['compose', '-p', projectOf(setting.folder), 'down', '--volumes'];
  await runTool(setting, docker(setting) ?? 'docker', args);
};
