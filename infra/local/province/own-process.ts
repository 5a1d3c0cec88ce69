import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { StartRefusal } from '../refusal.ts';
import type { GraphSettings } from '../stack/configs.ts';
import type { ProvinceOptions } from './index.ts';
import { withMark } from './mark.ts';

export type ProvinceOrder = ProvinceOptions & {
  /** Leaves off at once; a later call goes on. */
  readonly signal: AbortSignal;
};

/** What the process is asked. */
export type Order = { readonly settings: GraphSettings; readonly persons: number };
/** What it tells: how far it is, or why it cannot go on. */
export type Told = { readonly said: string } | { readonly failed: string };

// A year in a minute makes much that is short-lived: room for it spares a tenth of the time, and is given back at the end.
const youngSpaceMb = 64;

/** Makes the province, once, in a process of its own: what that needs of memory is not the graph's afterwards. */
export const makeProvinceApart = async (
  settings: GraphSettings,
  { persons, say, signal }: ProvinceOrder,
): Promise<void> => {
  if (await withMark(settings, async ({ isMade }) => isMade())) return;
  const child = fork(join(import.meta.dirname, 'main.ts'), {
    execArgv: ['--import', import.meta.resolve('tsx'), `--max-semi-space-size=${youngSpaceMb}`],
  });
  // What it told last may arrive after it has ended.
  const ended = Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
  let reason = 'its process ended';
  child.on('message', (told: Told) => {
    if ('said' in told) say(told.said);
    else reason = told.failed;
  });
  // At any moment: every act has its key, and the next start goes on.
  const stop = () => void child.kill();
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  child.send({ settings, persons } satisfies Order);
  await ended;
  signal.throwIfAborted();
  if (child.exitCode !== 0) throw new StartRefusal(`The demonstration province could not be made: ${reason}`);
};
