import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** Ends children that their launcher can no longer end, because it was killed. */
export type Guard = {
  /** A process that leads a group of its own (spawned with `detached`). */
  readonly watch: (pid: number) => void;
  readonly forget: (pid: number) => void;
  readonly isClosed: () => boolean;
  /** Ends all that is still watched; resolves when nothing of it runs. */
  readonly close: () => Promise<void>;
};

export const startGuard = (): Guard => {
  // A group of its own: Ctrl-C in the terminal must reach the launcher only, which then stops all in order.
  const child = spawn(process.execPath, [resolve(import.meta.dirname, 'guard.js')], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.unref();
  child.stdin.on('error', () => {});
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let closed = false;
  return {
    watch(pid) {
      if (closed) process.kill(-pid, 'SIGKILL');
      else child.stdin.write(`watch ${pid}\n`);
    },
    forget(pid) {
      if (!closed) child.stdin.write(`forget ${pid}\n`);
    },
    isClosed: () => closed,
    close() {
      closed = true;
      child.ref();
      child.stdin.end();
      return ended;
    },
  };
};
