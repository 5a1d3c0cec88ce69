import { z } from 'zod';
import { areaCode, basicInsurance } from '../../facts/persons.ts';
import { isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** Who owes a part of a contribution: the person, the employer, the state (个人、单位、财政资助). */
export const contributionPart = z.enum(['INDIVIDUAL', 'EMPLOYER', 'GOVERNMENT']);
export type ContributionPart = z.infer<typeof contributionPart>;

/** Where a contribution is paid (缴费渠道). */
export const contributionChannel = z.enum(['TAX_APP', 'BANK_COUNTER', 'BANK_APP', 'TOWN']);
export type ContributionChannel = z.infer<typeof contributionChannel>;

const amountFen = z.int().nonnegative();
const bill = z.object({
  personId: z.string(),
  contributionId: z.string(),
  type: basicInsurance,
  area: areaCode,
  month: z
    .string()
    .regex(/^\d{4}-\d\d$/)
    .describe('the month; for residents the first month of the year covered'),
  months: z.int().positive().describe('how many months it covers: 1, for residents the rest of the year'),
  baseFen: amountFen,
  individualFen: amountFen,
  employerFen: amountFen,
  governmentFen: amountFen,
});

const aBill = {
  personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
  contributionId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10.EMPLOYEE.2026-03',
  type: 'EMPLOYEE',
  area: '220100',
  month: '2026-03',
  months: 1,
  baseFen: 600_000,
  individualFen: 12_000,
  employerFen: 42_000,
  governmentFen: 0,
} as const;

export const ContributionDue = defineEvent('persons.contribution-due.v1', {
  description: 'A contribution was billed, in parts (应缴).',
  schema: bill.extend({ unitId: z.string().optional().describe('organisation of the employer') }),
  example: { ...aBill, unitId: 'UNIT-0001' },
});

export const ContributionPartPaid = defineEvent('persons.contribution-part-paid.v1', {
  description: 'One part of a contribution was paid (分项实缴).',
  schema: z.object({
    personId: z.string(),
    contributionId: z.string(),
    part: contributionPart,
    amountFen,
    channel: contributionChannel,
    paidOn: isoDate,
  }),
  example: {
    personId: aBill.personId,
    contributionId: aBill.contributionId,
    part: 'INDIVIDUAL',
    amountFen: 12_000,
    channel: 'BANK_APP',
    paidOn: '2026-03-12',
  },
});

export const ContributionPaid = defineEvent('persons.contribution-paid.v1', {
  description: 'Every part of a contribution is paid: the month counts, once (实缴).',
  schema: bill.extend({ paidOn: isoDate.describe('day of the last part') }),
  example: { ...aBill, paidOn: '2026-03-12' },
});

export type ContributionEvent =
  EventOf<typeof ContributionDue> | EventOf<typeof ContributionPartPaid> | EventOf<typeof ContributionPaid>;
