import type { Db } from 'mongodb';
import type { Subscription } from '../bus/index.ts';

/** A consumer that gave no sign of life for longer than this hangs, or has lost its partitions. */
const aliveForMs = 30_000;

export type Readiness = {
  /** What keeps the service from being ready: 'draining', 'database' or 'consumer'; undefined when it is. */
  readonly unready: () => Promise<string | undefined>;
  /** From now on no new requests are wanted. */
  readonly drain: () => void;
};

/** Whether a running service should be sent requests. Measured by the real time, as heartbeats are. */
export const readinessOf = (
  db: Pick<Db, 'command'>,
  subscriptions: readonly Pick<Subscription, 'lastHeartbeatAt'>[],
  now: () => number = Date.now,
): Readiness => {
  let draining = false;
  const hangs = ({ lastHeartbeatAt }: Pick<Subscription, 'lastHeartbeatAt'>) =>
    now() - lastHeartbeatAt().getTime() > aliveForMs;
  const answers = async () =>
    db.command({ ping: 1 }).then(
      () => true,
      () => false,
    );

  return {
    async unready() {
      if (draining) return 'draining';
      if (!(await answers())) return 'database';
      return subscriptions.some(hangs) ? 'consumer' : undefined;
    },
    drain() {
      draining = true;
    },
  };
};
