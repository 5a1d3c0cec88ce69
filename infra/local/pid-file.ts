import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { identityOf } from './process-identity.ts';
import { codeOf } from './refusal.ts';

const schema = z.object({ pid: z.number().int().positive(), identity: z.string() });

/** The process that wrote the file, if it still runs. */
export const runningOf = (file: string): number | null => {
  try {
    const { pid, identity } = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return identityOf(pid) === identity ? pid : null;
  } catch {
    return null;
  }
};

const contentOf = (pid: number) => JSON.stringify({ pid, identity: identityOf(pid) ?? 'gone' });

export const writePidFile = (file: string, pid: number): void => writeFileSync(file, contentOf(pid));

/**
 * Claims the file for a process; answers the process that holds it, or null when it is now ours.
 * A file left by a process that was killed is taken over.
 */
export const claimPidFile = (file: string, pid: number): number | null => {
  const complete = `${file}.${pid}`;
  writeFileSync(complete, contentOf(pid));
  try {
    return claimWith(complete, file);
  } finally {
    rmSync(complete, { force: true });
  }
};

// A link appears at once with its content: nobody reads a claim half written.
const claimWith = (complete: string, file: string): number | null => {
  for (;;) {
    try {
      linkSync(complete, file);
      return null;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      const holder = runningOf(file);
      if (holder !== null) return holder;
      rmSync(file, { force: true });
    }
  }
};
