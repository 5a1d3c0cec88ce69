import { setTimeout as delay } from 'node:timers/promises';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

// A scrape must not hang when the bus does: the lag is then unknown.
const patienceMs = 2000;
const unknownAfterPatience = async () => delay(patienceMs, NaN, { ref: false });
const known = async (lag: () => Promise<number>) =>
  Promise.race([lag().catch(() => NaN), unknownAfterPatience()]);

/** The lag of each consumer group that is followed, asked for at each scrape; NaN where it cannot be told. */
const lagGauge = (registers: Registry[]) => {
  const groups = new Map<string, () => Promise<number>>();
  const gauge = new Gauge({
    name: 'consumer_lag_messages',
    help: 'Messages a consumer group has still to handle',
    labelNames: ['group'],
    registers,
    collect: async () => {
      const lags = [...groups].map(async ([group, lag]) => gauge.set({ group }, await known(lag)));
      await Promise.all(lags);
    },
  });
  return (group: string, lag: () => Promise<number>) => void groups.set(group, lag);
};

/** The figures of one service; labels are names of the program, never of persons. */
export const serviceMetrics = (service: string) => {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  const registers = [registry];
  return {
    registry,
    relayPasses: new Counter({
      name: 'relay_passes_total',
      help: 'Passes of the relay by outcome',
      labelNames: ['outcome'],
      registers,
    }),
    relayedEvents: new Counter({ name: 'relay_events_total', help: 'Events given to the bus', registers }),
    relayLag: new Histogram({
      name: 'relay_lag_seconds',
      help: 'Time from an event to its publication',
      buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 30],
      registers,
    }),
    deadLetters: new Counter({
      name: 'consumer_dead_letters_total',
      help: 'Messages given up, or parked behind one that was, by class of the error',
      labelNames: ['group', 'error'],
      registers,
    }),
    followLag: lagGauge(registers),
  };
};
export type ServiceMetrics = ReturnType<typeof serviceMetrics>;
