import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { requireMongodb } from '../../infra/platform/src/testing/index.ts';
import type { KernelSettings } from './kernel-settings.ts';

export const newSettings = (kafkaBrokers: readonly string[]): KernelSettings => ({
  mongodbUri: requireMongodb(),
  kafkaBrokers,
  database: `test_${randomBytes(6).toString('hex')}`,
  topicPrefix: `faults-${randomBytes(4).toString('hex')}.`,
  serviceKey: randomBytes(32).toString('base64'),
});

export type KernelProcess = {
  /** What it has said so far, line by line. */
  readonly lines: readonly string[];
  /** Resolves with its first line. */
  readonly begun: Promise<void>;
  readonly kill: () => void;
  /** The signal that ended it; null when it ended by itself, without a fault. */
  readonly ended: Promise<string | null>;
};

/** Starts a file of this folder as a process of its own. */
export const startProcess = (file: string, settings: object): KernelProcess => {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', path, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const output = createInterface(child.stdout);
  output.on('line', (line) => lines.push(line));
  const endedWith = async () => {
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
    if (code !== null && code !== 0) throw new Error(`${file} ended with ${code}`);
    return signal;
  };
  const ended = endedWith();
  const begun = Promise.race([once(output, 'line'), ended]).then(() => undefined);
  return { lines, begun, kill: () => void child.kill('SIGKILL'), ended };
};
