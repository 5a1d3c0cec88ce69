import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asSoonAsKnown, dataOf } from '../../infra/local/demo/client.ts';
import { demoPersons } from '../../infra/local/issuer/demo-ids.ts';
import { reasonsOf, runningGraph, type RunningGraph } from './running-graph.ts';
import { deskOf, settleBill, verifyIdentity, voucherToken, type Desk } from './settling.ts';

const { sun, zhao } = demoPersons;
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const bills = (of: string) =>
  Array.from({ length: 100 }, (_, index) => ({
    billId: `${of}-bill-${index}`,
    yuan: 11 + index,
    serviceDate: today,
  }));
const view = `{ me { account { balance held } coverage { benefits { set deductibleUsed fundPaid inScope remaining { kind amount } } }
  settlements(first: 100) { nodes { id payers { fund account cash person } } } } }`;
const fen = (amount: string) => Math.round(Number(amount) * 100);
const total = (amounts: readonly string[]) => amounts.reduce((sum, amount) => sum + fen(amount), 0);

describe('many at once through the gateway', () => {
  let graph: RunningGraph;
  const desks: Record<string, Desk> = {};
  const seenBy = async (as: string) => dataOf(await graph.client({ as, query: view })).me;
  const deskFor = (citizen: string): Desk => desks[citizen] ?? { as: 'changchun-hospital' };

  beforeAll(async () => {
    graph = await runningGraph();
    for (const citizen of ['sun', 'zhao'])
      desks[citizen] = await deskOf(graph.client, 'changchun-hospital', citizen);
  }, 180_000);
  afterAll(async () => graph.stop());

  it('a hundred settlements of one person end with the counters of the sequential run', async () => {
    const before = await seenBy('sun');
    const answers = await Promise.all(
      bills('sun').map(async (bill) => settleBill(graph.client, deskFor('sun'), sun, bill)),
    );
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    for (const bill of bills('zhao'))
      expect((await settleBill(graph.client, deskFor('zhao'), zhao, bill)).errors).toBeUndefined();

    const [atOnce, inTurn] = [await seenBy('sun'), await seenBy('zhao')];
    expect(atOnce.coverage).toEqual(inTurn.coverage);
    for (const { settlements, coverage } of [atOnce, inTurn]) {
      expect(new Set(settlements.nodes.map(({ id }: { id: string }) => id)).size).toBe(100);
      const funds = settlements.nodes.map(({ payers }: { payers: { fund: string } }) => payers.fund);
      expect(total(funds)).toBe(fen(coverage.benefits[0].fundPaid));
    }
    // How much the account pays depends on who holds first: what others held too long was paid in cash.
    // What left the account is what the settlements took from it: nothing is held, nothing lost, nothing doubled.
    const { settlements, account } = atOnce;
    const taken = settlements.nodes.map(({ payers }: { payers: { account: string } }) => payers.account);
    expect(account.held).toBe('0.00');
    expect(fen(account.balance)).toBe(fen(before.account.balance) - total(taken));
  }, 240_000);

  it('the same key twenty times settles once', async () => {
    const bill = { billId: 'twenty-times', yuan: 77, serviceDate: today };
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => settleBill(graph.client, deskFor('zhao'), zhao, bill)),
    );
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    const { data } = answers[0] ?? {};
    const { nodes } = (await seenBy('zhao')).settlements;
    expect(nodes[0].id).toBe(data.settleClaim.settlement.id);
    expect(fen((await seenBy('zhao')).coverage.benefits[0].inScope)).toBe(
      total([...bills('zhao'), bill].map(({ yuan }) => yuan.toFixed(2))),
    );
  }, 120_000);

  it('the same e-voucher token shown to twenty callers lets one in [S002-20a] [S004-16b]', async () => {
    const token = await voucherToken(graph.client, 'zhao', 'shown-twenty-times');
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const as =
          ['changchun-hospital', 'haikou-hospital', 'xx-hospital', 'jining-hospital'][index % 4] ?? '';
        const input = { idempotencyKey: `shown-to-${index}`, token, step: 'PAYMENT' };
        const shown = { as, query: verifyIdentity, variables: { input } };
        return asSoonAsKnown(graph.client, shown, ['SERVICE_UNAVAILABLE', 'OUTCOME_UNKNOWN', 'STALE']);
      }),
    );
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(answers.flatMap(reasonsOf)).toEqual(Array.from({ length: 19 }, () => 'TOKEN_USED'));
  }, 60_000);
});
