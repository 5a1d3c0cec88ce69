import type { IsoDate } from '@yibao/platform/domain';
import {
  OutOfScopeConsented,
  PrescriptionCancelled,
  PrescriptionDelivered,
  PrescriptionDispensed,
  PrescriptionExpired,
  PrescriptionRouted,
  type PrescriptionEvent,
} from '@yibao/schemas/events/drugs';
import { refuse } from './refusals.ts';
import type { Prescription } from './prescription.ts';

type Decision = (prescription: Prescription | null) => readonly PrescriptionEvent[];

const there = (prescription: Prescription | null): Prescription => {
  if (!prescription) throw refuse('PRESCRIPTION_NOT_FOUND');
  return prescription;
};
const named = ({ prescriptionId, personId }: Prescription) => ({ prescriptionId, personId });

/** Refuses ALREADY_DISPENSED, ALREADY_PAID, CANCELLED, and EXPIRED from the day after the last one on. */
const requireOpen = (prescription: Prescription, today: IsoDate): void => {
  const { state, pharmacyId, validUntil } = prescription;
  if (state === 'DISPENSED' || state === 'DELIVERED') throw refuse('ALREADY_DISPENSED', { pharmacyId });
  if (state === 'PAID') throw refuse('ALREADY_PAID', { pharmacyId: pharmacyId ?? null });
  if (state === 'CANCELLED') throw refuse('CANCELLED');
  if (state === 'EXPIRED' || today > validUntil) throw refuse('EXPIRED', { validUntil });
};

export type Routing = {
  readonly pharmacyId: string;
  /** Whether it is an active designated pharmacy on the day. */
  readonly designated: boolean;
  readonly today: IsoDate;
  readonly routedAt: string;
  readonly inContextOf?: { readonly service: string; readonly id: string };
};

/**
 * Sends a prescription to a pharmacy; before it is paid another may be chosen [S001-3.3b, S003-2.14c, S003-5.8b]. Choosing
 * the same again changes nothing. Refuses as `requireOpen`, and PHARMACY_NOT_DESIGNATED.
 */
export const routePrescription =
  ({ pharmacyId, designated, today, routedAt, inContextOf }: Routing): Decision =>
  (current) => {
    const prescription = there(current);
    requireOpen(prescription, today);
    if (!designated) throw refuse('PHARMACY_NOT_DESIGNATED', { pharmacyId });
    if (prescription.pharmacyId === pharmacyId) return [];
    const work = inContextOf ? { inContextOf } : {};
    return [PrescriptionRouted({ ...named(prescription), pharmacyId, routedAt, ...work })];
  };

export type Dispensing = {
  readonly pharmacyId: string | null;
  readonly batches: readonly { readonly code: string; readonly batch: string }[];
  readonly handover: 'COLLECTED' | 'DELIVERY';
  readonly dispensedAt: string;
};

/**
 * Hands the drugs over once, where the prescription was routed and after it was paid [S003-2.14c]. Refuses
 * ALREADY_DISPENSED, CANCELLED, EXPIRED, NOT_ROUTED_HERE, NOT_PAID, BATCH_CODES_REQUIRED.
 */
export const dispensePrescription =
  ({ pharmacyId, batches, handover, dispensedAt }: Dispensing): Decision =>
  (current) => {
    const prescription = there(current);
    const { state, validUntil } = prescription;
    if (state === 'DISPENSED' || state === 'DELIVERED')
      throw refuse('ALREADY_DISPENSED', { pharmacyId: prescription.pharmacyId });
    if (state === 'CANCELLED') throw refuse('CANCELLED');
    if (state === 'EXPIRED') throw refuse('EXPIRED', { validUntil });
    if (pharmacyId === null || prescription.pharmacyId !== pharmacyId) throw refuse('NOT_ROUTED_HERE');
    if (state !== 'PAID') throw refuse('NOT_PAID', { state });
    const missing = prescription.lines.filter(
      ({ code }) => !batches.some((each) => each.code === code && each.batch.trim() !== ''),
    );
    if (missing.length > 0 || batches.length !== prescription.lines.length)
      throw refuse('BATCH_CODES_REQUIRED', { codes: prescription.lines.map(({ code }) => code) });
    return [
      PrescriptionDispensed({
        ...named(prescription),
        pharmacyId,
        batches: batches.map(({ code, batch }) => ({ code, batch: batch.trim() })),
        ...{ handover, dispensedAt },
      }),
    ];
  };

export type Receipt = {
  /** Null: the person says so. */
  readonly pharmacyId: string | null;
  readonly receivedAt: string;
  readonly now: string;
};

/** What was sent out has arrived. Refuses NOT_ROUTED_HERE, NOT_A_DELIVERY, NOT_DISPENSED, RECEIVED_AT_INVALID. */
export const confirmDelivery =
  ({ pharmacyId, receivedAt, now }: Receipt): Decision =>
  (current) => {
    const prescription = there(current);
    if (pharmacyId !== null && prescription.pharmacyId !== pharmacyId) throw refuse('NOT_ROUTED_HERE');
    if (prescription.handover === 'COLLECTED') throw refuse('NOT_A_DELIVERY');
    if (prescription.state !== 'DISPENSED' || prescription.pharmacyId === undefined)
      throw refuse('NOT_DISPENSED', { state: prescription.state });
    const sentAt = prescription.steps.at(-1)?.at ?? receivedAt;
    const arrived = Date.parse(receivedAt);
    if (arrived < Date.parse(sentAt) || arrived > Date.parse(now))
      throw refuse('RECEIVED_AT_INVALID', { sentAt, now });
    const to = { pharmacyId: prescription.pharmacyId, receivedAt };
    return [PrescriptionDelivered({ ...named(prescription), ...to })];
  };

/** The issuing institution withdraws it before it is paid. Refuses NOT_ISSUER, REASON_REQUIRED, and as `requireOpen`. */
export const cancelPrescription =
  (cancelling: {
    institutionId: string | null;
    reason: string;
    today: IsoDate;
    cancelledAt: string;
  }): Decision =>
  (current) => {
    const prescription = there(current);
    const { institutionId, reason, today, cancelledAt } = cancelling;
    if (prescription.institutionId !== institutionId) throw refuse('NOT_ISSUER');
    if (reason.trim() === '') throw refuse('REASON_REQUIRED');
    requireOpen(prescription, today);
    return [PrescriptionCancelled({ ...named(prescription), cancelledAt }, { reason: reason.trim() })];
  };

/** Its last day has passed unused; asked too early, or of a used one, nothing. */
export const expirePrescription =
  (today: IsoDate): Decision =>
  (prescription) => {
    if (!prescription || today <= prescription.validUntil) return [];
    if (prescription.state !== 'ISSUED' && prescription.state !== 'ROUTED') return [];
    return [PrescriptionExpired({ ...named(prescription), validUntil: prescription.validUntil })];
  };

export type Consent = {
  readonly institutionId: string | null;
  readonly codes: readonly string[];
  readonly by: 'PERSON' | 'RELATIVE';
  /** The lines of the prescription that lie outside the scope. */
  readonly outside: readonly string[];
  readonly consentedAt: string;
};

/**
 * The person, or a relative, agreed to lines outside the payment scope [S003-3.1j]. Refuses NOT_ISSUER, UNKNOWN_CODE,
 * IN_SCOPE.
 */
export const recordConsent =
  ({ institutionId, codes, by, outside, consentedAt }: Consent): Decision =>
  (current) => {
    const prescription = there(current);
    if (prescription.institutionId !== institutionId) throw refuse('NOT_ISSUER');
    const foreign = codes.filter((code) => !prescription.lines.some((line) => line.code === code));
    if (codes.length === 0 || foreign.length > 0) throw refuse('UNKNOWN_CODE', { codes: foreign });
    const inside = codes.filter((code) => !outside.includes(code));
    if (inside.length > 0) throw refuse('IN_SCOPE', { codes: inside });
    return [OutOfScopeConsented({ ...named(prescription), codes: [...codes], by, consentedAt })];
  };
