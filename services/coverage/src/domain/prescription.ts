import {
  addRatios,
  compareRatios,
  ratioOf,
  zeroRatio,
  type IsoDate,
  type Ratio,
} from '@yibao/platform/domain';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import type { PrescriptionFact } from '@yibao/schemas/facts/drugs';
import { refuse } from './refusals.ts';
import type { ClaimLine } from './adjudication/claim.ts';

/** What is known of a prescription. */
export type Prescription = FactOf<typeof PrescriptionFact>;

/** The bill that fills it. */
export type Filling = {
  readonly personId: string;
  readonly institutionId: string;
  readonly serviceDate: IsoDate;
  readonly lines: readonly ClaimLine[];
};

/**
 * A prescription is filled where it was routed, by its last day, by the person it was issued for, and for no more than it
 * lists. Refuses PRESCRIPTION_UNKNOWN (also for another person's), PRESCRIPTION_NOT_ROUTED_HERE, PRESCRIPTION_EXPIRED,
 * PRESCRIPTION_CANCELLED, PRESCRIPTION_USED, LINE_NOT_PRESCRIBED.
 */
export const requireFillable = (prescription: Prescription | undefined, filling: Filling): void => {
  const { personId, institutionId, serviceDate, lines } = filling;
  if (prescription?.personId !== personId) throw refuse('PRESCRIPTION_UNKNOWN');
  requireRouted(prescription, institutionId);
  const { validUntil } = prescription;
  if (serviceDate > validUntil) throw refuse('PRESCRIPTION_EXPIRED', { validUntil });
  requirePrescribed(prescription, lines);
};

const requireRouted = ({ state, pharmacyId, validUntil }: Prescription, institutionId: string): void => {
  switch (state) {
    case 'ROUTED':
      if (pharmacyId !== institutionId) throw refuse('PRESCRIPTION_NOT_ROUTED_HERE', { state });
      return;
    case 'ISSUED':
      throw refuse('PRESCRIPTION_NOT_ROUTED_HERE', { state });
    case 'EXPIRED':
      throw refuse('PRESCRIPTION_EXPIRED', { validUntil });
    case 'CANCELLED':
      throw refuse('PRESCRIPTION_CANCELLED');
    case 'PAID':
    case 'DISPENSED':
    case 'DELIVERED':
      throw refuse('PRESCRIPTION_USED', { state });
  }
};

const quantityOf = (
  all: readonly { readonly code: string; readonly quantity: string }[],
  code: string,
): Ratio =>
  all
    .filter((each) => each.code === code)
    .reduce((sum, { quantity }) => addRatios(sum, ratioOf(quantity)), zeroRatio);

const requirePrescribed = (prescription: Prescription, lines: readonly ClaimLine[]): void => {
  for (const code of new Set(lines.map((line) => line.code))) {
    const prescribed = quantityOf(prescription.lines, code);
    if (compareRatios(quantityOf(lines, code), prescribed) > 0) throw refuse('LINE_NOT_PRESCRIBED', { code });
  }
};
