import { request } from 'undici';

export type Readiness = {
  readonly check: () => Promise<{ readonly ready: boolean; readonly waitingFor: readonly string[] }>;
  /** From now on the answer is no: load balancers turn away while requests finish. */
  readonly drain: () => void;
  readonly isDraining: () => boolean;
};

const timeoutMs = 1000;
const reuseMs = 500; // a public address must not multiply requests

const answers = async (url: string): Promise<boolean> => {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const { statusCode, body } = await request(new URL('/ready', url), { signal });
    await body.dump();
    return statusCode === 200;
  } catch {
    return false;
  }
};

/** Asks every subgraph whether it is ready; the answer is shared for half a second. */
export const subgraphReadiness = (subgraphs: Readonly<Record<string, string>>): Readiness => {
  let draining = false;
  let asked: { readonly atMs: number; readonly waitingFor: Promise<readonly string[]> } | undefined;

  const ask = async () => {
    const states = await Promise.all(
      Object.entries(subgraphs).map(async ([name, url]) => ({ name, ready: await answers(url) })),
    );
    return states.filter(({ ready }) => !ready).map(({ name }) => name);
  };
  return {
    async check() {
      if (draining) return { ready: false, waitingFor: [] };
      if (!asked || performance.now() - asked.atMs > reuseMs)
        asked = { atMs: performance.now(), waitingFor: ask() };
      const waitingFor = await asked.waitingFor;
      return { ready: waitingFor.length === 0, waitingFor };
    },
    drain() {
      draining = true;
    },
    isDraining: () => draining,
  };
};
