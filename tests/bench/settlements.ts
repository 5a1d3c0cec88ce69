import { randomBytes, randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { graphClient, type GraphClient } from '../../infra/local/demo/client.ts';
import { newSecrets } from '../../infra/local/secrets.ts';
import { services } from '../../infra/local/services.ts';
import { startStack } from '../../infra/local/stack.ts';
import { kafkaBus } from '../../infra/platform/src/bus/index.ts';
import { logger } from '../../infra/platform/src/logging/index.ts';
import { quantile } from './figures.ts';
import { countCallerWrites } from './settlements/caller-writes.ts';
import { makeHospital, makePatients, type Patient } from './settlements/people.ts';
import { rawUpdatesPerSecond } from './settlements/store-limit.ts';

const [persons, settlements, warmUp, concurrency] = [20, 300, 40, 8];

export type BenchServers = { readonly mongodbUri: string; readonly kafkaBrokers: readonly string[] };

const settle = `mutation ($input: SettleClaimInput!) { settleClaim(input: $input) {
  revision settlement { id status payers { fund account cash } trace { step zh en } } } }`;

const settleOne = async (client: GraphClient, { personId, grant }: Patient): Promise<number> => {
  const lines = [{ lineId: '1', code: 'X0001', amount: '10.00' }];
  const serviceDate = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const claim = { billId: randomUUID(), careType: 'OUTPATIENT', serviceDate, lines };
  const variables = { input: { idempotencyKey: randomUUID(), personId, claim } };
  const startedAt = performance.now();
  const { errors } = await client({ as: 'xx-hospital', query: settle, variables, grants: [grant] });
  if (errors) throw new Error(JSON.stringify(errors));
  return performance.now() - startedAt;
};

/** Settles `count` bills, `concurrency` at once, each person in turn; answers how long each took, in milliseconds. */
const load = async (client: GraphClient, patients: readonly Patient[], count: number) => {
  const latencies: number[] = [];
  let next = 0;
  const worker = async () => {
    for (let number = next++; number < count; number = next++) {
      const patient = patients[number % patients.length];
      if (patient) latencies.push(await settleOne(client, patient));
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: concurrency }, worker));
  return { latencies, perSecond: count / ((performance.now() - startedAt) / 1000) };
};

/** Seconds from each event of coverage since `since` to when Kafka took it. */
const relayLags = async ({ kafkaBrokers }: BenchServers, prefix: string, since: Date) => {
  const quiet = logger({ service: 'bench', level: 'error' });
  const bus = kafkaBus({ brokers: kafkaBrokers, clientId: 'bench', topicPrefix: prefix, logger: quiet });
  const lags: number[] = [];
  await bus.read('coverage.events', async ({ headers, timestamp }) => {
    const at = Date.parse(headers['ce_time'] ?? '');
    if (at >= since.getTime()) lags.push((Date.parse(timestamp) - at) / 1000);
  });
  await bus.close();
  return lags;
};

const dropDatabases = async ({ mongodbUri }: BenchServers, prefix: string) => {
  const client = await new MongoClient(mongodbUri).connect();
  for (const { name } of services) await client.db(`${prefix}${name}`).dropDatabase();
  await client.close();
};

/** Settlements through the gateway, against what the store allows in the same run. */
export const settlementFigures = async (servers: BenchServers) => {
  const prefix = `bench_${randomBytes(4).toString('hex')}_`;
  const raw = () => rawUpdatesPerSecond(servers.mongodbUri, `${prefix}raw`, { concurrency, seconds: 3 });
  const writes = countCallerWrites();
  const secrets = await newSecrets();
  const stack = await startStack({
    ...{ mongodbUri: servers.mongodbUri, kafkaBrokers: servers.kafkaBrokers },
    ...{ databasePrefix: prefix, topicPrefix: prefix, logLevel: 'error', demo: true, secrets },
  });
  try {
    const client = graphClient(stack.graphUrl, stack.tokenFor);
    await makeHospital(client);
    const patients = await makePatients(client, secrets.grantSigningKey, persons);
    await load(client, patients, warmUp);
    const before = await raw();
    const since = new Date();
    writes.start();
    const { latencies, perSecond } = await load(client, patients, settlements);
    const writesBy = writes.byCollection();
    const after = await raw();
    const writesEach = [...writesBy.values()].reduce((sum, each) => sum + each, 0) / settlements;
    const rawPerSecond = (before + after) / 2;
    const lags = await relayLags(servers, prefix, since);
    return {
      ...{ persons, settlements, concurrency, perSecond, writesEach, rawPerSecond },
      writesBy: Object.fromEntries([...writesBy].map(([name, each]) => [name, each / settlements])),
      shareOfLimit: perSecond / (rawPerSecond / writesEach),
      latencyMs: { p50: quantile(latencies, 0.5), p95: quantile(latencies, 0.95) },
      relayLagSeconds: { events: lags.length, p50: quantile(lags, 0.5), p95: quantile(lags, 0.95) },
    };
  } finally {
    await stack.stop();
    await dropDatabases(servers, prefix);
  }
};
