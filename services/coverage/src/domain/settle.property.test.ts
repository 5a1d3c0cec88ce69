import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { replay } from '@yibao/platform/domain';
import type { BenefitsEvent } from '@yibao/schemas/events/coverage';
import type { Parameters } from '@yibao/schemas/policy/pack';
import { resolvePolicy } from '@yibao/schemas/policy/resolve';
import {
  catalogue,
  claimOf,
  factsOf,
  given,
  policyWith,
  requestOf,
  sampleRules,
  sampleVersion,
} from '../testing/claims.ts';
import { adjudicate } from './adjudication/adjudicate.ts';
import type { ClaimLine } from './adjudication/claim.ts';
import { applyMovements, noCounters } from './adjudication/counters.ts';
import { benefits, type Benefits } from './benefits.ts';
import { quote, reverse, settle, type SettleRequest } from './settle.ts';

const days = ['2022-12-31', '2023-01-01', '2023-05-10'] as const;
const topUp: Parameters = {
  'outpatient.deductible': given({
    mechanism: 'TOP_UP_BY_LEVEL',
    byLevel: { L1: '100.00', L2: '200.00', L3: '300.00' },
  }),
};

const line = fc.record({
  code: fc.constantFrom(...(Object.keys(catalogue) as (keyof typeof catalogue)[])),
  amountFen: fc.integer({ min: 0, max: 900_000 }),
  quantity: fc.constantFrom('1', '2', '10', '0.5'),
});
const bill = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 5 }),
  careType: fc.constantFrom('OUTPATIENT', 'EMERGENCY_OBSERVATION', 'INPATIENT'),
  level: fc.constantFrom('L1', 'L2', 'L3'),
  status: fc.constantFrom('ACTIVE', 'RETIRED'),
  serviceDate: fc.constantFrom(...days),
  byTopUp: fc.boolean(),
  heldFen: fc.integer({ min: 0, max: 500_000 }),
});
type Bill = typeof bill extends fc.Arbitrary<infer Value> ? Value : never;

const requestFor = (settlementId: string, one: Bill): SettleRequest => {
  const { careType, serviceDate, level, status, heldFen } = one;
  const lines: readonly ClaimLine[] = one.lines.map((each, index) => ({ lineId: String(index), ...each }));
  const stay = { stayId: `stay of ${settlementId}`, admittedOn: serviceDate, dischargedOn: serviceDate };
  return requestOf(settlementId, 0, {
    claim: claimOf(0, {
      billId: `bill of ${settlementId}`,
      ...{ careType, serviceDate, lines },
      ...(careType === 'INPATIENT' ? { stay } : {}),
    }),
    facts: factsOf({ status, institution: { institutionId: 'H1', area: '990100', level } }),
    policy: policyWith(one.byTopUp ? topUp : {}, { serviceDate }),
    heldFen,
  });
};

/** The counters as settlements alone make them. */
const countedFrom = (ledger: Benefits['ledger']) =>
  applyMovements(
    noCounters,
    ledger.flatMap(({ movements }) => movements),
  );

const settleAll = (bills: readonly Bill[]): { events: readonly BenefitsEvent[]; state: Benefits } =>
  bills.reduce<{ events: readonly BenefitsEvent[]; state: Benefits }>(
    ({ events, state }, one, index) => {
      const more = settle(requestFor(`s${index}`, one))(state);
      return { events: [...events, ...more], state: replay(benefits, more, state) };
    },
    { events: [], state: benefits.initial },
  );

const reverseAll = (ids: readonly string[], from: Benefits): Benefits =>
  ids.reduce(
    (state, settlementId) =>
      replay(
        benefits,
        reverse({
          settlementId,
          personId: 'person-1',
          institutionId: 'H1',
          reversedAt: '2023-06-01T00:00:00Z',
          reason: 'x',
        })(state),
        state,
      ),
    from,
  );

const sum = (amounts: readonly number[]) => amounts.reduce((total, fen) => total + fen, 0);
const bills = fc.array(bill, { minLength: 1, maxLength: 8 });

describe('any sequence of bills', () => {
  it('balances to the fen, and nobody ever pays less than nothing', () =>
    fc.assert(
      fc.property(bills, (all) => {
        for (const { type, data } of settleAll(all).events) {
          if (type !== 'coverage.settlement-completed.v1') continue;
          const { amounts, payers, lines } = data;
          expect(amounts.billFen).toBe(
            amounts.outOfScopeFen + amounts.overStandardFen + amounts.ownFirstFen + amounts.inScopeFen,
          );
          expect(amounts.billFen).toBe(payers.fundFen + payers.accountFen + payers.cashFen);
          expect(amounts.billFen).toBe(sum(lines.map(({ billFen }) => billFen)));
          expect(payers.personFen).toBe(payers.accountFen + payers.cashFen);
          expect(payers.fundFen).toBe(sum(payers.funds.map(({ fen }) => fen)));
          expect(payers.fundFen).toBeLessThanOrEqual(amounts.inScopeFen);
          expect(payers.cashFen).toBeGreaterThanOrEqual(amounts.outOfScopeFen);
          expect(
            Math.min(payers.accountFen, payers.cashFen, payers.personFen, payers.fundFen),
          ).toBeGreaterThanOrEqual(0);
        }
      }),
    ));

  it('never passes the cap of a year, nor asks for more than the highest deductible', () =>
    fc.assert(
      fc.property(bills, (all) => {
        const { counters } = settleAll(all).state;
        for (const year of [2022, 2023]) {
          const ordinary = counters[`${year}:ORDINARY`];
          expect(ordinary?.fundPaidFen ?? 0).toBeLessThanOrEqual(80_000);
          expect(ordinary?.deductibleFen ?? 0).toBeLessThanOrEqual(30_000);
          expect(counters[`${year}:INPATIENT`]?.fundPaidFen ?? 0).toBeLessThanOrEqual(2_000_000);
        }
      }),
    ));

  it('is quoted as it is settled', () =>
    fc.assert(
      fc.property(bills, bill, (before, one) => {
        const { state } = settleAll(before);
        const request = requestFor('next', one);
        const { amounts, payers, movements, trace } = quote(request, state);
        expect(settle(request)(state)).toMatchObject([
          { data: { amounts, payers, movements }, private: { trace } },
        ]);
      }),
    ));

  it('is rebuilt from its events, also after they were stored', () =>
    fc.assert(
      fc.property(bills, (all) => {
        const { events, state } = settleAll(all);
        const stored = JSON.parse(JSON.stringify(events)) as readonly BenefitsEvent[];
        expect(replay(benefits, stored)).toEqual(state);
        expect(countedFrom(state.ledger)).toEqual(state.counters);
      }),
    ));

  it('taken back again, whole and in any order, leaves nothing', () =>
    fc.assert(
      fc.property(bills, fc.infiniteStream(fc.nat()), (all, order) => {
        const { state } = settleAll(all);
        const ids = all
          .map((_bill, index) => ({ id: `s${index}`, rank: order.next().value as number }))
          .sort((a, b) => a.rank - b.rank);
        expect(
          reverseAll(
            ids.map(({ id }) => id),
            state,
          ).counters,
        ).toEqual({});
      }),
    ));

  it('with some taken back, counts exactly what stands', () =>
    fc.assert(
      fc.property(bills, fc.func(fc.boolean()), (all, isReversed) => {
        const { state } = settleAll(all);
        const gone = state.ledger.map(({ settlementId }) => settlementId).filter((id) => isReversed(id));
        const after = reverseAll(gone, state);
        const standing = state.ledger.filter(({ settlementId }) => !gone.includes(settlementId));
        expect(after.counters).toEqual(countedFrom(standing));
        expect(reverseAll([...gone].reverse(), state).counters).toEqual(after.counters);
      }),
    ));
});

describe('a replay', () => {
  it('with the stored input and versions gives the same bytes', () =>
    fc.assert(
      fc.property(bills, bill, (before, one) => {
        const { counters, stays } = settleAll(before).state;
        const { claim, facts, policy, heldFen } = requestFor('next', one);
        const standing = { counters, stays, entitlements: [], heldFen };
        const first = adjudicate(claim, facts, policy, standing);
        const stored = JSON.parse(JSON.stringify({ claim, facts, standing })) as {
          claim: typeof claim;
          facts: typeof facts;
          standing: typeof standing;
        };
        const version = sampleVersion({ parameters: { ...sampleRules, ...(one.byTopUp ? topUp : {}) } });
        const answer = resolvePolicy(JSON.parse(JSON.stringify([version])) as (typeof version)[], {
          area: policy.area,
          insuranceType: policy.insuranceType,
          serviceDate: policy.serviceDate,
          knownAt: first.policy.knownAt,
        });
        if (!answer.ok) throw new Error(answer.refusal.reason);
        const again = adjudicate(stored.claim, stored.facts, answer.policy, stored.standing);
        expect(JSON.stringify(again)).toBe(JSON.stringify(first));
      }),
    ));
});
