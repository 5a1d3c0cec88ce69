import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import { specificationOf } from '@yibao/platform/testing';
import {
  AccountCredited,
  AccountDebited,
  HoldPlaced,
  HoldReleased,
  type AccountEvent,
} from '@yibao/schemas/events/coverage';
import {
  captureHold,
  credit,
  nextDeadline,
  personalAccount,
  placeHold,
  releaseHold,
} from './personal-account.ts';

const given = specificationOf(personalAccount);
const personId = 'person-1';
const deadline = '2023-05-10T10:10:00+08:00';
const credited = AccountCredited({ personId, sourceId: '2023-05', amountFen: 10000 });
const held = HoldPlaced({ personId, holdId: 's1', amountFen: 6000, deadline });
const debited = AccountDebited({
  personId,
  holdId: 's1',
  amountFen: 4000,
  freedFen: 2000,
  purpose: 'OWN_COPAY',
});
const released = HoldReleased({ personId, holdId: 's1', amountFen: 6000 });
const hold = (amountFen: number, holdId = 's1') => placeHold(personId, { holdId, amountFen, deadline });
const balance = (...events: readonly AccountEvent[]) => replay(personalAccount, events).balanceFen;

describe('a credit', () => {
  it('comes once from each source', () => {
    given()
      .when(credit(personId, '2023-05', 10000))
      .then(credited);
    given(credited)
      .when(credit(personId, '2023-05', 10000))
      .then();
    given()
      .when(credit(personId, '2023-05', 0))
      .then();
  });

  it('says by which policy it was worked out', () =>
    given()
      .when(credit(personId, '2023-05', 10000, { pack: 'CITY', version: 'CITY-1' }))
      .then(AccountCredited({ ...credited.data, policy: { pack: 'CITY', version: 'CITY-1' } })));
});

describe('a hold', () => {
  it('takes up to what is asked, and never more than there is [S003-5.13]', () => {
    given(credited).when(hold(6000)).then(held);
    given(credited)
      .when(hold(10001))
      .then(HoldPlaced({ ...held.data, amountFen: 10000 }));
    given(credited, held)
      .when(hold(6000, 's2'))
      .then(HoldPlaced({ ...held.data, holdId: 's2', amountFen: 4000 }));
  });

  it('is not made of nothing', () => {
    given().when(hold(6000)).refused('NOTHING_TO_HOLD', { holdId: 's1' });
    given(credited).when(hold(0)).refused('NOTHING_TO_HOLD', { holdId: 's1' });
  });

  it('is placed once, and never again after its end', () => {
    given(credited, held).when(hold(6000)).then();
    given(credited, held, debited)
      .when(hold(6000))
      .refused('HOLD_ID_TAKEN', { holdId: 's1', ended: 'CAPTURED' });
    given(credited, held, released)
      .when(hold(6000))
      .refused('HOLD_ID_TAKEN', { holdId: 's1', ended: 'RELEASED' });
  });

  it('takes its amount off what can be spent until it ends', () => {
    expect([balance(credited), balance(credited, held)]).toEqual([10000, 4000]);
    expect([balance(credited, held, debited), balance(credited, held, released)]).toEqual([6000, 10000]);
  });

  it('sets the alarm to the earliest deadline', () => {
    const earlier = HoldPlaced({ ...held.data, holdId: 's2', deadline: '2023-05-10T02:09:59Z' });
    expect(nextDeadline(replay(personalAccount, [credited, held, earlier]))).toBe('2023-05-10T02:09:59Z');
    expect(nextDeadline(replay(personalAccount, [credited]))).toBeNull();
  });
});

describe('a capture', () => {
  it('takes the part used and frees the rest in one write', () =>
    given(credited, held)
      .when(captureHold(personId, 's1', 4000))
      .then(debited));

  it('of nothing releases', () =>
    given(credited, held)
      .when(captureHold(personId, 's1', 0))
      .then(released));

  it('again changes nothing', () => {
    given(credited, held, debited)
      .when(captureHold(personId, 's1', 4000))
      .then();
    given(credited, held, released)
      .when(captureHold(personId, 's1', 0))
      .then();
  });

  it('without a hold is refused', () =>
    given(credited)
      .when(captureHold(personId, 's1', 4000))
      .refused('HOLD_UNKNOWN', { holdId: 's1' }));

  it('of more than was held is a bug', () =>
    expect(() => captureHold(personId, 's1', 6001)(replay(personalAccount, [credited, held]))).toThrow(
      'at most',
    ));
});

describe('a release', () => {
  it('frees the hold once', () => {
    given(credited, held).when(releaseHold(personId, 's1')).then(released);
    given(credited, held, released).when(releaseHold(personId, 's1')).then();
    given(credited, held, debited).when(releaseHold(personId, 's1')).then();
  });
});
