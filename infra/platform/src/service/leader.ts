import { setTimeout as pause } from 'node:timers/promises';
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
  /** Something waits to be published in this collection. */
  readonly signal: (collection: string) => void;
  /** Publishes what waits, then stops. */
  readonly stop: () => Promise<void>;
};

/** How often all is looked through: for timers, for what other processes wrote, and for what was left. */
const lookThroughMs = 1000;
/** While much is written, events gather this long: a pass costs the same for one and for two hundred. */
const gatherMs = 20;
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

/** Sleeps until signalled, or so long. */
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
  return async (at: Date, allIsSent: boolean) => {
    if (allIsSent && at.getTime() - lastBeat >= beatEveryMs) {
      await beat(at);
      lastBeat = at.getTime();
    }
    if (Date.now() - lastResend > resendEveryMs) {
      lastResend = Date.now();
      await resendFacts(relay);
    }
  };
};

/** The passes of one process: each leads when the lease is to be had. `changed`: where something waits. */
const passes = (environment: LeaderEnvironment, changed: Set<string>) => {
  const { lease, relay, timers, clock, logger, onPass } = environment;
  const attendTo = recurringDuties(environment);
  let leading = false;
  let lookedThrough = 0;

  const lookThrough = async () => {
    const at = new Date();
    const left = await relayOnce(relay);
    await attendTo(at, left.length === 0);
    await runTimers(timers, relay.db, clock, logger);
    lookedThrough = at.getTime();
    return left;
  };

  const lead = async (whole: boolean) => {
    if (!leading) await introduce(environment);
    leading = true;
    const wanted = new Set(changed);
    changed.clear();
    const isDue = whole || Date.now() - lookedThrough >= lookThroughMs;
    const left = isDue ? await lookThrough() : await relayOnce(relay, wanted);
    for (const collection of left) changed.add(collection);
  };

  /** True when there is more to do at once. */
  const pass = async (whole: boolean): Promise<boolean> => {
    try {
      if (!(await lease.hold())) {
        leading = false;
        return false;
      }
      await lead(whole);
      onPass('idle');
      return changed.size > 0;
    } catch (error) {
      relay.journal.distrust();
      // What was to be relayed is no longer marked: the next pass looks everywhere.
      lookedThrough = 0;
      onPass('failed');
      logger.error({ error }, 'relay pass failed; it will be repeated');
      return false;
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
  const changed = new Set<string>();
  const { isLeading, pass } = passes(environment, changed);
  let stopping = false;

  const finish = async () => {
    // At most a few passes: what is left then is published by the next start.
    for (let tries = 0; isLeading() && tries < 20; tries += 1) if (!(await pass(true))) break;
    if (isLeading()) await environment.lease.release();
  };
  const run = async () => {
    while (!stopping) {
      const isMoreToDo = await pass(false);
      if (isMoreToDo) await pause(gatherMs);
      else await wait(lookThroughMs);
    }
    await finish();
  };
  const running = run();

  return {
    signal(collection) {
      changed.add(collection);
      ring();
    },
    async stop() {
      stopping = true;
      ring();
      await running;
    },
  };
};
