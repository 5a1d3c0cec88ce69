import { z } from 'zod';
import { areaCode, careScope, emergencyKind, filingType, instant, isoDate } from '../policy/codes.ts';
import { defineFact } from './define-fact.ts';

/** Where a filing was made (办理渠道). */
export const filingChannel = z.enum([
  'APP',
  'MINI_PROGRAM',
  'WEB',
  'WINDOW',
  'PHONE',
  'HOSPITAL',
  'SELF_SERVICE',
  'SYSTEM',
]);
export type FilingChannel = z.infer<typeof filingChannel>;

/** Why a filing ends (备案终止原因). */
export const filingEndReason = z.enum([
  'REQUESTED',
  'CHANGED',
  'EXPIRED',
  'ENROLMENT_ENDED',
  'INSURED_AREA_CHANGED',
  'DIED',
]);
export type FilingEndReason = z.infer<typeof filingEndReason>;

/** A filing as it stands: it names a city, never an institution. Valid on a day: from <= day and (no to or day <= to). */
export const filing = z.object({
  filingId: z.string(),
  personId: z.string().describe('opaque id of the person'),
  type: filingType,
  destination: areaCode.describe('the city filed for'),
  insuredArea: areaCode,
  scope: careScope,
  channel: filingChannel,
  registeredAt: instant,
  from: isoDate,
  to: isoDate.nullable().describe('last day; null: no end'),
  endReason: filingEndReason.nullable().describe('null: nobody and nothing has ended it'),
  retrospective: z.boolean().describe('made after the care, to support a manual claim only'),
  guidedBy: z.string().optional().describe('the institution that guided the patient to file on the ward'),
});
export type Filing = Readonly<z.infer<typeof filing>>;

export const FilingFact = defineFact('cross-region-care.filing.v1', {
  description: 'A filing for care in another city (异地就医备案).',
  schema: filing,
  keyOf: ({ filingId }) => filingId,
  example: {
    filingId: '6f0c2a4e-8b1d-8c3f-9e5a-7b2d4f6a8c01',
    personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
    type: 'LONG_TERM',
    destination: '460100',
    insuredArea: '220100',
    scope: 'CROSS_PROVINCE',
    channel: 'APP',
    registeredAt: '2026-03-01T09:30:00+08:00',
    from: '2026-03-01',
    to: null,
    endReason: null,
    retrospective: false,
  },
});

/** What the person was there for (来源情形); benefits are the same for everybody. */
export const emergencyContext = z.enum(['COMPETING', 'SPECTATING', 'WORKING', 'OTHER']);
export type EmergencyContext = z.infer<typeof emergencyContext>;

/** An emergency as the treating institution registered it. */
export const emergency = z.object({
  registrationId: z.string(),
  personId: z.string().describe('opaque id of the person'),
  institutionId: z.string(),
  kind: emergencyKind,
  context: emergencyContext,
  admittedAt: instant,
});
export type Emergency = Readonly<z.infer<typeof emergency>>;

export const EmergencyRegistrationFact = defineFact('cross-region-care.emergency-registration.v1', {
  description: 'An emergency registered by the institution that treats it (急诊登记).',
  schema: emergency,
  keyOf: ({ registrationId }) => registrationId,
  example: {
    registrationId: '2b7e1c3a-9d4f-8a5b-8c6d-0e1f2a3b4c5d',
    personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
    institutionId: 'H46010000001',
    kind: 'RESCUE',
    context: 'COMPETING',
    admittedAt: '2026-03-02T02:10:00+08:00',
  },
});

const dayMs = 86_400_000;
const startOfDay = (date: string) => Date.parse(`${date}T00:00:00+08:00`);

/**
 * The kind of the latest emergency that an institution registered for care between two days. Registered up to a day before
 * admission it still belongs to the care: emergencies come at night.
 */
export const emergencyDuring = (
  emergencies: readonly Emergency[],
  { institutionId, from, to }: { readonly institutionId: string; readonly from: string; readonly to: string },
): Emergency['kind'] | undefined => {
  const [since, until] = [startOfDay(from) - dayMs, startOfDay(to) + dayMs];
  const during = emergencies
    .map((emergency) => ({ emergency, at: Date.parse(emergency.admittedAt) }))
    .filter(({ emergency, at }) => emergency.institutionId === institutionId && since <= at && at < until)
    .sort((a, b) => a.at - b.at);
  return during.at(-1)?.emergency.kind;
};
