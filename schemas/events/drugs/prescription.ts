import { z } from 'zod';
import { conditionCode, itemCode, prescriptionLine } from '../../facts/drugs.ts';
import { instant, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** The work of another service during which this was done: its case closes on the event. */
const inContextOf = z.object({ service: z.string(), id: z.string() });

const named = z.object({
  prescriptionId: z.string(),
  personId: z.string().describe('opaque id of the person'),
});
const example = {
  prescriptionId: '1f2e3d4c-5b6a-8798-8a6b-0c1d2e3f4a5b',
  personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
};
const pharmacyId = z.string();

const prescription = named.extend({
  institutionId: z.string(),
  doctorId: z.string().optional(),
  visitId: z.string().optional(),
  issuedAt: instant,
  validUntil: isoDate,
  weeks: z.int().positive().optional(),
  lines: z.array(prescriptionLine).readonly(),
  inContextOf: inContextOf.optional(),
});
const clinical = z.object({
  diagnoses: z.array(conditionCode).readonly(),
  reason: z.string().optional(),
  number: z.string().optional().describe('of the system it was issued in'),
});
const aPrescription = {
  ...example,
  institutionId: 'H22010200001',
  issuedAt: '2026-03-02T09:00:00+08:00',
  validUntil: '2026-03-04',
  lines: [{ code: 'XC07AB02', quantity: '2' }],
};

export const PrescriptionIssued = defineEvent('drugs.prescription-issued.v1', {
  description: 'A prescription was issued (处方开具).',
  schema: prescription,
  privateSchema: clinical,
  example: aPrescription,
});

export const PrescriptionUploaded = defineEvent('drugs.prescription-uploaded.v1', {
  description: 'A prescription issued in the system of an institution was uploaded (处方上传).',
  schema: prescription,
  privateSchema: clinical,
  example: aPrescription,
});

/** What a prescription is marked with; it is never refused for it (处方提示). */
export const prescriptionFlag = z.enum([
  'OFF_LABEL',
  'IN_CATALOGUE_AVAILABLE',
  'CONSENT_MISSING',
  'PAID_AFTER_END',
]);
export type PrescriptionFlag = z.infer<typeof prescriptionFlag>;

export const PrescriptionFlagged = defineEvent('drugs.prescription-flagged.v1', {
  description:
    'A line lies beside its label or the catalogue, or a consent is missing: care goes on, supervision is told (处方提示).',
  schema: named.extend({
    institutionId: z.string(),
    doctorId: z.string().optional(),
    flag: prescriptionFlag,
    code: itemCode.optional().describe('the line'),
    alternative: itemCode.optional().describe('the cheapest equivalent in the catalogue'),
  }),
  example: {
    ...example,
    ...{ institutionId: 'H22010200001', flag: 'IN_CATALOGUE_AVAILABLE', code: 'XC07AB90' },
    alternative: 'XC07AB02',
  },
});

export const OutOfScopeConsented = defineEvent('drugs.out-of-scope-consented.v1', {
  description: 'The person, or a relative, agreed to lines outside the payment scope (目录外用药知情同意).',
  schema: named.extend({
    codes: z.array(itemCode).readonly(),
    by: z.enum(['PERSON', 'RELATIVE']),
    consentedAt: instant,
  }),
  example: { ...example, codes: ['XC07AB90'], by: 'PERSON', consentedAt: '2026-03-02T09:10:00+08:00' },
});

export const PrescriptionRouted = defineEvent('drugs.prescription-routed.v1', {
  description: 'A prescription goes to a pharmacy; an earlier choice no longer counts (处方流转).',
  schema: named.extend({ pharmacyId, routedAt: instant, inContextOf: inContextOf.optional() }),
  example: { ...example, pharmacyId: 'P22010200001', routedAt: '2026-03-02T09:30:00+08:00' },
});

const payment = named.extend({ settlementId: z.string(), institutionId: z.string() });
const aPayment = {
  ...example,
  settlementId: '8a1b2c3d-4e5f-8a6b-9c7d-8e9f0a1b2c3d',
  institutionId: 'P22010200001',
};

export const PrescriptionPaid = defineEvent('drugs.prescription-paid.v1', {
  description: 'A settlement that names the prescription was completed (处方支付).',
  schema: payment.extend({ paidAt: instant }),
  example: { ...aPayment, paidAt: '2026-03-02T10:00:00+08:00' },
});

export const PrescriptionPaymentReversed = defineEvent('drugs.prescription-payment-reversed.v1', {
  description: 'The settlement of a prescription was taken back (处方支付撤销).',
  schema: payment.extend({ reversedAt: instant }),
  example: { ...aPayment, reversedAt: '2026-03-02T11:00:00+08:00' },
});

export const PrescriptionDispensed = defineEvent('drugs.prescription-dispensed.v1', {
  description: 'The pharmacy handed the drugs over, or out for delivery (处方调剂).',
  schema: named.extend({
    pharmacyId,
    batches: z.array(z.object({ code: itemCode, batch: z.string() })).readonly(),
    handover: z.enum(['COLLECTED', 'DELIVERY']),
    dispensedAt: instant,
  }),
  example: {
    ...example,
    ...{ pharmacyId: 'P22010200001', batches: [{ code: 'XC07AB02', batch: 'B20260101' }] },
    ...{ handover: 'DELIVERY', dispensedAt: '2026-03-02T12:00:00+08:00' },
  },
});

export const PrescriptionDelivered = defineEvent('drugs.prescription-delivered.v1', {
  description: 'What was sent out has arrived (送药到达).',
  schema: named.extend({ pharmacyId, receivedAt: instant }),
  example: { ...example, pharmacyId: 'P22010200001', receivedAt: '2026-03-02T15:00:00+08:00' },
});

export const PrescriptionCancelled = defineEvent('drugs.prescription-cancelled.v1', {
  description: 'The institution withdrew a prescription that was not paid (处方作废).',
  schema: named.extend({ cancelledAt: instant }),
  privateSchema: z.object({ reason: z.string() }),
  example: { ...example, cancelledAt: '2026-03-02T13:00:00+08:00' },
});

export const PrescriptionExpired = defineEvent('drugs.prescription-expired.v1', {
  description: 'The last day of an unused prescription has passed (处方过期).',
  schema: named.extend({ validUntil: isoDate }),
  example: { ...example, validUntil: '2026-03-04' },
});

export type PrescriptionEvent =
  | EventOf<typeof PrescriptionIssued>
  | EventOf<typeof PrescriptionUploaded>
  | EventOf<typeof PrescriptionFlagged>
  | EventOf<typeof OutOfScopeConsented>
  | EventOf<typeof PrescriptionRouted>
  | EventOf<typeof PrescriptionPaid>
  | EventOf<typeof PrescriptionPaymentReversed>
  | EventOf<typeof PrescriptionDispensed>
  | EventOf<typeof PrescriptionDelivered>
  | EventOf<typeof PrescriptionCancelled>
  | EventOf<typeof PrescriptionExpired>;
