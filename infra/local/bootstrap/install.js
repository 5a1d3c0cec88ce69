import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Refusal } from './explain.js';
import { lockedPackages, whyInstall } from './installed.js';

/** npm itself when npm runs us; it may be another one than the PATH's. */
const npm = () => {
  const path = process.env.npm_execpath;
  return path && path.endsWith('.js') ? [process.execPath, [path]] : ['npm', []];
};

/** Turns what npm reports into progress: each package is looked up and then fetched, unless npm has kept it. */
const progress = (packages) => {
  let steps = 0;
  let shown = 0;
  return (line) => {
    if (!/^npm http (cache|fetch GET 200)/.test(line)) return;
    steps += line.includes('.tgz') && line.startsWith('npm http cache') ? 2 : 1;
    const percent = Math.min(99, Math.floor((steps / packages) * 50));
    if (process.stdout.isTTY) process.stdout.write(`\r  ${percent} %`);
    else if (percent >= shown + 10) console.log(`  ${percent} %`);
    if (percent >= shown + 10) shown = percent - (percent % 10);
  };
};

/**
 * Installs what the lock file names when that is not what is there. Not `npm ci`: it refuses a lock file that was made
 * where the registry lacks a platform's optional binaries, which no other platform needs.
 */
export const install = async (root) => {
  const reason = whyInstall(root);
  if (!reason) return;
  const total = lockedPackages(root);
  console.log(`Installing ${total} packages (${reason})`);
  const log = join(root, '.local', 'install.log');
  mkdirSync(join(root, '.local'), { recursive: true });
  const written = createWriteStream(log);

  const [command, first] = npm();
  const child = spawn(command, [...first, 'install', '--no-save', '--loglevel=http', '--progress=false'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const report = progress(total);
  const complaints = [];
  for (const output of [child.stdout, child.stderr]) {
    output.pipe(written, { end: false });
    createInterface({ input: output }).on('line', (line) => {
      report(line);
      if (/^npm error (?!code|A complete log|errno|syscall)./.test(line)) complaints.push(line.slice(10));
    });
  }
  const code = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', resolve);
  });
  if (process.stdout.isTTY) process.stdout.write('\n');
  if (code === 0) return;
  const why = complaints[0] || `npm ended with ${code}`;
  throw new Refusal(
    `The packages could not be installed (${why.trim().replace(/\.$/, '')}): check that the package registry can be ` +
      `reached, see ${log}, and start again.`,
  );
};
