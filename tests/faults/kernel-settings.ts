import { kafkaBus, type Bus } from '../../infra/platform/src/bus/index.ts';
import { logger } from '../../infra/platform/src/logging/index.ts';

/** Where a process of these tests works: the servers of the test run, and names that no other test uses. */
export type KernelSettings = {
  readonly mongodbUri: string;
  readonly kafkaBrokers: readonly string[];
  readonly database: string;
  readonly topicPrefix: string;
  readonly serviceKey: string;
};

export const silent = logger({ service: 'faults', level: 'silent' });

/** The bus as a service opens it, with the shortest session a broker allows: how long a killed member is waited for. */
export const busOn = ({ kafkaBrokers, topicPrefix }: KernelSettings): Bus =>
  kafkaBus({
    brokers: kafkaBrokers,
    clientId: 'faults',
    topicPrefix,
    logger: silent,
    sessionTimeoutMs: 6000,
  });
