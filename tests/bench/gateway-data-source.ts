/**
 * How much work one core of the gateway does with this project's data source, against Apollo's own on the same
 * operations: `node --import tsx tests/bench/gateway-data-source.ts`. Load and subgraphs run in processes of their own;
 * the CPU time counted is that of the gateway's process alone, so that other load on the machine hardly matters.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { Pool } from 'undici';
import { quantile, rounded } from './figures.ts';
import { operations, type OperationName } from './gateway-data-source/schema.ts';

const [warmUp, perRound, rounds, concurrency] = [400, 800, 5, 16];

const child = (file: string) =>
  fork(join(import.meta.dirname, 'gateway-data-source', file), { execArgv: ['--import', 'tsx'] });
const next = <Message>(process: ChildProcess) =>
  new Promise<Message>((resolve, reject) => {
    const ended = () => reject(new Error('A process of the bench ended'));
    process.once('exit', ended);
    process.once('message', (message) => {
      process.off('exit', ended);
      resolve(message as Message);
    });
  });

type Gateway = { readonly process: ChildProcess; readonly pool: Pool };

const startGateway = async (kind: string, urls: object): Promise<Gateway> => {
  const process = child('gateway.ts');
  process.send({ start: kind, urls });
  return { process, pool: new Pool(await next<string>(process), { connections: concurrency }) };
};

const ask = async ({ pool }: Gateway, body: string): Promise<string> => {
  const headers = { 'content-type': 'application/json' };
  const answer = await pool.request({ path: '/graphql', method: 'POST', headers, body });
  return answer.body.text();
};

const load = async (gateway: Gateway, query: string, requests: number): Promise<void> => {
  const body = JSON.stringify({ query });
  let left = requests;
  const worker = async () => {
    while (left-- > 0) await ask(gateway, body);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
};

const cpuMicroseconds = async ({ process }: Gateway): Promise<number> => {
  process.send('cpu');
  return next<number>(process);
};

const perOperation = async (gateway: Gateway, query: string): Promise<number> => {
  const before = await cpuMicroseconds(gateway);
  await load(gateway, query, perRound);
  return ((await cpuMicroseconds(gateway)) - before) / perRound;
};

const compare = async (ours: Gateway, stock: Gateway, name: OperationName) => {
  const query = operations[name];
  const body = JSON.stringify({ query });
  if ((await ask(ours, body)) !== (await ask(stock, body))) throw new Error(`${name}: the answers differ`);
  const spent = { ours: [] as number[], stock: [] as number[] };
  for (const gateway of [ours, stock]) await load(gateway, query, warmUp);
  for (let round = 0; round < rounds; round += 1) {
    spent.ours.push(await perOperation(ours, query));
    spent.stock.push(await perOperation(stock, query));
  }
  const [mine, theirs] = [quantile(spent.ours, 0.5), quantile(spent.stock, 0.5)];
  return {
    operation: name,
    oursMicroseconds: rounded(mine, 0),
    stockMicroseconds: rounded(theirs, 0),
    ratio: rounded(theirs / mine),
  };
};

const subgraphs = child('subgraphs.ts');
const urls = await next<object>(subgraphs);
const [ours, stock] = await Promise.all([startGateway('ours', urls), startGateway('stock', urls)]);
const results = [];
for (const name of Object.keys(operations) as OperationName[]) results.push(await compare(ours, stock, name));
console.log('Gateway CPU per operation, this data source against RemoteGraphQLDataSource');
console.table(results);
await Promise.all([ours, stock].map(({ pool }) => pool.close()));
for (const { process } of [ours, stock]) process.disconnect();
subgraphs.disconnect();
