import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { codeOf } from './refusal.ts';

/** True while the process runs; a process of another user counts. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

const startOnLinux = (pid: number) => {
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // Fields are counted after the command, which may hold spaces; the 1st is the state, the 20th the start time.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // A zombie has ended: in a container nobody may ever ask for its exit code.
  return fields[0] === 'Z' ? null : `${boot} ${fields[19]}`;
};

const startElsewhere = (pid: number) =>
  execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();

/** When and in which boot a process began, as text: a process id alone may since belong to another. Null: not running. */
export const identityOf = (pid: number): string | null => {
  if (!isAlive(pid)) return null;
  try {
    return process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid);
  } catch {
    return null;
  }
};
