import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentWith } from '../config.ts';
import { root } from '../root.ts';

type Installed = { readonly whyInstall: (root: string) => string | undefined };

let clone = '';
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'a clone '));
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

const write = (path: string, content: object) => {
  mkdirSync(join(clone, path, '..'), { recursive: true });
  writeFileSync(join(clone, path), JSON.stringify(content));
};
const here = (file: string) => new URL(file, import.meta.url).href;

describe('whether packages must be installed', () => {
  const lock = {
    '': { name: 'clone' },
    gateway: { name: '@yibao/gateway' },
    'node_modules/@yibao/gateway': { resolved: 'gateway', link: true },
    'node_modules/kafkajs': { version: '2.2.4' },
    'node_modules/only-on-a-mac': { version: '1.0.0', optional: true },
    'node_modules/left-over': { version: '1.0.0', extraneous: true },
  };
  const { 'node_modules/only-on-a-mac': _, 'node_modules/left-over': __, ...installed } = lock;
  const changed = (path: string, version: string) => ({ ...installed, [path]: { version } });

  it('when a folder is gone', async () => {
    write('package-lock.json', { packages: lock });
    write('node_modules/.package-lock.json', { packages: installed });
    const { whyInstall } = (await import(here('installed.js'))) as Installed;
    expect(whyInstall(clone)).toBe('kafkajs is not as the lock file names it');
  });

  it.each<[string, object | null, string | undefined]>([
    ['nothing is there', null, 'no packages are installed yet'],
    ['all is there but what belongs to another system', installed, undefined],
    [
      'a package has another version',
      changed('node_modules/kafkajs', '2.2.3'),
      'kafkajs is not as the lock file names it',
    ],
    [
      'an optional package has another version',
      changed('node_modules/only-on-a-mac', '0.9.0'),
      'only-on-a-mac is not as the lock file names it',
    ],
    [
      'a workspace is not linked',
      { 'node_modules/kafkajs': { version: '2.2.4' } },
      '@yibao/gateway is not as the lock file names it',
    ],
  ])('when %s', async (_when, packages, reason) => {
    write('package-lock.json', { packages: lock });
    if (packages) {
      write('node_modules/.package-lock.json', { packages });
      for (const path of Object.keys(packages)) mkdirSync(join(clone, path), { recursive: true });
    }
    const { whyInstall } = (await import(here('installed.js'))) as Installed;
    expect(whyInstall(clone)).toBe(reason);
  });
});

describe('npm start in a clone', () => {
  const start = (environment: Readonly<Record<string, string>> = {}) =>
    spawnSync(process.execPath, [join(clone, 'infra/local/start.js')], {
      encoding: 'utf8',
      env: environmentWith(environment),
    });

  beforeEach(() => {
    for (const path of ['infra/local/start.js', 'infra/local/bootstrap', 'patches'])
      cpSync(join(root, path), join(clone, path), { recursive: true });
    write('package.json', { name: 'clone', type: 'module', dependencies: { kafkajs: '2.2.4' } });
  });

  it('says in one sentence that the packages cannot be installed', () => {
    const kafkajs = { version: '2.2.4', resolved: 'http://127.0.0.1:9/kafkajs-2.2.4.tgz' };
    const name = { name: 'clone', dependencies: { kafkajs: '2.2.4' } };
    write('package-lock.json', {
      lockfileVersion: 3,
      packages: { '': name, 'node_modules/kafkajs': kafkajs },
    });
    const { status, stdout, stderr } = start({
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_fetch_retries: '0',
      npm_config_cache: join(clone, 'npm-cache'),
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Installing 1 packages \(no packages are installed yet\)\n/);
    expect(stderr).toMatch(
      /^The packages could not be installed \(.*\): check that the package registry .*\.\n$/,
    );
  }, 60_000);

  it('installs once at a time: a second start waits for the first, and takes over from one that was killed', async () => {
    const lock = join(clone, '.local/install.lock');
    const script = (work: string) =>
      `import(${JSON.stringify(here('only-one.js'))}).then(({ onlyOne }) => onlyOne(${JSON.stringify(lock)}, async () => { ${work} }))`;
    const run = (work: string) =>
      spawn(process.execPath, ['-e', script(work)], { stdio: ['ignore', 'pipe', 'inherit'] });

    const killed = run('console.log("in"); setInterval(() => {}, 1000); await new Promise(() => {})');
    await new Promise((resolve) => killed.stdout.once('data', resolve));
    const waiting = run('console.log("in")');
    const first = await new Promise((resolve) =>
      waiting.stdout.once('data', (text) => resolve(String(text))),
    );
    expect(first).toBe('Waiting for another start to finish installing\n');
    expect(readFileSync(lock, 'utf8')).toBe(String(killed.pid));
    killed.kill('SIGKILL');
    const second = await new Promise((resolve) =>
      waiting.stdout.once('data', (text) => resolve(String(text))),
    );
    expect(second).toBe('in\n');
  }, 30_000);
});

describe('the Node version', () => {
  const refuse = (version: string) =>
    spawnSync(
      process.execPath,
      [
        '-e',
        `import(${JSON.stringify(here('node-version.js'))}).then((m) => m.refuseOldNode(${JSON.stringify(version)}))`,
      ],
      { encoding: 'utf8' },
    );

  it.each(['20.19.0', '20.20.2', '22.0.0', '24.3.0'])('%s is new enough', (version) => {
    expect(refuse(version).status).toBe(0);
  });

  it.each(['18.20.0', '20.18.1', '9.0.0'])('%s is refused with one sentence', (version) => {
    const { status, stderr } = refuse(version);
    expect(status).toBe(1);
    expect(stderr).toBe(`Node 20.19 or newer is needed, but this is ${version}: see https://nodejs.org.\n`);
  });
});
