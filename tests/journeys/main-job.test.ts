import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MongoClient } from 'mongodb';
import type { Answer } from '../../infra/local/demo/client.ts';
import { mainJob } from '../../infra/local/demo/main-job.ts';
import { walk, type Found, type Walked } from '../../infra/local/demo/walk.ts';
import { contracts } from '../../infra/generate/definitions.ts';
import { people } from '../../infra/local/demo/people.ts';
import { demoPersons } from '../../infra/local/issuer/demo-ids.ts';
import { services } from '../../infra/local/services.ts';
import { findIdNumbers } from '../../infra/platform/src/domain/index.ts';
import { requireMongodb } from '../../infra/platform/src/testing/index.ts';
import { consumeAll, topicsOf, type Consumed } from './outside-consumer.ts';
import { reasonsOf, runningGraph, type RunningGraph } from './running-graph.ts';

const definitions = new Map((await contracts()).map((contract) => [contract.type, contract] as const));

/** Who else tries each step, and what they hear. A persona without the grant of the step, or with a foreign role. */
const intruders = ['insurer', 'xx-hospital', 'analyst', 'jining-officer', 'wang', null] as const;

describe('the main job', () => {
  let graph: RunningGraph;
  const walked = new Map<string, Walked>();
  let found: Found = {};
  const dataOf = (name: string) => walked.get(name)?.answer.data;

  beforeAll(async () => {
    graph = await runningGraph();
    found = await walk(graph.client, mainJob, 'journey-1', (step) => {
      walked.set(step.step.name, step);
    });
  }, 180_000);
  afterAll(async () => graph.stop());

  it('shows one person what four systems used to: enrolment, benefits and account', () => {
    expect(dataOf('me').me).toMatchObject({
      id: demoPersons.sun,
      insuredArea: '220100',
      account: { balance: '600.00', held: '0.00' },
      coverage: {
        benefits: ['ORDINARY', 'INPATIENT', 'CHRONIC', 'DUAL_CHANNEL'].map((set) => ({ set })),
      },
    });
  });

  it('answers contributions, account, connected institutions and drugs in one request, the same to every client [S002-18d] [S004-14]', async () => {
    const query = `{ me { contributions(first: 3) { nodes { month total paid } } account { balance } }
      institutions(networked: true, first: 3) { nodes { id networked } }
      drugs(first: 3) { nodes { id title { zh } } } }`;
    const heardBy = async (platform: string) => {
      const response = await fetch(graph.stack.graphUrl, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'apollographql-client-name': platform,
          authorization: `Bearer ${await graph.stack.tokenFor('sun')}`,
        },
        body: JSON.stringify({ query }),
      });
      return (await response.json()) as Answer;
    };
    const heard = await Promise.all(['NATIONAL_APP', 'WEB_HALL', 'LOCAL'].map(heardBy));
    expect(new Set(heard.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const [{ data, errors } = {}] = heard;
    expect(errors).toBeUndefined();
    expect(data.me.contributions.nodes[0]).toMatchObject({ paid: true });
    expect(data.me.account.balance).toMatch(/^\d+\.\d\d$/);
    expect(data.institutions.nodes).toContainEqual(expect.objectContaining({ networked: true }));
    expect(data.drugs.nodes).toHaveLength(3);
  });

  it('settles no planned stay away from home without a filing, and directly with one [S002-06a] [S002-08]', () => {
    expect(dataOf('unfiled').checkDirectSettlement).toMatchObject({
      outcome: 'NONE',
      reason: 'FILING_REQUIRED',
    });
    expect(dataOf('file').fileCrossRegionCare.filing).toMatchObject({ to: null, validity: { valid: true } });
  });

  it('explains every fen of the settlement by document and article', () => {
    const { settlement } = dataOf('settle').settleClaim;
    const fen = (amount: string) => Math.round(Number(amount) * 100);
    const { bill, payers } = settlement;
    expect(fen(bill.bill)).toBe(
      [bill.outOfScope, bill.overStandard, bill.ownFirst, bill.inScope].reduce(
        (sum: number, part: string) => sum + fen(part),
        0,
      ),
    );
    expect(fen(bill.bill)).toBe(fen(payers.fund) + fen(payers.account) + fen(payers.cash));
    const mechanisms = settlement.trace.map(({ mechanism }: { mechanism: string }) => mechanism);
    expect(mechanisms).toEqual(
      expect.arrayContaining(['DIRECT_SETTLEMENT', 'SPLIT_LINES', 'ROUTE', 'PERSONAL_ACCOUNT', 'RESULT']),
    );
    for (const step of settlement.trace) {
      expect([step.zh.length > 0, step.en.length > 0]).toEqual([true, true]);
      if (/^(DIRECT|DEDUCTIBLE|RATE|CAP|PERSONAL_ACCOUNT)/.test(step.mechanism))
        expect(step.source).toMatchObject({ document: expect.any(String), article: expect.any(String) });
    }
    expect(dataOf('quote').quoteClaim.payers).toEqual(payers);
  });

  it('pays partly from the personal account, and leaves nothing held [S003-2.12a]', () => {
    expect(dataOf('settle').settleClaim.settlement.payers.account).toBe('600.00');
    expect(dataOf('seen').me.account).toEqual({ balance: '0.00', held: '0.00' });
  });

  it('tells the consented insurer what remains, and the person who looked', () => {
    expect(dataOf('remainder')).toMatchObject({
      coverageRemainder: {
        benefits: [{ set: 'ORDINARY' }, { set: 'INPATIENT', remaining: { kind: 'AMOUNT' } }],
      },
      claimRemainder: { bill: '15000.00', status: 'COMPLETED' },
    });
    expect(dataOf('access-log').me.accessLog.nodes.length).toBeGreaterThan(0);
  });

  it('answers a repeated settlement with the same one', async () => {
    const first = walked.get('settle');
    const again = await graph.client(first?.request ?? { as: null, query: '' });
    expect(again.data.settleClaim.settlement).toEqual(dataOf('settle').settleClaim.settlement);
  });

  describe.each(mainJob.map(({ name }) => name))('%s', (name) => {
    it('is refused to whoever may not, and to nobody signed in', async () => {
      const { request } = walked.get(name) ?? {};
      if (!request) throw new Error(`${name} was not walked`);
      for (const as of intruders.filter((who) => who !== request.as)) {
        const { grants: _withheld, ...bare } = request;
        const answer = await graph.client({ ...bare, as });
        expect({ as, refused: isRefused(answer, name) }).toEqual({ as, refused: true });
      }
    });

    it('is refused with a grant of somebody else, or without one', async () => {
      const { request } = walked.get(name) ?? {};
      if (!request?.grants) return;
      const foreign = await graph.client({ ...request, as: 'xx-hospital' });
      expect(reasonsOf(foreign)).toEqual(['GRANT_INVALID']);
      const { grants: _withheld, ...without } = request;
      expect(isRefused(await graph.client(without), name)).toBe(true);
    });
  });

  /** Refused, or answered with what a stranger sees of nobody: the caller's own, or nothing. */
  const isRefused = (answer: Answer, name: string): boolean => {
    if (answer.errors) return true;
    // `me` answers a citizen with the citizen: never with Sun.
    if (['me', 'seen', 'access-log'].includes(name))
      return !JSON.stringify(answer.data).includes(demoPersons.sun) && answer.data.me !== undefined;
    return ['token'].includes(name);
  };

  it('lets a consumer that comes later read everything from offset 0, all of it as published', async () => {
    const topics = await topicsOf(graph.brokers, graph.prefix);
    expect(topics.map((topic) => topic.slice(graph.prefix.length))).toEqual(
      expect.arrayContaining(services.flatMap(({ name }) => [`${name}.events`, `${name}.facts`])),
    );
    const records = await consumeAll(graph.brokers, topics, `${graph.prefix}late`);
    const types = new Set(records.map(({ headers }) => headers['ce_type']));
    for (const type of [
      'persons.person-registered.v1',
      'coverage.settlement-completed.v1',
      'cross-region-care.filing-registered.v1',
    ])
      expect(types).toContain(type);
    for (const { headers, value } of records) {
      const type = headers['ce_type'] ?? '';
      if (type.endsWith('.heartbeat.v1')) continue;
      const definition = definitions.get(type);
      if (!definition) throw new Error(`${type} is published but not defined`);
      definition.schema.parse(value);
    }
  }, 60_000);

  it('publishes, per aggregate, every event once more at least and in order', async () => {
    const topics = (await topicsOf(graph.brokers, graph.prefix)).filter((topic) => topic.endsWith('.events'));
    const sequences = new Map<string, number[]>();
    for (const { headers } of await consumeAll(graph.brokers, topics, `${graph.prefix}order`)) {
      const aggregate = `${headers['ce_source']}/${headers['ce_subject']}`;
      sequences.set(aggregate, [...(sequences.get(aggregate) ?? []), Number(headers['ce_sequence'])]);
    }
    for (const [aggregate, seen] of sequences) {
      const distinct = [...new Set(seen)];
      expect({ aggregate, distinct }).toEqual({ aggregate, distinct: distinct.map((_, index) => index + 1) });
    }
  }, 60_000);

  describe('names nobody', () => {
    const secrets = people.flatMap(({ name, idNumber }) => [name, idNumber]);
    const leaks = (text: string) => [
      ...secrets.filter((secret) => text.includes(secret)),
      ...findIdNumbers(text),
    ];

    it('in any topic', async () => {
      const topics = await topicsOf(graph.brokers, graph.prefix);
      const records: readonly Consumed[] = await consumeAll(graph.brokers, topics, `${graph.prefix}scan`);
      expect(records.length).toBeGreaterThan(50);
      expect(leaks(JSON.stringify(records))).toEqual([]);
    }, 60_000);

    it('in any log', () => {
      expect(graph.output()).toContain('"service":"gateway"');
      expect(leaks(graph.output())).toEqual([]);
    });

    it('in any metric', async () => {
      const urls = [graph.stack.url, ...Object.values(graph.stack.services).map(({ url }) => url)];
      for (const url of urls) expect(leaks(await (await fetch(`${url}/metrics`)).text())).toEqual([]);
    });

    it('in any error, also of one who types a number where none belongs', async () => {
      const { idNumber = '' } = people[0] ?? {};
      const answers = await Promise.all([
        graph.client({ as: 'wang', query: `{ person(id: "${idNumber}") { name } }` }),
        graph.client({
          as: 'xx-officer',
          query: `{ personByIdNumber(idNumber: "${idNumber.slice(0, 17)}0") { id } }`,
        }),
        graph.client({ as: 'wang', query: `{ noSuchField${idNumber} }` }),
      ]);
      expect(
        findIdNumbers(
          JSON.stringify(answers.map(({ errors }) => errors?.map(({ extensions }) => extensions))),
        ),
      ).toEqual([]);
    });

    it('at rest: no name and no number stands in any database', async () => {
      const client = await new MongoClient(requireMongodb()).connect();
      const { databases } = await client.db().admin().listDatabases();
      for (const { name } of databases.filter((database) => database.name.startsWith(graph.prefix)))
        for (const collection of await client.db(name).collections())
          for await (const document of collection.find()) expect(leaks(JSON.stringify(document))).toEqual([]);
      await client.close();
    }, 60_000);
  });

  it('remembers what the walk found', () =>
    expect(Object.keys(found)).toEqual(expect.arrayContaining(['filingId', 'settlementId', 'consentId'])));
});
