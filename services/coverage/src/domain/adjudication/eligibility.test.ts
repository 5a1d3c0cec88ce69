import { describe, expect, it } from '@jest/globals';
import { adjudicated, cited, claimOf, factsOf, given, nothingYet, policyWith } from '../../testing/claims.ts';
import { adjudicate } from './adjudicate.ts';

const stay = { stayId: 's1', admittedOn: '2023-05-01', dischargedOn: '2023-05-10' };

describe('outpatient care during a stay', () => {
  const stays = [
    {
      stayId: 's1',
      institutionId: 'H1',
      admittedAt: '2023-05-10T08:00:00+08:00',
      dischargedAt: '2023-05-12T09:00:00+08:00',
    },
  ];
  const during = (serviceDate: string, servedAt?: string) => {
    const claim = claimOf(50000, { serviceDate, ...(servedAt ? { servedAt } : {}) });
    return adjudicate(claim, factsOf(), policyWith({}, { serviceDate }), { ...nothingYet, stays });
  };

  it.each([
    ['2023-05-09', undefined, null],
    ['2023-05-10', undefined, 'INPATIENT_STAY'],
    ['2023-05-11', undefined, 'INPATIENT_STAY'],
    ['2023-05-12', undefined, null],
    ['2023-05-10', '2023-05-10T07:59:59+08:00', null],
    ['2023-05-10', '2023-05-10T08:00:00+08:00', 'INPATIENT_STAY'],
    ['2023-05-12', '2023-05-12T08:59:59+08:00', 'INPATIENT_STAY'],
    ['2023-05-12', '2023-05-12T09:00:00+08:00', null],
  ])('on %s (%s) is not payable because of %s [S003-5.9d]', (date, at, reason) => {
    const answer = during(date, at);
    expect(answer.notPayable).toBe(reason);
    expect(answer.payers.fundFen).toBe(reason === null ? 20000 : 0);
    expect(answer.movements).toHaveLength(reason === null ? 1 : 0);
  });

  it('is paid where the pack is silent, or allows it', () => {
    for (const rule of [[{ parameter: true as const, source: cited }], given(true)])
      expect(
        adjudicated(50000, { policy: { 'outpatient.duringStay': rule }, standing: { stays } }).notPayable,
      ).toBeNull();
  });

  it('does not touch the bill of the stay itself', () =>
    expect(
      adjudicated(200000, { claim: { careType: 'INPATIENT', stay }, standing: { stays } }).notPayable,
    ).toBeNull());
});

describe('what the pool does not pay for', () => {
  it('is the person`s where no layer pays [S003-2.3]', () => {
    const answer = adjudicated(50000, { policy: { 'outpatient.layers': given([]) } });
    expect(answer).toMatchObject({
      notPayable: 'NOT_COVERED',
      layers: [],
      movements: [],
      payers: { personFen: 50000 },
    });
  });

  it('long-term care stands in the way only where the pack says so [S003-5.9c]', () => {
    const facts = { longTermCare: true };
    const by = (value: boolean) =>
      adjudicated(50000, { facts, policy: { 'outpatient.longTermCare': given(value) } });
    expect([
      by(true).payers.fundFen,
      by(false).payers.fundFen,
      adjudicated(50000, { facts }).payers.fundFen,
    ]).toEqual([20000, 0, 20000]);
  });
});
