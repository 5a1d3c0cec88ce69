import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import { specificationOf } from '@yibao/platform/testing';
import {
  ContributionDue,
  ContributionPaid,
  ContributionPartPaid,
  type ContributionPart,
} from '@yibao/schemas/events/persons';
import { billContribution, monthIn, type BillContribution } from './bill-contribution.ts';
import { contributionIdOf, contributions, type Contribution } from './contribution.ts';
import { payContribution, type PayContribution } from './pay-contribution.ts';

const given = specificationOf(contributions);
const asked: BillContribution = {
  personId: 'p1',
  type: 'EMPLOYEE',
  month: '2026-03',
  baseFen: 600_000,
  individualFen: 12_000,
  employerFen: 42_000,
  governmentFen: 0,
  relation: { area: '220100', unitId: 'UNIT-1' },
};
const bill = {
  personId: 'p1',
  contributionId: 'p1.EMPLOYEE.2026-03',
  type: 'EMPLOYEE',
  area: '220100',
  month: '2026-03',
  months: 1,
  baseFen: 600_000,
  individualFen: 12_000,
  employerFen: 42_000,
  governmentFen: 0,
} as const;
const due = ContributionDue({ ...bill, unitId: 'UNIT-1' });

describe('billContribution', () => {
  const billing =
    (changes: Partial<BillContribution> = {}) =>
    (contribution: Contribution | null) =>
      billContribution(contribution, { ...asked, ...changes });
  it('bills a month of an employee in parts', () => given().when(billing()).then(due));
  it('bills a resident for the rest of the year at once, the subsidy beside', () => {
    const amounts = { baseFen: 0, individualFen: 0, employerFen: 0, governmentFen: 38_000 };
    const resident = { type: 'RESIDENT', month: '2026-05', ...amounts } as const;
    given()
      .when(billing({ ...resident, relation: { area: '220100', unitId: undefined } }))
      .then(
        ContributionDue({
          ...{ ...bill, ...resident, months: 8, contributionId: 'p1.RESIDENT.2026' },
        }),
      );
  });
  it('bills once', () =>
    given(due)
      .when(billing())
      .refused('ALREADY_BILLED', { contributionId: 'p1.EMPLOYEE.2026-03', month: '2026-03', paidOn: null }));
  it('refuses without a relation in the month', () =>
    given()
      .when(billing({ relation: undefined }))
      .refused('NOT_ENROLLED', { type: 'EMPLOYEE', month: '2026-03' }));
  it('refuses a bill of nothing', () =>
    given()
      .when(billing({ individualFen: 0, employerFen: 0 }))
      .refused('AMOUNT_REQUIRED'));
  it('knows one key per month of an employee and per year of a resident', () => {
    expect(contributionIdOf('p1', 'EMPLOYEE', '2026-03')).toBe('p1.EMPLOYEE.2026-03');
    expect(contributionIdOf('p1', 'RESIDENT', '2026-01')).toBe(contributionIdOf('p1', 'RESIDENT', '2026-09'));
  });
  it('refuses what is no month', () => {
    expect(monthIn('2026-12')).toBe('2026-12');
    for (const text of ['2026-13', '2026-3', '2026-03-01', ''])
      expect(() => monthIn(text)).toThrow(expect.objectContaining({ reason: 'INVALID_MONTH' }));
  });
});

describe('payContribution', () => {
  const paying =
    (changes: Partial<PayContribution> = {}) =>
    (contribution: Contribution | null) =>
      payContribution(contribution, {
        parts: ['INDIVIDUAL', 'EMPLOYER'],
        amountFen: 54_000,
        channel: 'BANK_APP',
        paidOn: '2026-03-12',
        payable: ['INDIVIDUAL', 'EMPLOYER', 'GOVERNMENT'],
        today: '2026-03-12',
        ...changes,
      });
  const partPaid = (part: ContributionPart, amountFen: number, paidOn = '2026-03-12') =>
    ContributionPartPaid({
      ...{ personId: 'p1', contributionId: bill.contributionId },
      ...{ part, amountFen, channel: 'BANK_APP', paidOn },
    });
  const individual = partPaid('INDIVIDUAL', 12_000);
  const employer = partPaid('EMPLOYER', 42_000);
  const paid = ContributionPaid({ ...bill, paidOn: '2026-03-12' });

  it('counts the month when every part is paid [S003-8.3a]', () =>
    given(due).when(paying()).then(individual, employer, paid));
  it('waits for the last part', () => {
    given(due)
      .when(paying({ parts: ['INDIVIDUAL'], amountFen: 12_000 }))
      .then(individual);
    given(due, individual)
      .when(paying({ parts: ['EMPLOYER'], amountFen: 42_000 }))
      .then(employer, paid);
  });
  it('dates the month by the latest part, in whatever order they are reported', () =>
    given(due, individual)
      .when(paying({ parts: ['EMPLOYER'], amountFen: 42_000, paidOn: '2026-03-05' }))
      .then(partPaid('EMPLOYER', 42_000, '2026-03-05'), paid));
  it('pays each part once [S003-8.3a]', () => {
    given(due, individual)
      .when(paying())
      .refused('ALREADY_PAID', { parts: ['INDIVIDUAL'], paidOn: null });
    given(due, individual, employer, paid)
      .when(paying())
      .refused('ALREADY_PAID', { parts: ['INDIVIDUAL', 'EMPLOYER'], paidOn: '2026-03-12' });
  });
  it('counts a part named twice once', () =>
    given(due)
      .when(paying({ parts: ['INDIVIDUAL', 'INDIVIDUAL'], amountFen: 12_000 }))
      .then(individual));
  it.each([53_999, 54_001])('refuses %i fen where 54,000 are due', (amountFen) =>
    given(due).when(paying({ amountFen })).refused('AMOUNT_DIFFERS', { dueFen: 54_000 }),
  );
  it('refuses a part of which nothing is due, or none', () => {
    given(due)
      .when(paying({ parts: ['GOVERNMENT'], amountFen: 0 }))
      .refused('NOTHING_DUE', { parts: ['GOVERNMENT'] });
    given(due)
      .when(paying({ parts: [], amountFen: 0 }))
      .refused('NOTHING_DUE');
  });
  it('refuses a part that is not the payer’s', () =>
    given(due)
      .when(paying({ payable: ['INDIVIDUAL'] }))
      .refused('PART_NOT_ALLOWED', { parts: ['EMPLOYER'], allowed: ['INDIVIDUAL'] }));
  it('refuses a day after today, and one long before the month', () => {
    given(due)
      .when(paying({ paidOn: '2026-03-13' }))
      .refused('DATE_NOT_ALLOWED');
    given(due)
      .when(paying({ paidOn: '2024-12-31' }))
      .refused('DATE_NOT_ALLOWED');
    expect(paying({ paidOn: '2025-01-01' })(replay(contributions, [due]))).toHaveLength(3);
  });
  it('refuses what was not billed', () => given().when(paying()).refused('CONTRIBUTION_UNKNOWN'));
});
