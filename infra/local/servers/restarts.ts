const window = 60_000;
const limit = 5;

/** Whether a server that ended may be started once more: five times a minute, then something is wrong with it. */
export const mayRestart = (restartsAtMs: number[], nowMs: number): boolean => {
  while (restartsAtMs[0] !== undefined && nowMs - restartsAtMs[0] > window) restartsAtMs.shift();
  if (restartsAtMs.length >= limit) return false;
  restartsAtMs.push(nowMs);
  return true;
};
