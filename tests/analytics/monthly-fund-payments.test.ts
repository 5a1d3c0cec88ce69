import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import { MongoClient } from 'mongodb';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startSimulated, type SimulatedServices } from '../../infra/local/province/simulated-services.ts';
import { settingsOf } from '../../infra/local/stack.ts';
import { findIdNumbers, signedFenOf } from '../../infra/platform/src/domain/index.ts';
import { kafkaBrokers, requireMongodb, until } from '../../infra/platform/src/testing/index.ts';
import { consumeAll, type Consumed } from '../journeys/outside-consumer.ts';
import * as province from './two-areas.ts';

const brokers = kafkaBrokers ?? [];
const prefix = `analytics_${randomBytes(4).toString('hex')}_`;
const topics = ['settlements', 'filings', 'tickets', 'cases'].map((domain) => `${prefix}analytics.${domain}`);
const [topic = ''] = topics;
const supervisor = {
  ...{ subject: 'supervisor', roles: ['SUPERVISOR' as const], area: '220000', level: 'PROVINCE' as const },
  ...{ posts: [], grants: [] },
};

type Payment = {
  readonly area: string;
  readonly month: string;
  readonly fundFen: number;
  readonly records: number;
};

const example = fileURLToPath(new URL('monthly-fund-payments.ts', import.meta.url));
const runExample = async (...args: readonly string[]): Promise<readonly Payment[]> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', example, ...args]);
  return JSON.parse(stdout) as readonly Payment[];
};

const [first, second, third, fourth] = province.people;
if (!first || !second || !third || !fourth) throw new Error('two cities with two employees each');
/** By the month in which they count, on both sides of midnight in Asia/Shanghai: in UTC both are in January. */
const bills: readonly province.Bill[] = [
  { who: first, at: '2026-01-12T10:00:00+08:00', yuan: '4213.37' },
  { who: third, at: '2026-01-13T10:00:00+08:00', yuan: '3850.01' },
  { who: first, at: '2026-01-31T23:59:59+08:00', yuan: '2999.99' },
  { who: second, at: '2026-02-01T00:00:01+08:00', yuan: '3100.49' },
  { who: fourth, at: '2026-02-10T10:00:00+08:00', yuan: '6400.03' },
  { who: second, at: '2026-03-05T10:00:00+08:00', yuan: '1899.95' },
  { who: third, at: '2026-03-06T10:00:00+08:00', yuan: '2750.08' },
];
const [ofJanuary, elsewhere, , , , sameMonth] = bills;
if (!ofJanuary || !elsewhere || !sameMonth) throw new Error('seven bills');
const reversals = [
  { bill: ofJanuary, at: '2026-03-20T10:00:00+08:00' },
  { bill: sameMonth, at: '2026-03-21T10:00:00+08:00' },
  { bill: elsewhere, at: '2026-04-01T00:30:00+08:00' },
];

describe('an analyst who reads the topics', () => {
  let services: SimulatedServices;
  let records: readonly Consumed[] = [];

  const reported = async (): Promise<readonly Payment[]> => {
    const query = `query ($area: AreaCode!) { monthlyFundPayments(area: $area, year: 2026) { area month n fund } }`;
    const { data, errors } = await services.ask('supervision', supervisor, query, { area: '220000' });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.monthlyFundPayments.map(({ fund, n, ...where }: { fund: string; n: number }) => ({
      ...{ ...where, fundFen: signedFenOf(fund), records: n },
    }));
  };
  const count = (payments: readonly Payment[]) => payments.reduce((sum, each) => sum + each.records, 0);

  beforeAll(async () => {
    const clock = province.handClock();
    const settings = await settingsOf({
      ...{ mongodbUri: requireMongodb(), kafkaBrokers: brokers, logLevel: 'fatal' },
      ...{ databasePrefix: prefix, topicPrefix: prefix },
    });
    services = await startSimulated(settings, clock);
    await province.found(services.ask);
    await province.goEverywhere(services.ask, first);
    for (const bill of bills) await province.settle(services.ask, clock, bill);
    for (const { bill, at } of reversals) await province.takeBack(services.ask, clock, bill, at);
    await until(
      'the report of every row',
      async () => count(await reported()) === bills.length + reversals.length,
      60_000,
    );
    await until(
      'a record in every topic',
      async () => {
        records = await consumeAll(brokers, topics, `${prefix}analyst`);
        return new Set(records.map((record) => record.topic)).size === topics.length;
      },
      60_000,
    );
  }, 300_000);

  afterAll(async () => {
    await services.stop();
    const client = await new MongoClient(requireMongodb()).connect();
    const { databases } = await client.db().admin().listDatabases({ nameOnly: true });
    for (const { name } of databases.filter((each) => each.name.startsWith(prefix)))
      await client.db(name).dropDatabase();
    await client.close();
  }, 60_000);

  it('computes the fund payment of each area and month as the graph reports it, to the fen [S001-7.3c]', async () => {
    const computed = await runExample(brokers.join(','), topic);
    expect(computed).toEqual(await reported());
    expect(computed.map(({ area, month, records: n }) => [area, month, n])).toEqual([
      ['220100', '2026-01', 2],
      ['220100', '2026-02', 1],
      ['220100', '2026-03', 3],
      ['220200', '2026-01', 1],
      ['220200', '2026-02', 1],
      ['220200', '2026-03', 1],
      ['220200', '2026-04', 1],
    ]);
    const fundOf = new Map(computed.map(({ area, month, fundFen }) => [`${area}/${month}`, fundFen]));
    expect(fundOf.get('220200/2026-04')).toBe(-(fundOf.get('220200/2026-01') ?? 0));
    expect(fundOf.get('220100/2026-01')).toBeGreaterThan(0);
  }, 60_000);

  it('counts a record that is delivered twice once', async () => {
    const again = records.find((record) => record.topic === topic);
    if (!again) throw new Error('no record');
    const before = await runExample(brokers.join(','), topic);
    const producer = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING }).producer();
    await producer.connect();
    const { key, headers, value } = again;
    await producer.send({ topic, messages: [{ key, headers, value: JSON.stringify(value) }] });
    await producer.disconnect();
    expect(await runExample(brokers.join(','), topic)).toEqual(before);
  }, 60_000);

  it('sees one person under one subject in all four topics, and others under others [S001-8.2b]', () => {
    const subjectsIn = (name: string) =>
      new Set(
        records
          .filter((record) => record.topic === name)
          .map(({ value }) => (value as { subject?: string }).subject),
      );
    const [settlements = new Set(), ...others] = topics.map(subjectsIn);
    const [subject] = [...(others[0] ?? [])];
    expect(subject).toMatch(/^[0-9a-f]{64}$/);
    expect(others.map((subjects) => [...subjects])).toEqual([[subject], [subject], [subject]]);
    expect(settlements.has(subject)).toBe(true);
    expect(settlements.size).toBe(province.people.length);
  });

  it('finds no id, no name and no number [S001-8.2b]', () => {
    const text = JSON.stringify(records);
    expect(province.leadingIds(bills).filter((each) => text.includes(each))).toEqual([]);
    expect(findIdNumbers(text)).toEqual([]);
    const attributes = new Set(records.flatMap(({ headers }) => Object.keys(headers)));
    expect([...attributes].filter((name) => /actor|correlation|causation/.test(name))).toEqual([]);
    // What the record is about is told by the same hash as its key.
    for (const { key, headers } of records)
      expect([key, headers['ce_subject']]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), key]);
  });
});
