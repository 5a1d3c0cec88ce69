import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGuard } from '../guard.ts';
import { childProcesses } from './child-processes.ts';
import type { Parts } from './parts.ts';

export type OwnProcesses = {
  readonly parts: Parts;
  /** All that the processes have written so far. */
  readonly logs: () => string;
  /** Ends whatever still runs, and removes the logs. */
  readonly close: () => Promise<void>;
};

/** Parts in processes of their own for a graph without a launcher: they end with this process, also when it is killed. */
export const ownProcesses = (say: (line: string) => void = () => {}): OwnProcesses => {
  const folder = mkdtempSync(join(tmpdir(), 'yibao processes '));
  const guard = startGuard();
  const logs = join(folder, 'logs');
  return {
    parts: childProcesses({ folder, guard, say, onRestart: () => {} }),
    logs: () =>
      readdirSync(logs)
        .map((name) => readFileSync(join(logs, name), 'utf8'))
        .join(''),
    async close() {
      await guard.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
