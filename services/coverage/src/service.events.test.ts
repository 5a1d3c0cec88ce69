import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { envelopeOf, until } from '@yibao/platform/testing';
import { eachReactsOnce, ownEvents, type History, type Step } from '@yibao/platform/testing/reactions';
import { SettlementReversed } from '@yibao/schemas/events/coverage';
import { handlers } from './events/index.ts';
import {
  bill,
  coverageUnderTest,
  desk,
  paidMonth,
  type CoverageUnderTest,
} from './testing/coverage-under-test.ts';

let coverage: CoverageUnderTest;
const has = (personId: string, balance: string | null) => async () =>
  expect((await coverage.viewOf(personId)).account?.balance ?? null).toBe(balance);

const monthToldAgain: History = async () => {
  await coverage.enrol('m1');
  const again = { ...paidMonth('m1', '2022-01', 1), source: 'persons/again' };
  return [[paidMonth('m1', '2022-01', 1)], [again, has('m1', '100.00')], [again, has('m1', '100.00')]];
};

const monthsInAnyOrder: History = async () => {
  await coverage.enrol('m2');
  const of = (month: string, sequence: number, more: object = {}) => ({
    ...paidMonth('m2', month, sequence, more),
    aggregateId: `m2-${month}`,
  });
  const older = of('2022-01', 1);
  return [
    ...['2022-03', '2022-01', '2022-02'].map((month): Step => [of(month, 2)]),
    [of('2022-02', 1, { baseFen: 900_000 }), has('m2', '300.00')],
    [older],
    [older, has('m2', '300.00')],
  ];
};

/** Nothing to residents, nor for a month that the policy does not value. */
const monthsWithoutCredit: History = async () => {
  await coverage.enrol('m3');
  const unvalued = paidMonth('m3', '2021-12', 2);
  return [[paidMonth('m3', '2022-01', 1, { type: 'RESIDENT' })], [unvalued], [unvalued, has('m3', null)]];
};

const reversals: History = async () => {
  await coverage.enrol('r1');
  const reversed = (settlementId: string, sequence: number, accountFen = 5000) =>
    envelopeOf(
      SettlementReversed({ ...SettlementReversed.example, personId: 'r1', settlementId, accountFen }),
      { source: 'coverage/benefits', aggregateId: 'r1', sequence },
    );
  const again = { ...reversed('settlement-2', 5), source: 'coverage/again' };
  const nothing = reversed('settlement-3', 6, 0);
  return [
    [reversed('settlement-2', 4)],
    [again, has('r1', '50.00')],
    [nothing],
    [nothing, has('r1', '50.00')],
    [reversed('settlement-1', 3)],
  ];
};

/** What the reversal itself gave back is not given back again. */
const ownReversal: History = async () => {
  await coverage.enrol('r2');
  await coverage.fill('r2', ['2022-01']);
  const { data } = await coverage.settleAs('r2', 'r2-1', bill('B1', 300));
  await has('r2', '0.00')();
  const reverse = `mutation ($input: ReverseSettlementInput!) { reverseSettlement(input: $input) { revision } }`;
  const settlementId = data.settleClaim.settlement.id;
  const input = { idempotencyKey: 'reverse-r2', settlementId, reason: 'wrong item' };
  await coverage.running.execute(reverse, { input }, desk('r2'));
  const own = await until('the reversal', async () => {
    const found = await ownEvents(
      coverage.running,
      ({ type, aggregateId }) => type === SettlementReversed.type && aggregateId === 'r2',
    );
    return found.length > 0 && found;
  });
  await has('r2', '100.00')();
  return own;
};

const histories: Readonly<Record<string, History>> = {
  'a paid month': monthToldAgain,
  'months in any order': monthsInAnyOrder,
  'months without a credit': monthsWithoutCredit,
  reversals,
  'its own reversal': ownReversal,
};

describe('the reactions of coverage', () => {
  beforeAll(async () => {
    coverage = await coverageUnderTest();
  });
  afterAll(async () => coverage.running.stop());

  eachReactsOnce(() => coverage.running, handlers, histories);
});
