import type { Topic } from '../bus/index.ts';

/** The service a type of event or fact belongs to: its first part. */
export const serviceOf = (type: string): string => type.slice(0, type.indexOf('.'));

/** Never to be changed: the partition of a key would move, and with it the order of a person's events. */
const eventPartitions = 4;

/** What a service publishes about what happened, for ever. */
export const eventsTopic = (service: string): Topic => ({
  name: `${service}.events`,
  partitions: eventPartitions,
});

/**
 * What other services may keep of it, compacted. One partition: facts are small, a replica applies them one by one,
 * and one heartbeat then says how current all of them are.
 */
export const factsTopic = (service: string): Topic => ({
  name: `${service}.facts`,
  partitions: 1,
  compacted: true,
});

/** What analysts may read of a domain. */
export const analyticsTopic = (domain: string): Topic => ({
  name: `analytics.${domain}`,
  partitions: eventPartitions,
});
