import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { environmentWith } from '../config.ts';
import type { Setting } from './way.ts';

/** Runs a downloading tool to its end, its own progress in sight; it ends with us. */
export const runTool = async (
  { guard }: Pick<Setting, 'guard'>,
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<void> => {
  // Standard output belongs to whoever reads ours, so the progress goes to standard error.
  const child = spawn(program, [...args], {
    detached: true,
    stdio: ['ignore', process.stderr, process.stderr],
    env: environmentWith(environment),
  });
  const { pid } = child;
  if (pid !== undefined) guard.watch(pid);
  try {
    const code = await new Promise<number | string>((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (ended, signal) => resolve(ended ?? signal ?? 'nothing'));
    });
    if (code !== 0) throw new Error(`${basename(program)} ended with ${code}`);
  } finally {
    if (pid !== undefined) guard.forget(pid);
  }
};
