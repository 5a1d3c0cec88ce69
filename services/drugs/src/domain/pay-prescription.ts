import type { IsoDate } from '@yibao/platform/domain';
import {
  PrescriptionFlagged,
  PrescriptionPaid,
  PrescriptionPaymentReversed,
  type PrescriptionEvent,
} from '@yibao/schemas/events/drugs';
import type { Prescription } from './prescription.ts';

type Settlement = {
  readonly settlementId: string;
  readonly personId: string;
  readonly institutionId: string;
};

const named = ({ prescriptionId, personId }: Prescription) => ({ prescriptionId, personId });

/** Ended for good: withdrawn, or run out before the day of the settlement. */
const hasEnded = ({ state, validUntil }: Prescription, serviceDate: IsoDate) =>
  state === 'CANCELLED' || (state === 'EXPIRED' && serviceDate > validUntil);

/**
 * A settlement names the prescription: it is paid, all weeks of a long one with it [S003-6.3d]. Money that moved is never
 * undone here: a settlement of an ended prescription is flagged for supervision.
 */
export const notePayment =
  ({
    settlementId,
    personId,
    institutionId,
    serviceDate,
    paidAt,
  }: Settlement & { serviceDate: IsoDate; paidAt: string }) =>
  (prescription: Prescription | null): readonly PrescriptionEvent[] => {
    if (!prescription || prescription.personId !== personId) return [];
    if (prescription.paidBy.includes(settlementId)) return [];
    if (hasEnded(prescription, serviceDate))
      return [PrescriptionFlagged({ ...named(prescription), institutionId, flag: 'PAID_AFTER_END' })];
    return [PrescriptionPaid({ ...named(prescription), settlementId, institutionId, paidAt })];
  };

/** The settlement was taken back: not dispensed, the prescription waits to be paid again. */
export const noteReversal =
  ({ settlementId, personId, institutionId, reversedAt }: Settlement & { reversedAt: string }) =>
  (prescription: Prescription | null): readonly PrescriptionEvent[] => {
    if (!prescription || prescription.personId !== personId) return [];
    if (!prescription.paidBy.includes(settlementId)) return [];
    return [PrescriptionPaymentReversed({ ...named(prescription), settlementId, institutionId, reversedAt })];
  };
