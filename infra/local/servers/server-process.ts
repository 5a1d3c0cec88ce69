import { setTimeout as pause } from 'node:timers/promises';
import { mayRestart } from './restarts.ts';
import { lastLinesOf, spawnChild, stopOrphan, stopProcess, type Command } from './child.ts';
import type { Setting } from './way.ts';

export type ServerProcess = {
  readonly pid: () => number;
  readonly stop: () => Promise<void>;
  /** Resolves when it has ended by itself and could not be kept up. */
  readonly died: Promise<void>;
  /** Asks until the answer is yes; rejects when the process has ended or the time is over. */
  readonly until: (answers: () => Promise<boolean>, seconds?: number) => Promise<void>;
};

/** Asks a server that is not our child until it answers. */
export const answersWithin = async (answers: () => Promise<boolean>, seconds = 30): Promise<void> => {
  const deadline = Date.now() + seconds * 1000;
  while (!(await answers())) {
    if (Date.now() > deadline) throw new Error(`no answer within ${seconds} s`);
    await pause(50);
  }
};

type Host = Pick<Setting, 'folder' | 'guard' | 'say' | 'onRestart'>;

/**
 * Runs a server as a child, its output in a log file, under the guard. One that ends by itself after it has answered
 * is started again on the same port and data.
 */
export const runServer = async (host: Host, command: Command): Promise<ServerProcess> => {
  const { folder, guard, say, onRestart } = host;
  await stopOrphan(folder, command.name);
  const restarts: number[] = [];
  let child = spawnChild(host, command);
  let stopping = false;
  let answered = false;

  const died = new Promise<void>((resolve) => {
    const watch = async (): Promise<void> => {
      await child.ended;
      if (stopping) return;
      if (!answered || guard.isClosed() || !mayRestart(restarts, Date.now())) {
        resolve();
        return;
      }
      say(`${command.name} ended by itself (${child.log}); it is started again`);
      child = spawnChild(host, { ...command, again: true });
      onRestart();
      await watch();
    };
    void watch();
  });

  return {
    pid: () => child.pid,
    died,
    async stop() {
      stopping = true;
      await stopProcess(child.pid);
      await child.ended;
    },
    async until(answers, seconds = 30) {
      const deadline = Date.now() + seconds * 1000;
      while (!(await answers())) {
        if (!child.isRunning()) throw new Error(`${command.name} ended at once (${lastLinesOf(child.log)})`);
        if (Date.now() > deadline)
          throw new Error(`${command.name} did not answer within ${seconds} s, see ${child.log}`);
        await pause(50);
      }
      answered = true;
    },
  };
};
