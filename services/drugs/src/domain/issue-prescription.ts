import { addDays, type IsoDate } from '@yibao/platform/domain';
import {
  PrescriptionFlagged,
  PrescriptionIssued,
  PrescriptionUploaded,
  type PrescriptionEvent,
} from '@yibao/schemas/events/drugs';
import { conditionCode, prescriptionLine, type PrescriptionLine } from '@yibao/schemas/facts/drugs';
import { refuse } from './refusals.ts';
import type { Prescription, Warning } from './prescription.ts';

/** What the place says of prescriptions; null: its pack does not say. */
export type PrescriptionRules = {
  /** Days after the first on which a prescription is still valid. */
  readonly validDays: number | null;
  readonly mostWeeks: number | null;
  /** Of the pack that was asked, for the refusal. */
  readonly pack: string | null;
};

export type PrescriptionRequest = {
  readonly prescriptionId: string;
  readonly personId: string;
  readonly institutionId: string;
  readonly doctorId: string | null;
  readonly visitId: string | null;
  /** Its number in another system: it is uploaded, not issued. */
  readonly number: string | null;
  readonly diagnoses: readonly string[];
  readonly lines: readonly { readonly code: string; readonly quantity: string }[];
  readonly weeks: number | null;
  readonly reason: string;
  readonly validUntil: IsoDate | null;
  readonly issuedAt: string;
  readonly today: IsoDate;
  readonly inContextOf?: { readonly service: string; readonly id: string };
};

const isAboveZero = (quantity: string) => !/^0+(\.0+)?$/.test(quantity);

/** Refuses EMPTY_PRESCRIPTION; asked before the lines are looked up one by one. */
export const checkLineCount = ({ lines }: Pick<PrescriptionRequest, 'lines'>): void => {
  if (lines.length === 0 || lines.length > 50) throw refuse('EMPTY_PRESCRIPTION', { least: 1, most: 50 });
};

/** Refuses EMPTY_PRESCRIPTION, DUPLICATE_LINE, QUANTITY_INVALID, DIAGNOSIS_REQUIRED. */
const linesOf = (request: PrescriptionRequest): readonly PrescriptionLine[] => {
  checkLineCount(request);
  const { lines, diagnoses } = request;
  const codes = lines.map(({ code }) => code);
  if (new Set(codes).size < codes.length) throw refuse('DUPLICATE_LINE');
  const wrong = lines.find(
    (line) => !prescriptionLine.safeParse(line).success || !isAboveZero(line.quantity),
  );
  if (wrong) throw refuse('QUANTITY_INVALID', { code: wrong.code, quantity: wrong.quantity });
  if (diagnoses.length === 0 || !diagnoses.every((each) => conditionCode.safeParse(each).success))
    throw refuse('DIAGNOSIS_REQUIRED');
  return lines.map(({ code, quantity }) => ({ code, quantity }));
};

/**
 * A long prescription has a reason and stays within the weeks of the pack: no number is built in [C10, S003-7.6f]. Refuses
 * WEEKS_INVALID, LONG_TERM_REASON_REQUIRED, PARAMETER_MISSING, MAX_WEEKS_EXCEEDED.
 */
const checkWeeks = ({ weeks, reason }: PrescriptionRequest, { mostWeeks, pack }: PrescriptionRules): void => {
  if (weeks === null) return;
  if (!Number.isSafeInteger(weeks) || weeks < 1) throw refuse('WEEKS_INVALID', { weeks });
  if (reason === '') throw refuse('LONG_TERM_REASON_REQUIRED');
  if (mostWeeks === null) throw refuse('PARAMETER_MISSING', { path: 'prescription.longTerm.maxWeeks', pack });
  if (weeks > mostWeeks) throw refuse('MAX_WEEKS_EXCEEDED', { weeks, most: mostWeeks, pack });
};

/** The last day: as given, or by the pack. Refuses VALIDITY_INVALID, PARAMETER_MISSING. */
const lastDay = (
  { validUntil, today }: PrescriptionRequest,
  { validDays, pack }: PrescriptionRules,
): IsoDate => {
  if (validUntil !== null && validUntil < today) throw refuse('VALIDITY_INVALID', { today });
  if (validUntil !== null) return validUntil;
  if (validDays === null) throw refuse('PARAMETER_MISSING', { path: 'prescription.validDays', pack });
  return addDays(today, validDays - 1);
};

/**
 * Issues or takes in a prescription. What lies beside label or catalogue never stops care: it is flagged, for the doctor
 * and for supervision [S003-1.1f, S003-1.1g, S003-3.1j].
 */
export const issuePrescription =
  (request: PrescriptionRequest, rules: PrescriptionRules, warnings: readonly Warning[]) =>
  (current: Prescription | null): readonly PrescriptionEvent[] => {
    // Under a new id nothing is there; a repeated command never reaches this.
    if (current) return [];
    const { prescriptionId, personId, institutionId, doctorId, visitId, weeks, issuedAt } = request;
    const lines = linesOf(request);
    checkWeeks(request, rules);
    const named = { prescriptionId, personId, institutionId, ...(doctorId === null ? {} : { doctorId }) };
    const issued = {
      ...named,
      ...(visitId === null ? {} : { visitId }),
      ...{ issuedAt, validUntil: lastDay(request, rules), lines },
      ...(weeks === null ? {} : { weeks }),
      ...(request.inContextOf ? { inContextOf: request.inContextOf } : {}),
    };
    const secret = {
      diagnoses: [...request.diagnoses],
      ...(request.reason === '' ? {} : { reason: request.reason }),
      ...(request.number === null ? {} : { number: request.number }),
    };
    const begin = request.number === null ? PrescriptionIssued : PrescriptionUploaded;
    return [
      begin(issued, secret),
      ...warnings.map(({ flag, code, alternative }) =>
        PrescriptionFlagged({
          ...{ ...named, flag },
          ...(code === undefined ? {} : { code }),
          ...(alternative === undefined ? {} : { alternative }),
        }),
      ),
    ];
  };
