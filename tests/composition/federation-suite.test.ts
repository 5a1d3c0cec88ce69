import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { composeServices } from '@apollo/composition';
import { afterAll, describe, expect, it } from '@jest/globals';
import { defaultDeadlines, defaultRates, startGateway } from '@yibao/gateway';
import { newSigningKey } from '@yibao/platform/access';
import { parse } from 'graphql';
import { productsSdl, startProducts, suite } from './federation-suite/products.ts';
import { remapPorts, startReferenceSubgraph } from './federation-suite/reference-subgraph.ts';

const [products, users, inventory] = await Promise.all([
  startProducts(),
  startReferenceSubgraph('users', 4002),
  startReferenceSubgraph('inventory', 4003),
]);
const urlOf = ({ port }: { readonly port: number }) => `http://localhost:${port}/`;
const subgraphs = { products: urlOf(products), users: urlOf(users), inventory: urlOf(inventory) };
const { supergraphSdl = '', errors } = composeServices(
  Object.entries({ products: productsSdl, users: users.sdl, inventory: inventory.sdl }).map(
    ([name, sdl]) => ({
      name,
      url: `http://${name}.invalid`,
      typeDefs: parse(sdl),
    }),
  ),
);
if (errors) throw new AggregateError(errors);
const { signingKey, keys } = await newSigningKey();
const gateway = await startGateway({
  host: 'localhost',
  port: 0,
  graphPath: '/',
  production: false,
  logLevel: 'warn',
  supergraphSdl,
  subgraphs,
  deadlines: defaultDeadlines,
  rates: defaultRates,
  trustedProxies: [],
  identity: { issuer: 'none', audience: 'none', jwksUri: 'http://localhost:1/', maxAgeSeconds: 1 },
  internalSigningKey: signingKey,
  grantKeys: keys,
  origins: [],
});
afterAll(async () => {
  await gateway.stop();
  await Promise.all([products.stop(), users.stop(), inventory.stop()]);
});

/** The tests of the suite, by name, as its own jest reports them. */
const runSuite = async (): Promise<Record<string, string>> => {
  const jest = join(suite, 'node_modules/jest/bin/jest.js');
  const folders = [
    '--rootDir',
    join(suite, 'dist/tests'),
    '--config',
    join(suite, 'federation-jest.config.js'),
  ];
  const ports = {
    4000: new URL(gateway.url).port,
    4001: products.port,
    4002: users.port,
    4003: inventory.port,
  };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--require', remapPorts, jest, '--json', '--runInBand', ...folders],
    { env: { PATH: '', PORTS: JSON.stringify(ports) }, maxBuffer: 10_000_000 },
  ).catch((failure: unknown) => failure as { stdout: string });
  const { testResults } = JSON.parse(stdout);
  return Object.fromEntries(
    testResults.flatMap(
      ({ assertionResults }: { assertionResults: { fullName: string; status: string }[] }) =>
        assertionResults.map(({ fullName, status }) => [fullName, status]),
    ),
  );
};

describe('federation subgraph compatibility', () => {
  it('is complete, through the schema factory and the gateway of this project: 23 of 23', async () => {
    const results = await runSuite();
    const failed = Object.entries(results).filter(([, status]) => status !== 'passed');
    expect(failed).toEqual([]);
    expect(Object.keys(results)).toHaveLength(23);
  }, 60_000);
});
