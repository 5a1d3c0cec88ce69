import type { Logger } from 'pino';
import type { Clock } from '../domain/index.ts';
import type { Lease } from '../mongo/lease.ts';
import { relayOnce, republishJournal, resendFacts, type RelayEnvironment } from '../mongo/relay.ts';
import type { WithAccess } from '../graphql/access-enforcement.ts';
import { runTimers, type Timers } from './timers.ts';

export type LeaderEnvironment = {
  readonly lease: Lease;
  readonly relay: RelayEnvironment;
  readonly timers: Timers<WithAccess>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Whether the bus has nothing of this service: the first contact with an empty bus. */
  readonly isBusEmpty: () => Promise<{
    readonly events: boolean;
    readonly facts: boolean;
    readonly analytics: boolean;
  }>;
  /** Says that everything up to an instant was sent. */
  readonly beat: (at: Date) => Promise<void>;
  /** Told after each pass. */
  readonly onPass: (outcome: 'idle' | 'failed') => void;
};

export type Leader = {
  /** Something waits to be published. */
  readonly signal: () => void;
  /** Publishes what waits, then stops. */
  readonly stop: () => Promise<void>;
};

const idleMs = 500;
const beatEveryMs = 3000;
const resendEveryMs = 6 * 3_600_000;

/** What a new leader does first: a bus that knows nothing is told everything. */
const introduce = async ({ relay, isBusEmpty }: LeaderEnvironment) => {
  relay.journal.distrust();
  const empty = await isBusEmpty();
  if (empty.events) await republishJournal(relay);
  if (empty.analytics) await republishJournal(relay, 'analytics');
  if (empty.facts) await resendFacts(relay);
};

/** Sleeps until signalled, at most `idleMs`. */
const alarm = () => {
  let ring: (() => void) | undefined;
  let rung = false;
  return {
    ring: () => {
      rung = true;
      ring?.();
    },
    wait: async (ms: number) => {
      if (!rung)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          ring = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      rung = false;
    },
  };
};

/** What falls due while leading: to say that everything was sent, and the slow pass that sends every fact again. */
const recurringDuties = ({ relay, beat }: LeaderEnvironment) => {
  let lastBeat = 0;
  let lastResend = Date.now();
  return async (at: Date, nothingWaited: boolean) => {
    if (nothingWaited && at.getTime() - lastBeat >= beatEveryMs) {
      await beat(at);
      lastBeat = at.getTime();
    }
    if (Date.now() - lastResend > resendEveryMs) {
      lastResend = Date.now();
      await resendFacts(relay);
    }
  };
};

/** The passes of one process: each leads when the lease is to be had. */
const passes = (environment: LeaderEnvironment) => {
  const { lease, relay, timers, clock, logger, onPass } = environment;
  const attendTo = recurringDuties(environment);
  let leading = false;

  const lead = async () => {
    if (!leading) await introduce(environment);
    leading = true;
    const at = new Date();
    const idle = await relayOnce(relay);
    await attendTo(at, idle);
    await runTimers(timers, relay.db, clock, logger);
    return idle;
  };

  /** True when nothing is left to do for now. */
  const pass = async (): Promise<boolean> => {
    try {
      if (!(await lease.hold())) {
        leading = false;
        return true;
      }
      const idle = await lead();
      onPass('idle');
      return idle;
    } catch (error) {
      relay.journal.distrust();
      onPass('failed');
      logger.error({ error }, 'relay pass failed; it will be repeated');
      return true;
    }
  };

  return { isLeading: () => leading, pass };
};

/**
 * The one process of a service that relays events and runs timers; the others stand by. A pass that fails is repeated:
 * every step may be done twice.
 */
export const startLeader = (environment: LeaderEnvironment): Leader => {
  const { ring, wait } = alarm();
  const { isLeading, pass } = passes(environment);
  let stopping = false;

  const finish = async () => {
    // At most a few passes: what is left then is published by the next start.
    for (let tries = 0; isLeading() && tries < 20; tries += 1) if (await pass()) break;
    if (isLeading()) await environment.lease.release();
  };
  const run = async () => {
    while (!stopping) if (await pass()) await wait(idleMs);
    await finish();
  };
  const running = run();

  return {
    signal: ring,
    async stop() {
      stopping = true;
      ring();
      await running;
    },
  };
};
