import type { Run } from './run-file.ts';

type Server = Run['servers']['kafka'];

/** Why not a better one: what was merely not asked for or not downloaded before goes without saying. */
const passedOver = ({ passedOver: others }: Server): string => {
  const worthTelling = others.filter(({ because }) => !/is not set|has been downloaded/.test(because));
  return worthTelling.length === 0 ? '' : ` (${worthTelling.map(({ because }) => because).join(', ')})`;
};

const serverOf = (server: Server): string =>
  `${server.way}${passedOver(server)}${server.address && `, ${server.address}`}`;

const embeddedWarning = `
  !! No Kafka: the embedded bus carries the events inside this process only. Consumers outside cannot read
  !! them until KAFKA_BROKERS is set, a Docker engine runs, or Java 17 and Maven are on the PATH.`;

/** What a person reads when the graph is up: where it is, what it stands on, what to do next. The rest is in run.json. */
export const banner = ({ urls, services, servers, localDir, startedAt, readyAt }: Run): string => {
  const seconds = (Date.parse(readyAt) - Date.parse(startedAt)) / 1000;
  const processes = new Set(Object.values(services).map(({ pid }) => pid)).size;
  const lines = [
    ...['graph', 'explorer', 'health'].map((name) => [name, urls[name]]),
    [
      'services',
      `${Object.keys(services).length} in ${processes === 1 ? 'one process' : 'processes of their own'}`,
    ],
    ['MongoDB', serverOf(servers.mongodb)],
    ['Kafka', serverOf(servers.kafka)],
    ['data', localDir],
  ].flatMap(([name, what]) =>
    name === undefined || what === undefined ? [] : [`  ${name.padEnd(9)} ${what}`],
  );
  const warning = servers.kafka.address === '' ? embeddedWarning : '';
  return `\nYibao Supergraph is up after ${seconds.toFixed(1)} s\n${lines.join('\n')}${warning}\n
npm run demo walks the main job. Ctrl-C stops it.`;
};
