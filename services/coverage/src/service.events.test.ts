import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { envelopeOf, until } from '@yibao/platform/testing';
import { SettlementReversed } from '@yibao/schemas/events/coverage';
import type { Envelope } from '@yibao/schemas/events/envelope';
import {
  bill,
  coverageUnderTest,
  desk,
  paidMonth,
  type CoverageUnderTest,
} from './testing/coverage-under-test.ts';

describe('what coverage hears', () => {
  let subgraph: CoverageUnderTest;
  const balanceOf = async (personId: string) => (await subgraph.viewOf(personId)).account?.balance ?? null;
  const becomes = async (personId: string, balance: string) =>
    until(`${balance} of ${personId}`, async () => (await balanceOf(personId)) === balance);

  let markers = 0;
  /** Events are handled in their order: that the last month is credited shows that all before it were handled. */
  const receiveAll = async (events: readonly Envelope[]) => {
    const last = `marker-${(markers += 1)}`;
    await subgraph.enrol(last);
    for (const event of [...events, paidMonth(last, '2022-01', 1)]) await subgraph.running.receive(event);
    await becomes(last, '100.00');
  };

  beforeAll(async () => {
    subgraph = await coverageUnderTest();
  });
  afterAll(async () => subgraph.running.stop());

  it('credits a paid month once, redelivered or told of again', async () => {
    await subgraph.enrol('m1');
    const january = paidMonth('m1', '2022-01', 1);
    await receiveAll([january, january]);
    const again = { ...paidMonth('m1', '2022-01', 1), source: 'persons/again' };
    await receiveAll([january, again]);
    expect(await balanceOf('m1')).toBe('100.00');
  });

  it('credits months in any order, and nothing for an older telling of a month', async () => {
    await subgraph.enrol('m2');
    const of = (month: string, sequence: number, more: object = {}) => ({
      ...paidMonth('m2', month, sequence, more),
      aggregateId: `m2-${month}`,
    });
    await receiveAll([of('2022-03', 2), of('2022-01', 2), of('2022-02', 2)]);
    expect(await balanceOf('m2')).toBe('300.00');
    await receiveAll([of('2022-02', 1, { baseFen: 900_000 }), of('2022-03', 2), of('2022-01', 1)]);
    expect(await balanceOf('m2')).toBe('300.00');
  });

  it('credits nothing to residents, nor for a month that the policy does not value', async () => {
    await subgraph.enrol('m3');
    await receiveAll([paidMonth('m3', '2022-01', 1, { type: 'RESIDENT' }), paidMonth('m3', '2021-12', 2)]);
    expect(await balanceOf('m3')).toBeNull();
  });

  const reversed = (personId: string, settlementId: string, sequence: number, accountFen = 5000) =>
    envelopeOf(SettlementReversed({ ...SettlementReversed.example, personId, settlementId, accountFen }), {
      ...{ source: 'coverage/benefits', aggregateId: personId, sequence },
    });

  it('gives the account part of a reversal back once, redelivered or late', async () => {
    await subgraph.enrol('r1');
    const second = reversed('r1', 'settlement-2', 4);
    await receiveAll([second, second]);
    expect(await balanceOf('r1')).toBe('50.00');
    await receiveAll([
      { ...reversed('r1', 'settlement-2', 5), source: 'coverage/again' },
      reversed('r1', 'settlement-1', 3),
      second,
    ]);
    expect(await balanceOf('r1')).toBe('50.00');
    await receiveAll([reversed('r1', 'settlement-3', 6, 0)]);
    expect(await balanceOf('r1')).toBe('50.00');
  });

  it('does not give back again what the reversal itself gave back', async () => {
    await subgraph.enrol('r2');
    await subgraph.fill('r2', ['2022-01']);
    const { data } = await subgraph.settleAs('r2', 'r2-1', bill('B1', 300));
    expect(await balanceOf('r2')).toBe('0.00');
    const reverse = `mutation ($input: ReverseSettlementInput!) { reverseSettlement(input: $input) { revision } }`;
    const settlementId = data.settleClaim.settlement.id;
    const input = { idempotencyKey: 'reverse-r2', settlementId, reason: 'wrong item' };
    await subgraph.running.execute(reverse, { input }, desk('r2'));
    const published = await until('the reversal', async () =>
      (await subgraph.running.events()).find(
        ({ type, aggregateId }) => type === SettlementReversed.type && aggregateId === 'r2',
      ),
    );
    await receiveAll([published, published]);
    expect(await balanceOf('r2')).toBe('100.00');
  });
});
