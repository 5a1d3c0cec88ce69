import { Counter, Gauge, Histogram, Registry } from 'prom-client';

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
    consumerLag: new Gauge({
      name: 'consumer_lag_messages',
      help: 'Messages a consumer group has still to read',
      labelNames: ['group'],
      registers,
    }),
  };
};
export type ServiceMetrics = ReturnType<typeof serviceMetrics>;
