import { z } from 'zod';
import { areaCode, assistanceIdentity, familyKind, idType, personStatus, sex } from '../../facts/persons.ts';
import { isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

const personId = z.string().describe('opaque id of the person');
const anybody = '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10';
/** A number, and the keyed hash it is searched by. */
const identityDocument = z.object({ number: z.string(), searchKey: z.string() });

/** Why somebody is registered without proof of identity (无身份证明原因). */
export const provisionalReason = z.enum(['NO_ID_CARD', 'NO_PASSPORT', 'NO_RESIDENCE_PERMIT', 'NEWBORN']);
export type ProvisionalReason = z.infer<typeof provisionalReason>;

/** What proves an identity that is completed later (身份证明材料). */
export const identityProof = z.enum([
  'ID_CARD',
  'HOUSEHOLD_REGISTER',
  'RESIDENCE_PERMIT',
  'PASSPORT',
  'POLICE_RECORD',
]);
export type IdentityProof = z.infer<typeof identityProof>;

/** What proves a family relation; DECLARATION is a signed promise (告知承诺). */
export const familyProof = z.enum([
  'MARRIAGE_CERTIFICATE',
  'BIRTH_CERTIFICATE',
  'HOUSEHOLD_REGISTER',
  'DECLARATION',
]);
export type FamilyProof = z.infer<typeof familyProof>;

export const PersonRegistered = defineEvent('persons.person-registered.v1', {
  description:
    'A person was put on record, provisionally where no identity number could be shown (人员登记).',
  schema: z.object({
    personId,
    idType: idType.optional().describe('absent: provisional'),
    provisionalReason: provisionalReason.optional(),
    birthDate: isoDate,
    sex: sex.optional(),
    area: areaCode.describe('where the person lives'),
    householdArea: areaCode,
  }),
  privateSchema: z.object({ name: z.string(), document: identityDocument.optional() }),
  example: {
    personId: anybody,
    idType: 'RESIDENT_ID',
    birthDate: '1966-03-18',
    sex: 'MALE',
    area: '220102',
    householdArea: '220102',
  },
});

export const IdentityCompleted = defineEvent('persons.identity-completed.v1', {
  description: 'A provisional person has an identity number now; id and history stay (补齐身份证明).',
  schema: z.object({ personId, idType, proof: identityProof, birthDate: isoDate, sex: sex.optional() }),
  privateSchema: z.object({ document: identityDocument }),
  example: {
    personId: anybody,
    idType: 'RESIDENT_ID',
    proof: 'ID_CARD',
    birthDate: '1966-03-18',
    sex: 'MALE',
  },
});

export const PersonStatusChanged = defineEvent('persons.person-status-changed.v1', {
  description: 'The person is retired from this day on, or died on it (在职转退休、死亡).',
  schema: z.object({ personId, status: personStatus, from: isoDate }),
  example: { personId: anybody, status: 'RETIRED', from: '2026-04-01' },
});

export const PersonDied = defineEvent('persons.person-died.v1', {
  description: 'The person died on this day; what the person held ends with it (死亡).',
  schema: z.object({ personId, diedOn: isoDate }),
  example: { personId: anybody, diedOn: '2026-05-02' },
});

export const InsuredAreaChanged = defineEvent('persons.insured-area-changed.v1', {
  description:
    'The area of the latest relation that has begun: whose agencies serve the person (参保地变更).',
  schema: z.object({ personId, insuredArea: areaCode }),
  example: { personId: anybody, insuredArea: '220100' },
});

export const AssistanceIdentityChanged = defineEvent('persons.identity-changed.v1', {
  description: 'An assistance identity was recorded, or its last day became known (救助身份变更).',
  schema: assistanceIdentity.extend({ personId }),
  example: {
    personId: anybody,
    assistanceId: '4f0c7a1d-3b2e-8c5f-9a6b-7d8e9f0a1b2c',
    category: 'LOW_INCOME_MARGIN',
    payingArea: '220102',
    from: '2022-05-10',
  },
});

export const FamilyLinked = defineEvent('persons.family-linked.v1', {
  description: 'A family relation was proven (亲属关系绑定).',
  schema: z.object({
    personId,
    linkId: z.string(),
    relativeId: z.string(),
    kind: familyKind.describe('what the relative is to the person'),
    proof: familyProof,
    from: isoDate,
  }),
  example: {
    personId: anybody,
    linkId: '5b0f6a0e-0f53-8a77-a52f-1f2b7a6c4d11',
    relativeId: '7e2a4c10-9d11-8b1c-8e11-6a0c2f9b7d32',
    kind: 'CHILD',
    proof: 'BIRTH_CERTIFICATE',
    from: '2026-01-10',
  },
});

export const FamilyLinkEnded = defineEvent('persons.family-link-ended.v1', {
  description: 'A family relation counts until this day (亲属关系解除).',
  schema: z.object({ personId, linkId: z.string(), to: isoDate }),
  example: { personId: anybody, linkId: '5b0f6a0e-0f53-8a77-a52f-1f2b7a6c4d11', to: '2026-06-30' },
});

export type PersonEvent =
  | EventOf<typeof PersonRegistered>
  | EventOf<typeof IdentityCompleted>
  | EventOf<typeof PersonStatusChanged>
  | EventOf<typeof PersonDied>
  | EventOf<typeof InsuredAreaChanged>
  | EventOf<typeof AssistanceIdentityChanged>
  | EventOf<typeof FamilyLinked>
  | EventOf<typeof FamilyLinkEnded>;
