import { addDays, dateIn, startOf, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import {
  OutOfScopeConsented,
  PrescriptionCancelled,
  PrescriptionDelivered,
  PrescriptionDispensed,
  PrescriptionExpired,
  PrescriptionFlagged,
  PrescriptionIssued,
  PrescriptionPaid,
  PrescriptionPaymentReversed,
  PrescriptionRouted,
  PrescriptionUploaded,
  type PrescriptionEvent,
  type PrescriptionFlag,
} from '@yibao/schemas/events/drugs';
import type { EventOf } from '@yibao/schemas/events/define-event';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import type { PrescriptionFact, PrescriptionLine, PrescriptionState } from '@yibao/schemas/facts/drugs';

export type Warning = {
  readonly flag: PrescriptionFlag;
  readonly code?: string | undefined;
  readonly alternative?: string | undefined;
};
export type Step = { readonly state: PrescriptionState; readonly at: string };

/** A prescription: settled by at most one settlement that stands, dispensed once, where it was routed [S003-2.14c]. */
export type Prescription = {
  readonly prescriptionId: string;
  readonly personId: string;
  readonly institutionId: string;
  readonly doctorId?: string | undefined;
  readonly visitId?: string | undefined;
  readonly origin: 'ISSUED' | 'UPLOADED';
  readonly issuedAt: string;
  readonly validUntil: IsoDate;
  readonly weeks?: number | undefined;
  readonly lines: readonly PrescriptionLine[];
  readonly state: PrescriptionState;
  readonly steps: readonly Step[];
  readonly warnings: readonly Warning[];
  readonly pharmacyId?: string | undefined;
  readonly handover?: 'COLLECTED' | 'DELIVERY' | undefined;
  /** The settlements that stand. */
  readonly paidBy: readonly string[];
  /** Lists are ordered by it, newest last. */
  readonly position: string;
  readonly private?:
    | {
        readonly diagnoses: readonly string[];
        readonly reason?: string | undefined;
        readonly number?: string | undefined;
        readonly cancelledBecause?: string | undefined;
      }
    | undefined;
};

type Begun = EventOf<typeof PrescriptionIssued> | EventOf<typeof PrescriptionUploaded>;

const begun = ({ type, data, private: secret }: Begun): Prescription => {
  const { inContextOf: _work, ...issued } = data;
  return {
    ...issued,
    origin: type === PrescriptionIssued.type ? 'ISSUED' : 'UPLOADED',
    state: 'ISSUED',
    steps: [{ state: 'ISSUED', at: data.issuedAt }],
    warnings: [],
    paidBy: [],
    position: `${data.issuedAt}/${data.prescriptionId}`,
    private: secret,
  };
};

const moved = (
  prescription: Prescription,
  state: PrescriptionState,
  at: string,
  change: Partial<Prescription> = {},
): Prescription => ({
  ...prescription,
  ...change,
  state,
  steps: [...prescription.steps, { state, at }],
});

const open: readonly PrescriptionState[] = ['ISSUED', 'ROUTED', 'EXPIRED'];

const paid = (prescription: Prescription, settlementId: string, at: string): Prescription => {
  const paidBy = [...prescription.paidBy, settlementId];
  return open.includes(prescription.state)
    ? moved(prescription, 'PAID', at, { paidBy })
    : { ...prescription, paidBy };
};

const reversed = (prescription: Prescription, settlementId: string, at: string): Prescription => {
  const paidBy = prescription.paidBy.filter((each) => each !== settlementId);
  if (prescription.state !== 'PAID' || paidBy.length > 0) return { ...prescription, paidBy };
  return moved(prescription, prescription.pharmacyId === undefined ? 'ISSUED' : 'ROUTED', at, { paidBy });
};

const flagged = (
  prescription: Prescription,
  { data: { flag, code, alternative } }: EventOf<typeof PrescriptionFlagged>,
): Prescription => ({
  ...prescription,
  warnings: [...prescription.warnings, { flag, code, alternative }],
});

const consented = (prescription: Prescription, codes: readonly string[]): Prescription => ({
  ...prescription,
  warnings: prescription.warnings.filter(
    ({ flag, code }) => flag !== 'CONSENT_MISSING' || code === undefined || !codes.includes(code),
  ),
});

const changed = (prescription: Prescription, event: Exclude<PrescriptionEvent, Begun>): Prescription => {
  switch (event.type) {
    case PrescriptionFlagged.type:
      return flagged(prescription, event);
    case OutOfScopeConsented.type:
      return consented(prescription, event.data.codes);
    case PrescriptionRouted.type:
      return moved(prescription, 'ROUTED', event.data.routedAt, { pharmacyId: event.data.pharmacyId });
    case PrescriptionPaid.type:
      return paid(prescription, event.data.settlementId, event.data.paidAt);
    case PrescriptionPaymentReversed.type:
      return reversed(prescription, event.data.settlementId, event.data.reversedAt);
    case PrescriptionDispensed.type:
      return moved(prescription, 'DISPENSED', event.data.dispensedAt, { handover: event.data.handover });
    case PrescriptionDelivered.type:
      return moved(prescription, 'DELIVERED', event.data.receivedAt);
    case PrescriptionCancelled.type:
      return moved(prescription, 'CANCELLED', event.data.cancelledAt, {
        private: prescription.private && {
          ...prescription.private,
          cancelledBecause: event.private?.reason,
        },
      });
    case PrescriptionExpired.type:
      return moved(prescription, 'EXPIRED', endOf(prescription));
  }
};

/** Null before it is issued. */
export const prescriptions: Aggregate<Prescription | null, PrescriptionEvent> = {
  initial: null,
  evolve(prescription, event) {
    if (event.type === PrescriptionIssued.type || event.type === PrescriptionUploaded.type)
      return begun(event);
    return prescription && changed(prescription, event);
  },
};

/** The instant at which its validity is over: the last day ends in Asia/Shanghai. */
export const endOf = ({ validUntil }: Pick<Prescription, 'validUntil'>): string =>
  startOf(addDays(validUntil, 1)).toISOString();

/** Nobody waits for a prescription that was paid or has ended. */
export const wakeAt = (prescription: Prescription | null): string | null =>
  prescription && (prescription.state === 'ISSUED' || prescription.state === 'ROUTED')
    ? endOf(prescription)
    : null;

const given = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [_ in Key]?: Value };

/** What others keep of a prescription: codes, no diagnosis. */
export const factOf = (prescription: Prescription): FactOf<typeof PrescriptionFact> => {
  const { prescriptionId, personId, institutionId, state, issuedAt, validUntil, lines } = prescription;
  return {
    ...{ prescriptionId, personId, institutionId, state, validUntil, lines },
    issuedOn: dateIn(new Date(issuedAt)),
    ...given('doctorId', prescription.doctorId),
    ...given('pharmacyId', prescription.pharmacyId),
    ...given('weeks', prescription.weeks),
  };
};
