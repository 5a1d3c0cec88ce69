import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { identityOf } from './process-identity.ts';
import { root } from './root.ts';

const passedOver = z.array(z.object({ way: z.string(), because: z.string() }));
const server = z.object({
  way: z.string(),
  because: z.string(),
  passedOver,
  address: z.string(),
  pid: z.number().nullable(),
});

const schema = z.object({
  pid: z.number(),
  /** Tells this process from a later one with the same id. */
  identity: z.string(),
  startedAt: z.string(),
  /** When the graph answered, the demonstration province included. */
  readyAt: z.string(),
  port: z.number(),
  urls: z.record(z.string(), z.string()),
  gateway: z.object({ url: z.string(), pid: z.number() }),
  services: z.record(z.string(), z.object({ url: z.string(), pid: z.number() })),
  servers: z.object({ mongodb: server, kafka: server }),
  localDir: z.string(),
});

/** What runs, for whoever wants to use it. */
export type Run = z.infer<typeof schema>;

/** Where an instance says what it runs; the default instance is also found at the fixed place. */
export const fixedRunFile = join(root, '.local', 'run.json');
export const runFileIn = (localDir: string): string => join(localDir, 'run.json');

/** What runs according to the file; null when nothing does, also after a kill. */
export const readRun = (file: string): Run | null => {
  try {
    const run = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return identityOf(run.pid) === run.identity ? run : null;
  } catch {
    return null;
  }
};

const write = (file: string, run: Run) => {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(run, null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, file);
};

/**
 * Says what runs: in the instance's folder, and at the fixed place, which belongs to the instance with the usual folder
 * and else to the first that takes it.
 */
export const publishRun = (run: Run): void => {
  write(runFileIn(run.localDir), run);
  const other = readRun(fixedRunFile);
  const usual = run.localDir === join(root, '.local', 'data');
  if (usual || other === null || other.pid === run.pid) write(fixedRunFile, run);
};

export const withdrawRun = (localDir: string): void => {
  rmSync(runFileIn(localDir), { force: true });
  if (readRun(fixedRunFile)?.pid === process.pid) rmSync(fixedRunFile, { force: true });
};

/** The running instance a command is about: LOCAL_DIR's, or the one at the fixed place. */
export const findRun = ({
  localDir,
  ownLocalDir,
}: {
  readonly localDir: string;
  readonly ownLocalDir: boolean;
}) => readRun(ownLocalDir ? runFileIn(localDir) : fixedRunFile);
