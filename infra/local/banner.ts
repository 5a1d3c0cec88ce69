import type { Run } from './run-file.ts';

const serverLine = (name: string, { way, because, address, passedOver }: Run['servers']['kafka']) => {
  const before = passedOver.map((other) => `${other.way}: ${other.because}`).join('; ');
  return `  ${name.padEnd(9)} ${way} (${because})${address && `, ${address}`}${before && `\n            not ${before}`}`;
};

const embeddedWarning = `
  !! No Kafka: the embedded bus carries the events inside this process only. Consumers outside cannot read
  !! them until KAFKA_BROKERS is set, a Docker engine runs, or Java 17 and Maven are on the PATH.`;

/** What a person reads when the graph is up. */
export const banner = ({ urls, services, servers, localDir }: Run): string => {
  const processes = new Set(Object.values(services).map(({ pid }) => pid)).size;
  const names = Object.keys(services);
  return [
    '',
    'Yibao Supergraph is up',
    serverLine('MongoDB', servers.mongodb),
    serverLine('Kafka', servers.kafka) + (servers.kafka.address === '' ? embeddedWarning : ''),
    `  services  ${names.join(', ')} in ${processes === 1 ? 'one process' : `${processes} processes`}`,
    `  data      ${localDir}`,
    ...Object.entries(urls).map(([name, url]) => `  ${name.padEnd(9)} ${url}`),
    '',
    'Ctrl-C stops it.',
  ].join('\n');
};
