import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import type { Guard } from '../guard.ts';
import { root } from '../root.ts';
import type { Setting } from '../servers/way.ts';

export type FakeMachine = {
  readonly setting: Setting;
  readonly said: string[];
  /** Puts a program on the search path: a shell script. */
  readonly install: (name: string, script: string) => void;
  /** Puts an empty file under the cache. */
  readonly cache: (path: string) => void;
  readonly remove: () => void;
};

/** A machine with nothing on its search path, nothing cached, nothing in its environment and no network. */
export const fakeMachine = (guard: Guard): FakeMachine => {
  const folder = mkdtempSync(join(tmpdir(), 'fake machine '));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const said: string[] = [];
  const setting: Setting = {
    root,
    cache: join(folder, 'servers'),
    folder: join(folder, 'data'),
    mongodbUri: null,
    kafkaBrokers: null,
    searchPath: bin,
    javaHome: null,
    mongodMirror: 'http://127.0.0.1:9',
    guard,
    say: (line) => void said.push(line),
    onRestart: () => {},
  };
  return {
    setting,
    said,
    install(name, script) {
      writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
      chmodSync(join(bin, name), 0o755);
    },
    cache(path) {
      mkdirSync(dirname(join(setting.cache, path)), { recursive: true });
      writeFileSync(join(setting.cache, path), '');
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
