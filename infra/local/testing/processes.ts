import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { identityOf } from '../process-identity.ts';

export type Process = { readonly pid: number; readonly parent: number; readonly group: number };

/** Every process of this machine. */
const allProcesses = (): readonly Process[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,pgid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => {
      const [pid = 0, parent = 0, group = 0] = line.trim().split(/\s+/).map(Number);
      return { pid, parent, group };
    });

const descendants = (all: readonly Process[], pid: number): readonly Process[] =>
  all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...descendants(all, child.pid)]);

/** A process seen at one time: whether it still runs can be asked later. */
export type Seen = { readonly pid: number; readonly runs: () => boolean };

const seen = (pid: number): Seen => {
  const identity = identityOf(pid);
  return { pid, runs: () => identity !== null && identityOf(pid) === identity };
};

/** A process with all that it has started, in whatever group. */
export const familyOf = (pid: number): readonly Seen[] =>
  [pid, ...descendants(allProcesses(), pid).map((each) => each.pid)].map(seen);

/** The processes of a group, as Ctrl-C in a terminal reaches them. */
export const groupOf = (group: number): readonly number[] =>
  allProcesses()
    .filter((each) => each.group === group && identityOf(each.pid) !== null)
    .map(({ pid }) => pid);

/** The memory of a process: on Linux the most it has had at any time, elsewhere what it has now. */
export const residentMegabytes = (pid: number): number => {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kilobytes) / 1024;
};
