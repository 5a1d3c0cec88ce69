import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { replay } from '@yibao/platform/domain';
import type { AccountEvent } from '@yibao/schemas/events/coverage';
import { captureHold, credit, holdOf, personalAccount, placeHold, releaseHold } from './personal-account.ts';

const person = 'person-1';
const id = fc.constantFrom('s1', 's2', 's3');
const amount = fc.integer({ min: 0, max: 10_000 });
const deadline = '2023-05-10T10:10:00+08:00';

const step = fc.oneof(
  fc.record({
    do: fc.constant('credit' as const),
    source: fc.constantFrom('2023-01', '2023-02', 's1:reversal'),
    amount,
  }),
  fc.record({ do: fc.constant('hold' as const), id, amount }),
  fc.record({ do: fc.constant('capture' as const), id, share: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ do: fc.constant('release' as const), id }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
type Account = typeof personalAccount.initial;

const decide = (each: Step, state: Account): readonly AccountEvent[] => {
  switch (each.do) {
    case 'credit':
      return credit(person, each.source, each.amount)(state);
    case 'hold':
      return state.ended[each.id] || Math.min(each.amount, state.balanceFen) === 0
        ? []
        : placeHold(person, { holdId: each.id, amountFen: each.amount, deadline })(state);
    case 'capture': {
      const hold = holdOf(state, each.id);
      return hold ? captureHold(person, each.id, Math.floor(hold.amountFen * each.share))(state) : [];
    }
    case 'release':
      return releaseHold(person, each.id)(state);
  }
};

const sum = (amounts: readonly number[]) => amounts.reduce((total, fen) => total + fen, 0);

describe('any sequence of credits, holds, captures and releases', () => {
  it('loses no fen and doubles none: credits = debits + holds + what can be spent, never below zero', () =>
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let state = personalAccount.initial;
        const events: AccountEvent[] = [];
        for (const each of steps) {
          const more = decide(each, state);
          state = replay(personalAccount, more, state);
          events.push(...more);
          const paid = (type: AccountEvent['type']) =>
            sum(events.filter((event) => event.type === type).map(({ data }) => data.amountFen));
          const held = sum(state.holds.map(({ amountFen }) => amountFen));
          expect(paid('coverage.account-credited.v1')).toBe(
            paid('coverage.account-debited.v1') + held + state.balanceFen,
          );
          expect(state.balanceFen).toBeGreaterThanOrEqual(0);
        }
        expect(replay(personalAccount, JSON.parse(JSON.stringify(events)) as AccountEvent[])).toEqual(state);
      }),
    ));
});
