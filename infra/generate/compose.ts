import { stringify } from 'yaml';
import { services, type ListedService } from '../local/services.ts';
import type { Files } from './services.ts';

const required = (name: string) => `\${${name}:?set ${name}}`;
const mongodb = 'mongodb://mongodb:27017/?replicaSet=rs0';
const kafka = 'kafka:9092';
const kafkaHostPort = 29092;
const gatewayPort = 4000;

/** Seen from this machine only: for outside consumers, and for a launcher that starts the server alone. */
const loopback = (variable: string, port: number) => `127.0.0.1:\${${variable}:-${port}}:${port}`;

/** May be left unset. */
const optional = (name: string) => `\${${name}:-}`;

/** A secret of one service: services do not share keys. */
const ownSecret = (service: string, name: string) =>
  required(`${service.replaceAll('-', '_').toUpperCase()}_${name}`);

/** Where spans go; unset, none are made. */
const tracing = { OTEL_EXPORTER_OTLP_ENDPOINT: optional('OTEL_EXPORTER_OTLP_ENDPOINT') };

const healthcheck = (port: number) => ({
  test: [
    'CMD',
    'node',
    '-e',
    `fetch('http://127.0.0.1:${port}/ready').then((r) => process.exit(r.ok ? 0 : 1))`,
  ],
  interval: '5s',
  timeout: '3s',
  retries: 24,
  start_period: '5s',
});

const built = { image: 'yibao-supergraph', build: { context: '.', dockerfile: 'infra/docker/Dockerfile' } };
const healthy = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { condition: 'service_healthy' }]));

const serviceOf = ({ name, port }: ListedService) => ({
  ...built,
  command: ['node', '--import', 'tsx', `services/${name}/src/main.ts`],
  environment: {
    NODE_ENV: 'production',
    HOST: '0.0.0.0',
    PORT: String(port),
    MONGODB_URI: mongodb,
    DATABASE_PREFIX: 'yibao_',
    KAFKA_BROKERS: kafka,
    INTERNAL_KEYS: required('INTERNAL_KEYS'),
    GRANT_KEYS: required('GRANT_KEYS'),
    ...(name === 'persons' && { GRANT_SIGNING_KEY: required('GRANT_SIGNING_KEY') }),
    SERVICE_KEY: ownSecret(name, 'SERVICE_KEY'),
    INDEX_KEY: ownSecret(name, 'INDEX_KEY'),
    // Shared: the same person has the same subject in the records of all services.
    ANALYTICS_KEY: required('ANALYTICS_KEY'),
    ...tracing,
  },
  depends_on: healthy(['mongodb', 'kafka']),
  healthcheck: healthcheck(port),
  restart: 'unless-stopped',
});

const gateway = {
  ...built,
  command: ['node', '--import', 'tsx', 'gateway/src/main.ts'],
  environment: {
    NODE_ENV: 'production',
    HOST: '0.0.0.0',
    PORT: String(gatewayPort),
    SUBGRAPH_URLS: JSON.stringify(
      Object.fromEntries(services.map(({ name, port }) => [name, `http://${name}:${port}/graphql`])),
    ),
    TOKEN_ISSUER: required('TOKEN_ISSUER'),
    TOKEN_JWKS_URI: required('TOKEN_JWKS_URI'),
    TOKEN_AUDIENCE: required('TOKEN_AUDIENCE'),
    INTERNAL_SIGNING_KEY: required('INTERNAL_SIGNING_KEY'),
    GRANT_KEYS: required('GRANT_KEYS'),
    ALLOWED_ORIGINS: optional('ALLOWED_ORIGINS'),
    TRUSTED_PROXIES: optional('TRUSTED_PROXIES'),
    ...tracing,
  },
  ports: [`\${GATEWAY_PORT:-${gatewayPort}}:${gatewayPort}`],
  depends_on: healthy(services.map(({ name }) => name)),
  healthcheck: healthcheck(gatewayPort),
  restart: 'unless-stopped',
};

const mongodbServer = {
  image: 'mongo:8.0',
  command: ['mongod', '--replSet', 'rs0', '--bind_ip_all'],
  ports: [loopback('MONGODB_PORT', 27017)],
  volumes: ['mongodb:/data/db'],
  // The first check makes the one-member replica set; later ones find it.
  healthcheck: {
    test: [
      'CMD-SHELL',
      `mongosh --quiet --eval "try { rs.status().ok } catch (e) { rs.initiate({ _id: 'rs0', members: [{ _id: 0, host: 'mongodb:27017' }] }).ok }" | grep -q 1`,
    ],
    interval: '5s',
    timeout: '10s',
    retries: 24,
  },
  restart: 'unless-stopped',
};

const kafkaServer = {
  image: 'apache/kafka:4.1.1',
  environment: {
    KAFKA_NODE_ID: '1',
    KAFKA_PROCESS_ROLES: 'broker,controller',
    // Containers and this machine reach the broker under different addresses.
    KAFKA_LISTENERS: `PLAINTEXT://:9092,CONTROLLER://:9093,HOST://:${kafkaHostPort}`,
    KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://${kafka},HOST://127.0.0.1:\${KAFKA_PORT:-${kafkaHostPort}}`,
    KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
    KAFKA_INTER_BROKER_LISTENER_NAME: 'PLAINTEXT',
    KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,HOST:PLAINTEXT',
    KAFKA_CONTROLLER_QUORUM_VOTERS: '1@kafka:9093',
    KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
    KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
    KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
    KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
    KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
    KAFKA_LOG_DIRS: '/var/lib/kafka/data',
  },
  ports: [loopback('KAFKA_PORT', kafkaHostPort)],
  volumes: ['kafka:/var/lib/kafka/data'],
  healthcheck: {
    test: [
      'CMD-SHELL',
      '/opt/kafka/bin/kafka-broker-api-versions.sh --bootstrap-server localhost:9092 > /dev/null',
    ],
    interval: '5s',
    timeout: '10s',
    retries: 24,
  },
  restart: 'unless-stopped',
};

/** The whole graph in containers, from the same list of services as the launcher. */
export const composeFile = (): string => {
  const header =
    '# Generated from infra/local/services.ts by `npm run generate`. Secrets come from the environment.\n';
  const parts = {
    name: 'yibao',
    services: {
      mongodb: mongodbServer,
      kafka: kafkaServer,
      ...Object.fromEntries(services.map((service) => [service.name, serviceOf(service)])),
      gateway,
    },
    volumes: { mongodb: {}, kafka: {} },
  };
  return header + stringify(parts, { aliasDuplicateObjects: false, lineWidth: 0, singleQuote: true });
};

export const compose = async (): Promise<Files> => new Map([['docker-compose.yml', composeFile()]]);
