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

/** Counts the packages npm reports as fetched: every fiftieth as a line, on a terminal each one in place. */
const counter = (total) => {
  let fetched = 0;
  return (line) => {
    if (!/^npm http (cache|fetch GET 200)/.test(line)) return;
    fetched += 1;
    const progress = `  ${Math.min(fetched, total)} of ${total} packages`;
    if (process.stdout.isTTY) process.stdout.write(`\r${progress}`);
    else if (fetched % 50 === 0) console.log(progress);
  };
};

/** Runs `npm ci` when what is installed is not what the lock file names. */
export const install = async (root) => {
  const reason = whyInstall(root);
  if (!reason) return;
  const total = lockedPackages(root);
  console.log(`Installing ${total} packages with npm ci (${reason})`);
  const log = join(root, '.local', 'install.log');
  mkdirSync(join(root, '.local'), { recursive: true });
  const written = createWriteStream(log);

  const [command, first] = npm();
  const child = spawn(command, [...first, 'ci', '--loglevel=http', '--progress=false'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const count = counter(total);
  const complaints = [];
  for (const output of [child.stdout, child.stderr]) {
    output.pipe(written, { end: false });
    createInterface({ input: output }).on('line', (line) => {
      count(line);
      if (/^npm error (?!code|A complete log|errno|syscall)./.test(line)) complaints.push(line.slice(10));
    });
  }
  const code = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', resolve);
  });
  if (process.stdout.isTTY) process.stdout.write('\n');
  if (code === 0) return;
  const why = complaints[0] || `npm ci ended with ${code}`;
  throw new Refusal(
    `The packages could not be installed (${why.trim().replace(/\.$/, '')}): check that the package registry can be ` +
      `reached, see ${log}, and start again.`,
  );
};
