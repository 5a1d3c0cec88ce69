import { z } from 'zod';
import { entitlementKind, instant, isoDate } from '../policy/codes.ts';
import { defineFact } from './define-fact.ts';
import { diseaseCode } from './institutions.ts';

export const StayFact = defineFact('coverage.open-stay.v1', {
  description: 'A stay of a person; closed ones stay known with their end (在院信息).',
  schema: z.object({
    stayId: z.string(),
    personId: z.string().describe('opaque id of the person'),
    institutionId: z.string(),
    admittedAt: instant,
    dischargedAt: instant.nullable(),
    status: z.enum(['OPEN', 'CLOSED']),
  }),
  keyOf: ({ stayId }) => stayId,
  example: {
    stayId: '4b5c6d7e-8f90-8a1b-8c2d-3e4f5a6b7c8d',
    personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
    institutionId: 'H22010200001',
    admittedAt: '2026-03-01T08:00:00+08:00',
    dischargedAt: null,
    status: 'OPEN',
  },
});

export const EntitlementFact = defineFact('coverage.entitlement.v1', {
  description:
    'What a person is recognised for; one that was revoked stays known with its end (门诊慢特病、双通道药品待遇资格).',
  schema: z.object({
    entitlementId: z.string(),
    personId: z.string().describe('opaque id of the person'),
    kind: entitlementKind,
    code: z.string().describe('the disease, or the drug'),
    disease: diseaseCode,
    institutionId: z.string().nullable().describe('who approved; null: the agency of the insured area'),
    grantedAt: instant,
    validTo: isoDate.nullable().describe('the last day; null: no end'),
    revokedAt: instant.nullable(),
    status: z.enum(['APPROVED', 'REVOKED']),
  }),
  keyOf: ({ entitlementId }) => entitlementId,
  example: {
    entitlementId: '5c6d7e8f-9012-8a1b-8c2d-3e4f5a6b7c8d',
    personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
    kind: 'CHRONIC_SPECIAL',
    code: 'HYPERTENSION',
    disease: 'HYPERTENSION',
    institutionId: 'H22010200001',
    grantedAt: '2026-03-01T10:00:00+08:00',
    validTo: null,
    revokedAt: null,
    status: 'APPROVED',
  },
});

type Kinds = Pick<z.infer<typeof EntitlementFact.schema>, 'kind' | 'disease'>;
type InForce = Pick<z.infer<typeof EntitlementFact.schema>, 'validTo' | 'revokedAt'> & {
  /** Null: not granted yet. */
  readonly grantedAt: string | null;
};
const dayMs = 86_400_000;

/**
 * Whether care falls into the time of an entitlement: it begins at the instant of approval [S002-10a], and where only the
 * day of the care is known, with that day; it does not reach into the day on which it is revoked.
 */
export const entitlementInForce = (
  { grantedAt, validTo, revokedAt }: InForce,
  { servedAt, serviceDate }: { readonly servedAt?: string | undefined; readonly serviceDate: string },
): boolean => {
  if (grantedAt === null || (validTo !== null && validTo < serviceDate)) return false;
  const [granted, revoked] = [Date.parse(grantedAt), revokedAt === null ? Infinity : Date.parse(revokedAt)];
  if (servedAt !== undefined) {
    const at = Date.parse(servedAt);
    return granted <= at && at < revoked;
  }
  const endOfDay = Date.parse(`${serviceDate}T00:00:00+08:00`) + dayMs;
  return granted < endOfDay && endOfDay <= revoked;
};

/** Whether somebody with these entitlements is recognised for chronic care of a disease at the time of care. */
export const isEntitledTo = (
  disease: string | undefined,
  entitlements: readonly (Kinds & InForce)[],
  care: Parameters<typeof entitlementInForce>[1],
): boolean =>
  entitlements.some(
    (each) => each.kind === 'CHRONIC_SPECIAL' && each.disease === disease && entitlementInForce(each, care),
  );
