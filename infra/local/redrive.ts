import { readServiceConfig, redriveService, type ServiceConfig } from '@yibao/platform/service';
import { readLauncherConfig } from './config.ts';
import { explanationOf, StartRefusal } from './refusal.ts';
import { findRun } from './run-file.ts';
import { secretsIn } from './secrets.ts';
import { services } from './services.ts';
import { serviceConfig } from './stack/configs.ts';
import type { ServicePackage } from './stack/in-process.ts';

const usage = 'npm run redrive -- <service> [--own-environment]';

/** The configuration of a service of the graph that runs here. */
const configHere = async (name: string): Promise<ServiceConfig> => {
  const config = readLauncherConfig();
  const run = findRun(config);
  if (!run) throw new StartRefusal('Nothing runs: npm start first.');
  const { mongodb, kafka } = run.servers;
  if (kafka.address === '')
    throw new StartRefusal(
      'The running graph has the embedded bus, which serves one process only: it needs Kafka.',
    );
  return serviceConfig(name, {
    ...{ mongodbUri: config.mongodbUri ?? mongodb.address, kafkaBrokers: kafka.address.split(',') },
    ...{ databasePrefix: '', topicPrefix: '', logLevel: config.logLevel, production: config.production },
    ...{ demo: true, secrets: await secretsIn(run.localDir) },
  });
};

/**
 * `npm run redrive`: hands the events that a service has given up to its reactions again. Of the graph that runs here; or,
 * in a service's own container, of the one that its environment names.
 */
const run = async () => {
  const [name = '', flag, ...more] = process.argv.slice(2);
  if (!services.some((listed) => listed.name === name) || more.length > 0)
    throw new StartRefusal(`${usage}; services: ${services.map((listed) => listed.name).join(', ')}`);
  if (flag !== undefined && flag !== '--own-environment') throw new StartRefusal(usage);
  const config = flag === undefined ? await configHere(name) : readServiceConfig();
  const { service } = (await import(`@yibao/${name}`)) as ServicePackage;
  const { released, stillParked } = await redriveService(service, config);
  console.log(`${released} sources handled and released`);
  for (const [source, error] of Object.entries(stillParked))
    console.log(`still parked: ${source} (${error})`);
  if (Object.keys(stillParked).length > 0) process.exitCode = 1;
};

await run().catch((error: unknown) => {
  console.error(explanationOf(error));
  process.exit(1);
});
