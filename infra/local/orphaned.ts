import { runByNpm } from './config.ts';

/**
 * Under npm, a shell stands between npm and us, and neither tells us when it is ended (`kill` of the npm process): then
 * we have another parent.
 */
export const whenOrphaned = (drain: () => void): void => {
  if (!runByNpm()) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    drain();
  }, 500);
  timer.unref();
};
