import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { athleteJourney } from '../../infra/local/demo/athlete.ts';
import { asSoonAsKnown, dataOf } from '../../infra/local/demo/client.ts';
import { mainJob } from '../../infra/local/demo/main-job.ts';
import { walk } from '../../infra/local/demo/walk.ts';
import { demoInstitutions, demoPersons } from '../../infra/local/issuer/demo-ids.ts';
import { services as listed } from '../../infra/local/services.ts';
import { requireMongodb, until } from '../../infra/platform/src/testing/index.ts';
import { runningGraph, type RunningGraph } from '../journeys/running-graph.ts';
import { deskOf, settleBill } from '../journeys/settling.ts';
import { consumerGroups, type ConsumerGroups } from './consumer-groups.ts';
import { restartable } from './restartable.ts';
import { differences, storedDocuments, type StoredDocuments } from './stored-documents.ts';

const services = listed.map(({ name }) => name);
const year = new Date().getFullYear();
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

const figuresQuery = `{
  fundMonitor(area: "220000") { newestAt n settlements reversals fund account layers { payer amount } recovered openAlerts }
  monthlyFundPayments(area: "220000", year: ${year}) { area month n settlements reversals fund }
  evaluationCoverage(input: { area: "220000", from: "${year}-01", to: "${year}-12" }) { type settled evaluated share }
  hitReport(input: { area: "220000", from: "${year}-01", to: "${year}-12" }) { n hits tags { tag hits } }
  alerts(first: 100) { nodes { id code ruleVersion subjectKind subjectId sourceKind sourceId area state measured limit } }
}`;

const settle = `mutation ($input: SettleClaimInput!) { settleClaim(input: $input) { settlement { id } } }`;
const takeBack = `mutation ($input: ReverseSettlementInput!) { reverseSettlement(input: $input) { revision } }`;

describe('a graph whose services read everything once more', () => {
  const { parts, stop, start } = restartable();
  let graph: RunningGraph;
  let groups: ConsumerGroups;
  let documents: StoredDocuments;
  let before: ReadonlyMap<string, string>;

  const figures = async () =>
    dataOf(
      await asSoonAsKnown(graph.client, { as: 'supervisor', query: figuresQuery }, ['SERVICE_UNAVAILABLE']),
    );
  /** Reactions have reactions: all is quiet when nothing was published while everybody caught up. */
  const quiet = async () =>
    until(
      'the graph is quiet',
      async () => {
        await groups.caughtUp();
        return !(await documents.isWaiting());
      },
      60_000,
    );
  /** Everything is read from the beginning, by services that have stopped and start again. */
  const readAgain = async () => {
    await groups.setBack();
    expect(await groups.placed()).toEqual([]);
    await start(...services);
    await quiet();
    expect(await groups.placed()).toEqual(groups.names);
    await stop(...services);
  };

  beforeAll(async () => {
    graph = await runningGraph({ parts });
    await walk(graph.client, athleteJourney, 'again-athlete', () => {});
    await walk(graph.client, mainJob, 'again-main', () => {});
    const desk = await deskOf(graph.client, 'changchun-hospital', 'sun');
    const at = { serviceDate: today, institutionId: demoInstitutions.changchunHospital };
    await settleBill(graph.client, desk, demoPersons.sun, { ...at, billId: 'again-1', yuan: 4210.37 });
    const taken = await settleBill(graph.client, desk, demoPersons.sun, {
      ...at,
      billId: 'again-2',
      yuan: 812.05,
    });
    const back = { settlementId: dataOf(taken).settleClaim.settlement.id, reason: '退费' };
    const reversing = { idempotencyKey: 'again-back', ...back };
    dataOf(await graph.client({ ...desk, query: takeBack, variables: { input: reversing } }));
    // More of a medicine than a month takes: an alert.
    const lines = [{ lineId: '1', code: 'DRUG-A1', quantity: '31', amount: '266.60' }];
    const claim = { billId: 'again-3', careType: 'OUTPATIENT', serviceDate: today, lines };
    const input = { idempotencyKey: 'again-many', personId: demoPersons.sun, claim };
    dataOf(await graph.client({ ...desk, query: settle, variables: { input } }));
    documents = await storedDocuments(requireMongodb(), graph.prefix, services);
    await until('the last bill was looked at', async () => (await figures()).alerts.nodes.length > 0);
    groups = await consumerGroups(graph.brokers, graph.prefix, services);
    await quiet();
    await stop(...services);
    before = await documents.all();
  }, 300_000);

  afterAll(async () => {
    await graph.stop();
    await groups.close();
    await documents.close();
  }, 60_000);

  it('has consumers of every kind, and something of each of its services', () => {
    expect(groups.names.length).toBeGreaterThan(services.length);
    const kept = new Set([...before.keys()].map((id) => id.slice(0, id.indexOf('/'))));
    expect([...kept].sort()).toEqual([...services].sort());
  });

  it('changes nothing: neither an aggregate and its version, nor a read model, nor what was published [S001-7.3c]', async () => {
    await readAgain();
    expect(differences(before, await documents.all())).toEqual([]);
  }, 180_000);

  it('changes nothing even if no service remembers what it has handled: each effect is recognised by itself', async () => {
    for (const service of services) await documents.of(service).collection('inbox').deleteMany({});
    await readAgain();
    expect(differences(before, await documents.all(), { memory: false })).toEqual([]);
  }, 180_000);

  it('gives supervision the same figures from an empty database [S003-8.23c]', async () => {
    await start(...services);
    await quiet();
    const known = await figures();
    expect(known.fundMonitor).toMatchObject({
      settlements: 5,
      reversals: 1,
      openAlerts: known.alerts.nodes.length,
    });
    expect(known.evaluationCoverage[0]).toMatchObject({ settled: 5, evaluated: 5 });

    await stop('supervision');
    await documents.of('supervision').dropDatabase();
    await groups.setBack((group) => /supervision(\.replica)?$/.test(group));
    await start('supervision');
    await groups.caughtUp((group) => /supervision(\.replica)?$/.test(group));
    expect(await figures()).toEqual(known);
  }, 180_000);
});
