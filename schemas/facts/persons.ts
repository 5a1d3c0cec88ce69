import { z } from 'zod';
import { isoDate, type MemberStatus } from '../policy/codes.ts';
import { defineFact } from './define-fact.ts';

/** Kinds of identity document (证件类型). HMT_RESIDENCE carries a number of the national kind; PASSPORT one of its own. */
export const idType = z.enum(['RESIDENT_ID', 'HMT_RESIDENCE', 'HMT_PERMIT', 'PASSPORT']);
export type IdType = z.infer<typeof idType>;

export const sex = z.enum(['MALE', 'FEMALE']);
export type Sex = z.infer<typeof sex>;

/** Standing of an insured person (在职、退休、死亡). */
export const personStatus = z.enum(['ACTIVE', 'RETIRED', 'DECEASED']);
export type PersonStatus = z.infer<typeof personStatus>;

/** Why somebody receives medical assistance (救助对象类别). */
export const assistanceCategory = z.enum([
  'EXTREME_POVERTY',
  'MINIMUM_LIVING',
  'LOW_INCOME_MARGIN',
  'UNION_HARDSHIP',
  'RURAL_LOW_INCOME',
]);
export type AssistanceCategory = z.infer<typeof assistanceCategory>;

/** What the relative is to the person: PARENT is the person's parent (亲属关系). */
export const familyKind = z.enum(['SPOUSE', 'PARENT', 'CHILD']);
export type FamilyKind = z.infer<typeof familyKind>;

/** The two basic schemes (基本医疗保险险种). */
export const basicInsurance = z.enum(['EMPLOYEE', 'RESIDENT']);
export type BasicInsurance = z.infer<typeof basicInsurance>;

/** What a person lives on, as far as enrolment depends on it (就业状态). */
export const employment = z.enum(['EMPLOYED', 'FLEXIBLE', 'RETIRED', 'STUDENT', 'CHILD', 'NOT_EMPLOYED']);
export type Employment = z.infer<typeof employment>;

/** Why a person enrols at a place (参保依据): household registration, workplace, usual residence. */
export const enrolmentBasis = z.enum(['HOUSEHOLD', 'WORKPLACE', 'RESIDENCE']);
export type EnrolmentBasis = z.infer<typeof enrolmentBasis>;

/** Kinds of personal data, as in shared.graphql. */
export const scope = z.enum(['IDENTITY', 'ENROLMENT', 'COVERAGE', 'CLINICAL', 'MONEY', 'SERVICE']);

/** An area as in the policy packs, or a township or village below it: where persons live. */
export const areaCode = z.string().regex(/^\d{6}(?:[0-9A-Z]{1,6}|(?:-[A-Z]+)+)?$/);

const personId = z.string().describe('opaque id of the person');
const amountFen = z.int().nonnegative();

export const assistanceIdentity = z.object({
  assistanceId: z.string(),
  category: assistanceCategory,
  payingArea: areaCode.describe('whose assistance fund pays'),
  from: isoDate,
  to: isoDate.optional().describe('last day; absent: no end known'),
});
export type AssistanceIdentity = Readonly<z.infer<typeof assistanceIdentity>>;

export const PersonFact = defineFact('persons.person.v1', {
  description:
    'What other services may know of a person: standing, areas, assistance identities. No name, no number (人员基本信息).',
  schema: z.object({
    personId,
    status: personStatus.describe('counts from statusFrom on; `standingOn` answers for one day'),
    statusFrom: isoDate.optional().describe('absent while ACTIVE'),
    retiredFrom: isoDate.optional().describe('kept after death, for care before it'),
    birthDate: isoDate,
    birthMonth: z.string().regex(/^\d{4}-\d\d$/),
    sex: sex.optional(),
    area: areaCode.describe('where the person lives'),
    householdArea: areaCode.describe('place of household registration'),
    insuredArea: areaCode
      .optional()
      .describe('of the latest relation that has begun; absent: never enrolled'),
    assistance: z.array(assistanceIdentity).readonly(),
    groups: z.array(z.string()).readonly(),
    longTermCare: z.boolean(),
    missingProof: z.boolean(),
  }),
  keyOf: (fact) => fact.personId,
  example: {
    personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
    status: 'RETIRED',
    statusFrom: '2026-04-01',
    retiredFrom: '2026-04-01',
    birthDate: '1966-03-18',
    birthMonth: '1966-03',
    sex: 'MALE',
    area: '220102',
    householdArea: '220102',
    insuredArea: '220100',
    assistance: [],
    groups: [],
    longTermCare: false,
    missingProof: false,
  },
});

export const relation = z.object({
  relationId: z.string(),
  type: basicInsurance,
  area: areaCode,
  basis: enrolmentBasis,
  employment,
  from: isoDate,
  to: isoDate.optional().describe('last day of cover: recorded end, or end of the period registered for'),
  state: z.enum(['ACTIVE', 'ENDED']).describe('ENDED: an end was recorded, possibly ahead'),
  civilServant: z.boolean().optional(),
});
export type RelationFact = Readonly<z.infer<typeof relation>>;

export const EnrolmentFact = defineFact('persons.enrolment.v1', {
  description:
    'Every relation of a person to basic insurance. In force on a day: from <= day and (no to or day <= to) (参保关系).',
  schema: z.object({
    personId,
    relations: z.array(relation).readonly(),
    civilServant: z.boolean().optional().describe('the latest relation is one of a civil servant'),
  }),
  keyOf: (fact) => fact.personId,
  example: {
    personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
    relations: [
      {
        relationId: '3c1f0a52-1f43-8e3a-8c55-90a5a83c6f21',
        type: 'EMPLOYEE',
        area: '220100',
        basis: 'WORKPLACE',
        employment: 'EMPLOYED',
        from: '2024-01-01',
        state: 'ACTIVE',
      },
    ],
  },
});

export const FamilyLinkFact = defineFact('persons.family-link.v1', {
  description:
    'A proven family relation, which lets the account of the person pay for the relative (亲属关系).',
  schema: z.object({
    linkId: z.string(),
    personId,
    relativeId: z.string(),
    kind: familyKind.describe('what the relative is to the person'),
    from: isoDate,
    to: isoDate.optional(),
  }),
  keyOf: (fact) => fact.linkId,
  example: {
    linkId: '5b0f6a0e-0f53-8a77-a52f-1f2b7a6c4d11',
    personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
    relativeId: '7e2a4c10-9d11-8b1c-8e11-6a0c2f9b7d32',
    kind: 'CHILD',
    from: '2026-01-10',
  },
});

export const ConsentFact = defineFact('persons.consent.v1', {
  description: 'What a person allows an organisation to see, for what, until when (授权同意).',
  schema: z.object({
    consentId: z.string(),
    personId,
    holder: z.string().describe('organisation that may look'),
    scopes: z.array(scope).readonly(),
    purpose: z.string(),
    until: isoDate.describe('last day'),
    status: z.enum(['GRANTED', 'REVOKED']),
  }),
  keyOf: (fact) => fact.consentId,
  example: {
    consentId: '9a4d2c7e-5b1f-8d20-9e3a-0c7b1f2e4d53',
    personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
    holder: 'INS-0001',
    scopes: ['COVERAGE'],
    purpose: 'CLAIM',
    until: '2026-12-31',
    status: 'GRANTED',
  },
});

export const MandateFact = defineFact('persons.mandate.v1', {
  description: 'For whom an account may act, in which kinds of affairs, until when (代办授权).',
  schema: z.object({
    mandateId: z.string(),
    personId,
    agentId: z.string().describe('account or organisation that may act'),
    scopes: z.array(scope).readonly(),
    until: isoDate.describe('last day'),
    status: z.enum(['GRANTED', 'REVOKED']),
  }),
  keyOf: (fact) => fact.mandateId,
  example: {
    mandateId: '1d7c5e3a-2b4f-8a60-8f1d-3e5c7a9b2d64',
    personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
    agentId: 'agent-7',
    scopes: ['ENROLMENT', 'SERVICE'],
    until: '2026-12-31',
    status: 'GRANTED',
  },
});

export const ContributionMonthFact = defineFact('persons.contribution-month.v1', {
  description: 'A contribution that was paid in full (缴费记录).',
  schema: z.object({
    personId,
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
    paidOn: isoDate,
  }),
  keyOf: (fact) => `${fact.personId}.${fact.type}.${fact.month}`,
  example: {
    personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
    type: 'EMPLOYEE',
    area: '220100',
    month: '2026-03',
    months: 1,
    baseFen: 600_000,
    individualFen: 12_000,
    employerFen: 42_000,
    governmentFen: 0,
    paidOn: '2026-03-12',
  },
});

/** The standing of a person on a day: RETIRED counts from its date on, and a death from the day after it. */
export const standingOn = (
  {
    status,
    statusFrom,
    retiredFrom,
  }: Pick<z.infer<typeof PersonFact.schema>, 'status' | 'statusFrom' | 'retiredFrom'>,
  day: string,
): PersonStatus => {
  if (status === 'DECEASED' && statusFrom !== undefined && statusFrom < day) return 'DECEASED';
  return retiredFrom !== undefined && retiredFrom <= day ? 'RETIRED' : 'ACTIVE';
};

/**
 * The basic relation that insures a person on a day; of two, the employee's. One function, so that the advice on a filing
 * and the settlement of the bill rest on the same relation.
 */
export const relationOn = (relations: readonly RelationFact[], day: string): RelationFact | undefined => {
  const inForce = relations.filter(({ from, to }) => from <= day && (to === undefined || day <= to));
  return inForce.find(({ type }) => type === 'EMPLOYEE') ?? inForce[0];
};

/** The standing that benefits depend on: of employees active or retired, of residents none. */
export const memberStatusOf = (type: BasicInsurance, status: PersonStatus): MemberStatus | null => {
  if (type === 'RESIDENT') return null;
  return status === 'RETIRED' ? 'RETIRED' : 'ACTIVE';
};
