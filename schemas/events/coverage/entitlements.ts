import { z } from 'zod';
import { diseaseCode } from '../../facts/institutions.ts';
import { areaCode, entitlementKind, instant, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

const entitlement = z.object({
  entitlementId: z.string(),
  personId: z.string().describe('opaque id of the person'),
});
const recognised = entitlement.extend({
  kind: entitlementKind,
  code: z.string().describe('the disease, or the drug'),
  disease: diseaseCode,
});
const recognisedExample = {
  entitlementId: '5c6d7e8f-9012-8a1b-8c2d-3e4f5a6b7c8d',
  personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
  ...{ kind: 'CHRONIC_SPECIAL' as const, code: 'HYPERTENSION', disease: 'HYPERTENSION' },
};

export const EntitlementApplied = defineEvent('coverage.entitlement-applied.v1', {
  description: 'A person applied to be recognised for a disease or a dual-channel drug (待遇认定申请).',
  schema: recognised.extend({
    channel: z.enum(['INSTITUTION', 'WEB_HALL', 'WECHAT']),
    insuredArea: areaCode,
    institutionId: z.string().nullable().describe('who reviews it; null: the agency of the insured area'),
    appliedAt: instant,
  }),
  example: {
    ...recognisedExample,
    ...{ channel: 'INSTITUTION', insuredArea: '220300', institutionId: 'H22010200001' },
    appliedAt: '2026-03-01T09:00:00+08:00',
  },
});

export const EntitlementGranted = defineEvent('coverage.entitlement-granted.v1', {
  description: 'The person is recognised, from this instant on (待遇认定通过).',
  schema: recognised.extend({
    institutionId: z.string().nullable().describe('who approved; null: the agency of the insured area'),
    grantedAt: instant,
    validTo: isoDate.nullable().describe('the last day; null: no end'),
  }),
  example: {
    ...recognisedExample,
    institutionId: 'H22010200001',
    grantedAt: '2026-03-01T10:00:00+08:00',
    validTo: null,
  },
});

export const EntitlementRefused = defineEvent('coverage.entitlement-refused.v1', {
  description: 'The application was refused (待遇认定不通过).',
  schema: entitlement.extend({ refusedAt: instant }),
  privateSchema: z.object({ reason: z.string() }),
  example: {
    entitlementId: recognisedExample.entitlementId,
    personId: recognisedExample.personId,
    refusedAt: '2026-03-01T10:00:00+08:00',
  },
});

export const EntitlementRevoked = defineEvent('coverage.entitlement-revoked.v1', {
  description: 'The recognition ended before its time (待遇认定撤销).',
  schema: entitlement.extend({ revokedAt: instant }),
  privateSchema: z.object({ reason: z.string() }),
  example: {
    entitlementId: recognisedExample.entitlementId,
    personId: recognisedExample.personId,
    revokedAt: '2026-06-01T10:00:00+08:00',
  },
});

export type EntitlementEvent =
  | EventOf<typeof EntitlementApplied>
  | EventOf<typeof EntitlementGranted>
  | EventOf<typeof EntitlementRefused>
  | EventOf<typeof EntitlementRevoked>;
