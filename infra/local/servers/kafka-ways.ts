import { answersWithin } from './server-process.ts';
import { probeDocker, startContainer } from './docker.ts';
import { hasCachedKafka, obtainKafka, probeJava, probeMaven, startKafka } from './kafka.ts';
import { demandKafka, isServing } from './kafka-client.ts';
import { notOurs, nothingToObtain, type Way } from './way.ts';

const named: Way = {
  name: 'KAFKA_BROKERS',
  demanded: true,
  probe: async ({ kafkaBrokers: brokers }) =>
    brokers
      ? { usable: true, because: `it names ${brokers.join(',')}` }
      : { usable: false, because: 'it is not set' },
  obtain: nothingToObtain,
  start: async ({ kafkaBrokers }) => {
    const brokers = kafkaBrokers ?? [];
    return { ...notOurs, address: brokers.join(','), ready: () => demandKafka(brokers) };
  },
};

const container: Way = {
  name: 'Kafka container',
  probe: probeDocker,
  obtain: nothingToObtain,
  start: (setting) =>
    startContainer(setting, { service: 'kafka', portVariable: 'KAFKA_PORT' }, (port) => ({
      address: `127.0.0.1:${port}`,
      ready: () => answersWithin(() => isServing(port)),
    })),
};

const cached: Way = {
  name: 'cached Kafka',
  probe: async (setting) => {
    if (!hasCachedKafka(setting)) return { usable: false, because: 'none has been downloaded' };
    return probeJava(setting);
  },
  obtain: nothingToObtain,
  start: startKafka,
};

const downloaded: Way = { ...cached, name: 'Kafka by Maven', probe: probeMaven, obtain: obtainKafka };

const embedded: Way = {
  name: 'embedded bus',
  probe: async () => ({ usable: true, because: 'no Kafka can be had here' }),
  obtain: nothingToObtain,
  start: async () => ({ ...notOurs, address: '', ready: async () => {} }),
};

/** The ways to a bus, best first. The last always leads to one. */
export const kafkaWays: readonly Way[] = [named, container, cached, downloaded, embedded];
