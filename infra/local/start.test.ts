import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { graphClient } from './demo/client.ts';
import { demoPersons, mintDevToken } from './issuer/index.ts';
import { freePort } from './ports.ts';
import { isAlive } from './process-identity.ts';
import { fixedRunFile, readRun, type Run } from './run-file.ts';
import { services } from './services.ts';
import { familyOf, groupOf, residentMegabytes } from './testing/processes.ts';
import { eventually, npmRun, npmStart, type Started } from './testing/started.ts';

const folder = mkdtempSync(join(tmpdir(), 'npm start '));
const localDir = join(folder, 'its data');
const port = await freePort();
let started: Started;
let run: Run;

/** Starts on the same data each time; answers the seconds until the graph was up. */
const start = async () => {
  const begun = performance.now();
  started = npmStart(localDir, { PORT: String(port) });
  run = await started.run();
  return (performance.now() - begun) / 1000;
};

/** Ctrl-C in the terminal: every process of the group hears it. */
const pressCtrlC = async () => {
  const { pid = 0 } = started.child;
  const family = familyOf(pid);
  const begun = performance.now();
  process.kill(-pid, 'SIGINT');
  await started.exitCode();
  await eventually(() => groupOf(pid).length === 0, 'the group is empty', 10);
  return { family, seconds: (performance.now() - begun) / 1000 };
};

const ask = async (as: string | null, query: string) =>
  graphClient(`http://localhost:${port}/graphql`, async (persona) =>
    mintDevToken(persona, join(localDir, 'issuer')),
  )({ as, query });

/** What the services keep, by database and collection: how many documents, without what every look and second adds. */
const kept = async () => {
  const client = await new MongoClient(run.servers.mongodb.address).connect();
  const counts: Record<string, number> = {};
  const technical = 'accessLog|collectedLooks|heard|inbox|leases|journal|replica\\..*';
  // Supervision works them out by itself as months pass, those of the simulated year after the first start.
  const derived = 'indicators|screenings|alerts';
  const volatile = new RegExp(`^(${technical}|${derived})$`);
  for (const { name } of services)
    for (const collection of await client.db(name).collections())
      if (!volatile.test(collection.collectionName))
        counts[`${name}.${collection.collectionName}`] = await collection.countDocuments();
  await client.close();
  return counts;
};

const settlementsOfSun = `{ me { id account { balance held }
  settlements(first: 10) { nodes { id status payers { fund account cash } } } } }`;

beforeAll(start, 180_000);
afterAll(async () => {
  for (const { pid, runs } of familyOf(started.child.pid ?? 0)) if (runs()) process.kill(pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

describe('what the outside can rely on', () => {
  it('graph: at the PORT that was asked for', async () => {
    expect(run.urls['graph']).toBe(`http://localhost:${port}/graphql`);
    const { data } = await ask(null, '{ __typename }');
    expect(data).toEqual({ __typename: 'Query' });
    expect(started.output()).toContain(`graph     http://localhost:${port}/graphql`);
  });

  it.each([
    ['health', /"ok"/],
    ['ready', /"ready"/],
    ['metrics', /gateway_operation_seconds/],
  ])('%s: on the gateway’s port', async (name, content) => {
    expect(run.urls[name]).toBe(`http://localhost:${port}/${name}`);
    const answer = await fetch(`http://localhost:${port}/${name}`);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringMatching(content)]);
  });

  it('what runs: urls, ports, process ids, which server was chosen and why', () => {
    expect(run).toMatchObject({ port, localDir, gateway: { pid: run.pid } });
    expect(Object.keys(run.services).sort()).toEqual(services.map(({ name }) => name).sort());
    const pids = [run.pid, run.servers.mongodb.pid, run.servers.kafka.pid];
    for (const pid of pids) expect(pid !== null && isAlive(pid)).toBe(true);
    for (const { way, because, passedOver, address } of Object.values(run.servers)) {
      expect([way, because, address]).toEqual(Array(3).fill(expect.stringMatching(/./)));
      for (const other of passedOver)
        expect(other).toEqual({ way: expect.any(String), because: expect.any(String) });
    }
    expect(statSync(join(localDir, 'run.json')).mode & 0o777).toBe(0o600);
    // The fixed place is this one's, or that of another graph which runs on this machine.
    expect(readRun(fixedRunFile)).not.toBeNull();
  });

  it('data: in LOCAL_DIR', () => {
    expect(readdirSync(localDir)).toEqual(
      expect.arrayContaining(['issuer', 'kafka', 'logs', 'secrets.json']),
    );
  });

  it('demo identities: a token of a persona is one the running graph takes', async () => {
    const { stdout } = await npmRun(localDir, ['token', '--', 'sun']);
    const { data } = await graphClient(run.urls['graph'] ?? '', async () => stdout.trim())({
      as: 'sun',
      query: '{ me { id } }',
    });
    expect(data).toEqual({ me: { id: demoPersons.sun } });
  });

  it('main job: npm run demo walks it against the running graph and prints each request and answer', async () => {
    const { code, stdout, stderr } = await npmRun(localDir, ['demo']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).not.toContain('No graph is running');
    expect(stdout).toMatch(/── 1\. .*\n {3}as sun\n\{ me \{[\s\S]*"maskedIdNumber"/);
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^The main job is done: /);
    const { data } = await ask('sun', settlementsOfSun);
    expect(data.me.settlements.nodes).toHaveLength(1);
  }, 60_000);

  it('topics: npm run events prints what an outside consumer reads, and ends quietly when nobody reads', async () => {
    const all = await npmRun(localDir, ['events', '--', 'coverage.events', '--from', '0']);
    expect([all.code, all.stderr]).toEqual([0, '']);
    const types = all.stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { type: string }).type);
    expect(types).toContain('coverage.settlement-completed.v1');
    const head = await npmRun(localDir, ['events', '--', 'persons.events'], 1);
    expect([head.code, head.stderr]).toEqual([0, '']);
    expect(head.stdout).toMatch(/^\{"partition":/);
  }, 60_000);
});

describe('the limits', () => {
  it('the process is under 700 MB resident with everything in one process, after the main job', () => {
    const megabytes = residentMegabytes(run.pid);
    process.stderr.write(`Resident: ${megabytes.toFixed(0)} MB\n`);
    expect(megabytes).toBeGreaterThan(50);
    expect(megabytes).toBeLessThan(700);
  });
});

describe('npm start once more', () => {
  it('after Ctrl-C, which drains within 10 s and leaves no process and no run.json: nothing is lost or seeded twice', async () => {
    const [before, { data }] = [await kept(), await ask('sun', settlementsOfSun)];
    const { family, seconds } = await pressCtrlC();
    expect(seconds).toBeLessThan(10);
    expect(family.length).toBeGreaterThan(3);
    expect(family.filter(({ runs }) => runs())).toEqual([]);
    expect(existsSync(join(localDir, 'run.json'))).toBe(false);

    // The limit is that of a machine which has the time: several jest workers are no load in this sense.
    const isOverloaded = (loadavg()[0] ?? 0) > 3 * availableParallelism();
    const warm = await start();
    process.stderr.write(
      `Warm start: ${warm.toFixed(1)} s${isOverloaded ? ' on a machine busy otherwise' : ''}\n`,
    );
    expect(warm).toBeLessThan(isOverloaded ? 150 : 30);
    expect(started.output()).not.toContain('Demonstration province');
    expect(await kept()).toEqual(before);
    expect((await ask('sun', settlementsOfSun)).data).toEqual(data);
  }, 180_000);

  it('after kill -9 of the launcher, its guard and its servers all at once: by itself, and nothing is lost', async () => {
    const [before, { data }] = [await kept(), await ask('sun', settlementsOfSun)];
    const family = familyOf(started.child.pid ?? 0);
    for (const { pid } of family) process.kill(pid, 'SIGKILL');
    await eventually(() => family.every(({ runs }) => !runs()), 'all are gone');
    expect(existsSync(join(localDir, 'run.json'))).toBe(true);

    await start();
    expect(started.output()).not.toContain('Demonstration province');
    expect(await kept()).toEqual(before);
    expect((await ask('sun', settlementsOfSun)).data).toEqual(data);
  }, 180_000);

  it('and is over when npm itself is ended; npm run reset then empties the data', async () => {
    const refused = await npmRun(localDir, ['reset']);
    expect([refused.code, refused.stderr]).toEqual([
      1,
      `Process ${run.pid} is running on ${localDir}: stop it first, then reset.\n`,
    ]);
    const family = familyOf(started.child.pid ?? 0);
    started.child.kill('SIGTERM');
    await eventually(() => family.every(({ runs }) => !runs()), 'all are gone', 15);
    expect(await npmRun(localDir, ['reset'])).toMatchObject({ code: 0, stdout: `${localDir} is empty.\n` });
    expect(readdirSync(localDir)).toEqual([]);
  }, 60_000);
});
