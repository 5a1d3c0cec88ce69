// Started as a process of its own: counts for ever in a few counters, relays to Kafka, and says the id of each command
// that was acknowledged. With `drain` it counts nothing and ends when nothing waits any more.
import { MongoClient } from 'mongodb';
import { systemClock } from '../../infra/platform/src/domain/index.ts';
import { mongoLease } from '../../infra/platform/src/mongo/lease.ts';
import { mongoJournal } from '../../infra/platform/src/mongo/journal.ts';
import { mongoSeals } from '../../infra/platform/src/mongo/seals.ts';
import { mongoStore } from '../../infra/platform/src/mongo/mongo-store.ts';
import { busDelivery } from '../../infra/platform/src/service/deliver.ts';
import { startLeader } from '../../infra/platform/src/service/leader.ts';
import { serviceMetrics } from '../../infra/platform/src/service/metrics.ts';
import { eventsTopic, factsTopic } from '../../infra/platform/src/service/topics.ts';
import { count, counterStore } from '../../infra/platform/src/testing/counter.ts';
import { until } from '../../infra/platform/src/testing/until.ts';
import { busOn, silent, type KernelSettings } from './kernel-settings.ts';

type Settings = KernelSettings & { readonly name: string; readonly drain: boolean };

const settings = JSON.parse(process.argv[2] ?? '{}') as Settings;
const { name, drain } = settings;
const service = 'counters';
// A killed leader is followed after this long, so that every process of a short test leads.
const leaseMs = 1000;

const client = await new MongoClient(settings.mongodbUri, { ignoreUndefined: true }).connect();
const db = client.db(settings.database);
const bus = busOn(settings);
await bus.ensureTopics([eventsTopic(service), factsTopic(service)]);
const seals = mongoSeals(db, settings.serviceKey);

let changed = (_collection: string) => {};
const store = mongoStore({ db, service, seals, onChange: (collection) => changed(collection) }, counterStore);
const { beat, ...deliver } = await busDelivery(bus, db, service, serviceMetrics(service));
const leader = startLeader({
  lease: mongoLease(db, 'leader', name, leaseMs),
  relay: {
    db,
    seals,
    journal: mongoJournal(db),
    definitions: [counterStore],
    deliver: { ...deliver, analytics: async () => {} },
  },
  timers: { wakes: {}, contextOf: () => ({}) as never },
  clock: systemClock,
  logger: silent,
  isBusEmpty: async () => ({ events: false, facts: false, analytics: false }),
  beat,
  onPass: () => {},
});
changed = leader.signal;

const countOn = async (id: string) => {
  for (let number = 0; ; number += 1) {
    const commandId = `${name}-${id}-${number}`;
    const metadata = { actor: name, correlationId: commandId, causationId: null, commandId };
    await store.change(id, count(1, { who: name }), metadata);
    process.stdout.write(`${commandId}\n`);
  }
};

if (drain) {
  const waiting = { 'outbox.id': { $gt: '' } };
  await until('an empty outbox', async () => (await db.collection('counters').findOne(waiting)) === null);
  await leader.stop();
  await bus.close();
  await client.close();
} else await Promise.all(['c1', 'c2', 'c3'].map(countOn));
