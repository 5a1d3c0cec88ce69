import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../ports.ts';
import { isPrimary, uriAt } from './mongodb-client.ts';
import { ask, findProgram } from './programs.ts';
import { runServer } from './server-process.ts';
import { runTool } from './tool.ts';
import type { Probe, Server, Setting } from './way.ts';

const version = '0.6.0b17';
const platforms: Readonly<Record<string, string>> = {
  'linux x64': 'manylinux_2_28_x86_64',
  'linux arm64': 'manylinux_2_28_aarch64',
  'darwin arm64': 'macosx_11_0_arm64',
};
const folderOf = ({ cache }: Setting) => join(cache, `secantusdb-${version}`);

/** The server inside the unpacked wheel. Linux wheels have only a launching script in the second place. */
const programIn = (folder: string) =>
  [join(folder, 'secantusdb.scripts'), join(folder, `secantusdb-${version}.data`, 'scripts')]
    .map((scripts) => join(scripts, 'secantusd-rs'))
    .find((file) => existsSync(file));

export const cachedSecantusdb = (setting: Setting): string | undefined => programIn(folderOf(setting));

const python = (setting: Setting) => findProgram('python3', setting.searchPath);

export const probePip = async (setting: Setting): Promise<Probe> => {
  const machine = `${process.platform} ${process.arch}`;
  if (!platforms[machine]) return { usable: false, because: `there is no SecantusDB for ${machine}` };
  const program = python(setting);
  if (!program) return { usable: false, because: 'python3 is not on the PATH' };
  const { ok } = await ask(program, ['-m', 'pip', '--version']);
  return ok ? { usable: true, because: 'python3 has pip' } : { usable: false, because: 'python3 has no pip' };
};

/** Takes the server out of its Python wheel; the folder gets its name when it is complete. */
export const obtainSecantusdb = async (setting: Setting): Promise<void> => {
  const program = python(setting) ?? 'python3';
  const platform = platforms[`${process.platform} ${process.arch}`] ?? 'any';
  const unfinished = `${folderOf(setting)}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const requirements = join(setting.root, 'infra/local/secantusdb/requirements.txt');
  const python311 = ['--python-version', '3.11', '--implementation', 'cp', '--abi', 'cp311'];
  setting.say(`Downloading SecantusDB ${version} with pip (22 MB)`);
  try {
    await runTool(setting, program, [
      ...['-m', 'pip', 'download', '--disable-pip-version-check', '--no-deps', '--only-binary=:all:'],
      ...[...python311, '--platform', platform, '--require-hashes', '-r', requirements, '-d', unfinished],
    ]);
    const wheel = readdirSync(unfinished).find((name) => name.endsWith('.whl')) ?? '';
    await runTool(setting, program, ['-m', 'zipfile', '-e', join(unfinished, wheel), unfinished]);
    rmSync(join(unfinished, wheel));
    const server = programIn(unfinished);
    if (!server) throw new Error('the wheel has no server inside');
    chmodSync(server, 0o755);
    // Another start may have been faster.
    if (!cachedSecantusdb(setting)) renameSync(unfinished, folderOf(setting));
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
};

/** Runs SecantusDB so that an acknowledged write survives a kill. */
export const startSecantusdb = async (setting: Setting, program: string): Promise<Server> => {
  const storage = join(setting.folder, 'secantusdb');
  mkdirSync(storage, { recursive: true });
  const port = await freePort();
  const limits = [
    '--cache-size',
    '256M',
    '--log-file-max',
    '128MB',
    '--sync-on-commit',
    '--log-level',
    'WARNING',
  ];
  const { until, ...server } = await runServer(setting, {
    name: 'mongodb',
    program,
    args: ['--host', '127.0.0.1', '--port', String(port), '--storage-path', storage, ...limits],
  });
  return { ...server, address: uriAt(port), ready: () => until(() => isPrimary(uriAt(port))) };
};
