import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './explain.js';

const digestOf = (root) => {
  const folder = join(root, 'patches');
  const digest = createHash('sha256');
  for (const file of readdirSync(folder).sort()) digest.update(file).update(readFileSync(join(folder, file)));
  // Whatever npm has done since may have brought back an unpatched package.
  const record = join(root, 'node_modules', '.package-lock.json');
  return digest.update(String(statSync(record).mtimeMs)).digest('hex');
};

/** Applies `patches/` to the installed packages, once after each installation and for each state of the patches. */
export const patch = (root) => {
  const digest = digestOf(root);
  const stamp = join(root, 'node_modules', '.patches-applied');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  const command = join(root, 'node_modules', 'patch-package', 'index.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, '--error-on-fail'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.error(stdout, stderr);
    throw new Refusal(
      'The patches in patches/ do not fit what is installed: delete node_modules and start again.',
    );
  }
  writeFileSync(stamp, digest);
};
