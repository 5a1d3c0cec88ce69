import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { citizen, hospital, rebuilt, until, grantFor } from '@yibao/platform/testing';
import { SettlementAnalytics } from '@yibao/schemas/analytics/settlements';
import { accountStore } from './persistence/account-store.ts';
import { benefitsStore } from './persistence/benefits-store.ts';
import {
  bill,
  coverageUnderTest,
  desk,
  money,
  reasonsOf,
  xxHospital,
  type CoverageUnderTest,
} from './testing/coverage-under-test.ts';

const quote = `query ($input: QuoteClaimInput!) { quoteClaim(input: $input) { simulated payers { fund account cash person } } }`;

describe('bills of the coverage subgraph', () => {
  let subgraph: CoverageUnderTest;

  beforeAll(async () => {
    subgraph = await coverageUnderTest();
  });
  afterAll(async () => subgraph.running.stop());

  it('settles four bills of an active employee to the cent, and explains each step [S003-2.6a] [S003-2.6b]', async () => {
    await subgraph.enrol('x1');
    const funds: string[] = [];
    for (const [index, yuan] of [300, 900, 700, 400].entries()) {
      const { data } = await subgraph.settleAs('x1', `x1-${index}`, bill(`B${index}`, yuan));
      funds.push(data.settleClaim.settlement.payers.fund);
      expect(
        data.settleClaim.settlement.trace.every((step: { zh: string; en: string }) => step.zh && step.en),
      ).toBe(true);
    }
    expect(funds).toEqual(['100.00', '450.00', '250.00', '0.00']);
    const { coverage } = await subgraph.viewOf('x1');
    expect(coverage.benefits[0]).toEqual({
      ...{ set: 'ORDINARY', fundPaid: '800.00', deductibleUsed: '100.00' },
      remaining: { kind: 'AMOUNT', amount: '0.00' },
    });
    expect(coverage.benefits[1].remaining).toEqual({ kind: 'NOT_SET', amount: null });
  });

  it('quotes what it would settle, and touches nothing', async () => {
    await subgraph.enrol('q1');
    const quoted = await subgraph.running.execute(
      quote,
      { input: { personId: 'q1', claim: bill('B1', 300) } },
      citizen('q1'),
    );
    expect(reasonsOf(quoted)).toEqual(['INSTITUTION_REQUIRED']);
    const named = { personId: 'q1', claim: bill('B1', 300, { institutionId: xxHospital }) };
    const own = await subgraph.running.execute(quote, { input: named }, citizen('q1'));
    expect(own.data.quoteClaim.payers).toEqual({
      fund: '100.00',
      account: '0.00',
      cash: '200.00',
      person: '200.00',
    });
    expect((await subgraph.viewOf('q1')).settlements.nodes).toEqual([]);
  });

  it('pays the rest from the account: hold, settlement, capture [S003-2.11a] [S003-2.12a]', async () => {
    await subgraph.enrol('a1');
    await subgraph.fill('a1', ['2022-01', '2022-02']);
    const { data } = await subgraph.settleAs('a1', 'a1-1', bill('B1', 300));
    expect(data.settleClaim.settlement.payers).toEqual({
      fund: '100.00',
      account: '200.00',
      cash: '0.00',
      person: '200.00',
    });
    expect((await subgraph.viewOf('a1')).account).toEqual({ balance: '0.00', held: '0.00' });
  });

  it('settles once for the same key, also when it comes twenty times at once', async () => {
    await subgraph.enrol('k1');
    await subgraph.fill('k1', ['2022-01', '2022-02', '2022-03']);
    const all = await Promise.all(
      Array.from({ length: 20 }, () => subgraph.settleAs('k1', 'k1-1', bill('B1', 300))),
    );
    expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(1);
    const { account, settlements } = await subgraph.viewOf('k1');
    expect([account?.balance, settlements.nodes.length]).toEqual(['100.00', 1]);
    expect(reasonsOf(await subgraph.settleAs('k1', 'k1-1', bill('B1', 301)))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
    expect(reasonsOf(await subgraph.settleAs('k1', 'k1-2', bill('B1', 300)))).toEqual(['DUPLICATE_LINE']);
  });

  it('frees at once what a refused settlement held', async () => {
    await subgraph.enrol('f1');
    await subgraph.fill('f1', ['2022-01', '2022-02', '2022-03']);
    const answers = await Promise.all(
      [1, 2, 3, 4].map(async (number) => subgraph.settleAs('f1', `f1-${number}`, bill('B1', 300))),
    );
    const settled = answers.filter(({ errors }) => errors === undefined);
    expect(answers.flatMap((answer) => reasonsOf(answer) ?? [])).toEqual(
      Array.from({ length: 3 }, () => 'DUPLICATE_LINE'),
    );
    const paid = Number(settled[0]?.data.settleClaim.settlement.payers.account);
    expect((await subgraph.viewOf('f1')).account).toEqual({ balance: money(300 - paid), held: '0.00' });
    // The same key again is told the same.
    const refused = answers.findIndex(({ errors }) => errors !== undefined) + 1;
    expect(reasonsOf(await subgraph.settleAs('f1', `f1-${refused}`, bill('B1', 300)))).toEqual([
      'DUPLICATE_LINE',
    ]);
  });

  it('ends with the counters of the sequential run when many bills of one person come at once', async () => {
    await subgraph.enrol('c1');
    await subgraph.enrol('c2');
    const amounts = Array.from({ length: 30 }, (_, index) => 10 + index);
    const settled = await Promise.all(
      amounts.map((yuan, index) => subgraph.settleAs('c1', `c1-${index}`, bill(`B${index}`, yuan))),
    );
    expect(settled.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    for (const [index, yuan] of amounts.entries())
      await subgraph.settleAs('c2', `c2-${index}`, bill(`B${index}`, yuan));
    const [atOnce, inTurn] = [await subgraph.viewOf('c1'), await subgraph.viewOf('c2')];
    expect(atOnce.coverage).toEqual(inTurn.coverage);
    expect(atOnce.settlements.nodes).toHaveLength(30);
  });

  it('reverses to the exact negative, and gives the account part back once', async () => {
    await subgraph.enrol('r1');
    await subgraph.fill('r1', ['2022-01']);
    const { data } = await subgraph.settleAs('r1', 'r1-1', bill('B1', 300));
    const reverse = `mutation ($input: ReverseSettlementInput!) { reverseSettlement(input: $input) { settlement { status } } }`;
    const input = {
      idempotencyKey: 'reverse-r1',
      settlementId: data.settleClaim.settlement.id,
      reason: 'wrong item',
    };
    const other = hospital('H1', grantFor('r1', 'H1', ['COVERAGE']));
    expect(reasonsOf(await subgraph.running.execute(reverse, { input }, other))).toEqual([
      'OTHER_INSTITUTION',
    ]);
    expect(reasonsOf(await subgraph.running.execute(reverse, { input }, hospital(xxHospital)))).toEqual([
      'MAY_NOT_ACT',
    ]);
    for (const _again of [1, 2])
      expect(
        (await subgraph.running.execute(reverse, { input }, desk('r1'))).data.reverseSettlement.settlement
          .status,
      ).toBe('REVERSED');
    const again = { input: { ...input, idempotencyKey: 'reverse-r1-again' } };
    expect(reasonsOf(await subgraph.running.execute(reverse, again, desk('r1')))).toEqual([
      'ALREADY_REVERSED',
    ]);
    const { account, coverage } = await subgraph.viewOf('r1');
    expect([account?.balance, coverage.benefits[0].fundPaid]).toEqual(['100.00', '0.00']);
    expect((await subgraph.settleAs('r1', 'r1-2', bill('B1', 300))).errors).toBeUndefined();
  });

  it('refuses what the policy does not say, and says which parameter is missing', async () => {
    await subgraph.enrol('m1');
    const daySurgery = await subgraph.settleAs('m1', 'm1-1', bill('B1', 300, { careType: 'DAY_SURGERY' }));
    expect(daySurgery.errors?.[0]?.extensions).toMatchObject({
      ...{ code: 'RULE_VIOLATION', reason: 'PARAMETER_MISSING' },
      details: { path: 'inpatient.careTypes', version: 'XX_CITY_EMPLOYEE-2022' },
    });
    const tomorrow = bill('B2', 300, { serviceDate: '2099-01-01' });
    expect(reasonsOf(await subgraph.settleAs('m1', 'm1-2', tomorrow))).toEqual(['SERVICE_DATE_IN_FUTURE']);
  });

  it('does not settle by a draft [S003-5.0]', async () => {
    await subgraph.enrol('m2', '370800');
    await subgraph.hearFromAll();
    const jining = bill('B1', 300, { serviceDate: '2023-05-06' });
    const refused = await until('a refusal on fresh facts', async () => {
      const reasons = reasonsOf(await subgraph.settleAs('m2', 'm2-1', jining));
      return reasons?.[0] !== 'REPLICA_BEHIND' && reasons;
    });
    expect(refused).toEqual(['PACK_NOT_IN_FORCE']);
  });

  it('publishes codes and amounts, and keeps what the bill says to itself', async () => {
    await subgraph.enrol('p1');
    const settled = await subgraph.settleAs('p1', 'p1-1', bill('B1', 300));
    expect(settled.data.settleClaim.settlement.lines).toEqual([
      { text: 'Zhang San, blood test', parts: { bill: '300.00' } },
    ]);
    const published = await until('publication', async () =>
      (await subgraph.running.events()).find(
        ({ type, data }) =>
          type.includes('settlement-completed') && (data as { personId: string }).personId === 'p1',
      ),
    );
    expect(JSON.stringify(published)).not.toContain('Zhang San');
    expect(published).toMatchObject({
      partitionKey: 'p1',
      data: { payers: { fundFen: 10000 }, lines: [{ code: 'X0001' }] },
    });
  });

  it('tells analysts what adds up to the settlements that stand, and no person [S001-7.3c]', async () => {
    const rows = await subgraph.running.db
      .collection<{ status: string; record: { payers: { fundFen: number }; amounts: { billFen: number } } }>(
        'settlements',
      )
      .find()
      .toArray();
    const standing = rows.filter(({ status }) => status === 'COMPLETED').map(({ record }) => record);
    const sums = (all: readonly { billFen: number; fundFen: number }[]) =>
      all.reduce(
        (sum, { billFen, fundFen }) => ({ billFen: sum.billFen + billFen, fundFen: sum.fundFen + fundFen }),
        {
          ...{ billFen: 0, fundFen: 0 },
        },
      );
    const expected = sums(
      standing.map(({ amounts, payers }) => ({ billFen: amounts.billFen, fundFen: payers.fundFen })),
    );
    const reversed = rows.length - standing.length;
    const records = await until('all records', async () => {
      const found = await subgraph.running.analytics(SettlementAnalytics);
      return found.length === rows.length + reversed && found;
    });
    expect(reversed).toBeGreaterThan(0);
    expect(sums(records)).toEqual(expected);
    expect(JSON.stringify(records)).not.toMatch(/"(personId|billId|institutionId|settlementId)"/);
  });

  it('keeps what its events say: journal and outbox fold to what is stored', async () => {
    const benefits = await rebuilt(subgraph.running, benefitsStore);
    const accounts = await rebuilt(subgraph.running, accountStore);
    expect([benefits.stored.size > 2, accounts.stored.size > 0]).toEqual([true, true]);
    expect(benefits.folded).toEqual(benefits.stored);
    expect(accounts.folded).toEqual(accounts.stored);
  });
});
