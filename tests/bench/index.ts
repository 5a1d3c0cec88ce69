/** `npm run bench`: the figures of one run; see docs/performance.md. */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readLauncherConfig } from '../../infra/local/config.ts';
import { startGuard } from '../../infra/local/guard.ts';
import { claimPidFile } from '../../infra/local/pid-file.ts';
import { explanationOf } from '../../infra/local/refusal.ts';
import { root } from '../../infra/local/root.ts';
import { settingOf, startServers } from '../../infra/local/servers/start-servers.ts';
import { adjudicationMicroseconds } from './adjudication.ts';
import { consumerFigures } from './consumers.ts';
import { rounded } from './figures.ts';
import { settlementFigures, type BenchServers } from './settlements.ts';

const say = (line: string) => console.log(line);

/** Servers of this run alone, where none are named. The folder is one that `npm test` clears should it be left. */
const withServers = async (work: (servers: BenchServers) => Promise<void>): Promise<void> => {
  const folder = join(root, '.local', `test-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  claimPidFile(join(folder, 'run.pid'), process.pid);
  const guard = startGuard();
  const started = await startServers(
    settingOf(readLauncherConfig(), { folder, guard, say, onRestart: () => {} }),
  );
  const { mongodb, kafka, mongodbUri, kafkaBrokers } = started;
  say(`MongoDB: ${mongodb.way} (${mongodb.because})\nKafka: ${kafka.way} (${kafka.because})`);
  try {
    if (kafkaBrokers === null) throw new Error('The bench needs Kafka: set KAFKA_BROKERS.');
    await work({ mongodbUri, kafkaBrokers });
  } finally {
    await started.stop();
    await guard.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

const gatewayDataSource = async () => {
  const file = join(import.meta.dirname, 'gateway-data-source.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', file], { stdio: 'inherit' });
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('The gateway bench failed'))));
  });
};

const adjudication = () => {
  const { median, p95 } = adjudicationMicroseconds();
  say(`Adjudication of one claim: ${rounded(median, 0)} µs median, ${rounded(p95, 0)} µs p95 of rounds`);
};

const settlements = async (servers: BenchServers) => {
  const figures = await settlementFigures(servers);
  const { perSecond, rawPerSecond, writesEach, shareOfLimit, latencyMs, relayLagSeconds, writesBy } = figures;
  say(
    `Settlements through the gateway, ${figures.settlements} of ${figures.persons} persons, ${figures.concurrency} at once`,
  );
  console.table({
    'settlements per second': rounded(perSecond, 1),
    'raw conditional updates per second': rounded(rawPerSecond, 0),
    'writes on the caller’s path': rounded(writesEach),
    'share of the store’s limit (aim 0.7)': rounded(shareOfLimit),
    'latency p50, ms': rounded(latencyMs.p50, 0),
    'latency p95, ms': rounded(latencyMs.p95, 0),
    'relay lag p50, s': rounded(relayLagSeconds.p50, 3),
    'relay lag p95, s': rounded(relayLagSeconds.p95, 3),
  });
  say('Writes of one settlement by collection');
  console.table(Object.fromEntries(Object.entries(writesBy).map(([name, each]) => [name, rounded(each)])));
};

const consumers = async (servers: BenchServers) => {
  const { alone, withEffect } = await consumerFigures(servers);
  say('Waiting events, handled by one service');
  console.table({
    'a reaction without effect, events per second': rounded(alone.perSecond, 0),
    'a reaction that changes an aggregate, events per second': rounded(withEffect.perSecond, 0),
  });
  say('Commands to MongoDB for each of the latter');
  console.table(
    Object.fromEntries(
      Object.entries(withEffect.commandsEach).map(([name, each]) => [name, rounded(each, 3)]),
    ),
  );
};

const bench = async () =>
  withServers(async (servers) => {
    await gatewayDataSource();
    adjudication();
    await consumers(servers);
    await settlements(servers);
  });

await bench().catch((error: unknown) => {
  console.error(explanationOf(error));
  process.exitCode = 1;
});
