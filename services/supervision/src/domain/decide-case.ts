import { addDays, type IsoDate } from '@yibao/platform/domain';
import {
  AppealDecided,
  CaseAppealed,
  CaseClosed,
  CaseDecided,
  FundsRecovered,
  type CaseEvent,
  type Sanction,
  type ViolationType,
} from '@yibao/schemas/events/supervision';
import { legalBasesNamed, serves } from './legal-bases.ts';
import { requireTrack, theCase, type Side } from './open-case.ts';
import { refuse } from './refusals.ts';
import { hasReceipt, recoveredFen, type Recovery, type ViolationCase } from './violation-case.ts';

/** Verified, these need a sanction [S003-4.5c, S003-4.5f]. */
const needSanction: readonly ViolationType[] = ['FUND_MISUSE', 'PROJECT_FRAUD', 'MISMANAGEMENT'];

export type DecisionRequest = {
  readonly legalBasis: readonly string[];
  readonly recoverFen: number;
  readonly penaltyFen: number;
  readonly sanctions: readonly Sanction[];
  readonly today: IsoDate;
  readonly side: Side;
};

const requireDecidable = ({ state }: ViolationCase) => {
  if (state === 'OPENED') throw refuse('NOT_VERIFIED', { state });
  if (state === 'VERIFIED') throw refuse('HEARING_REQUIRED');
  if (state !== 'HEARD') throw refuse('ALREADY_DECIDED', { state });
};

/** All named bases are of the list, of the track, and hold where the case is. */
const requireBasis = ({ track, area }: ViolationCase, codes: readonly string[]) => {
  const named = legalBasesNamed(codes).filter((basis) => serves(basis, { track, area }));
  if (named.length === 0 || named.length < new Set(codes).size)
    throw refuse('LEGAL_BASIS_REQUIRED', { track, area });
  return named;
};

/**
 * Decides a case on legal bases of its track, after verification and hearing [S003-5.26, S003-8.25a, S003-4.5c,
 * S003-4.5f]. Amounts in fen; a fine is administrative only. Refuses CASE_NOT_FOUND, WRONG_TRACK, NOT_VERIFIED,
 * HEARING_REQUIRED, ALREADY_DECIDED, LEGAL_BASIS_REQUIRED, SANCTION_REQUIRED.
 */
export const decideCase =
  ({ legalBasis, recoverFen, penaltyFen, sanctions, today, side }: DecisionRequest) =>
  (current: ViolationCase | null): readonly CaseEvent[] => {
    const found = theCase(current);
    const { caseId, area, type, track, subject, sharedWith } = found;
    requireTrack(track, side);
    if (track === 'AGREEMENT' && penaltyFen > 0)
      throw refuse('WRONG_TRACK', { track, penalty: 'ADMINISTRATIVE' });
    requireDecidable(found);
    const bases = requireBasis(found, legalBasis);
    if (needSanction.includes(type) && sanctions.length === 0) throw refuse('SANCTION_REQUIRED', { type });
    const appealUntil = addDays(today, Math.min(...bases.map(({ appealDays }) => appealDays)));
    const decision = { legalBasis: bases.map(({ code }) => code), recoverFen, penaltyFen, sanctions };
    return [
      CaseDecided({
        ...{ caseId, area, type, track, subject, sharedWith },
        ...{ ...decision, decidedOn: today, appealUntil },
      }),
    ];
  };

const decided = (current: ViolationCase | null) => {
  const found = theCase(current);
  if (!found.decision || found.state === 'CLOSED') throw refuse('NOT_DECIDED', { state: found.state });
  return { ...found, decision: found.decision };
};

/**
 * The subject appeals, once, up to the last day; the decision stays in force. Refuses CASE_NOT_FOUND, NOT_DECIDED,
 * GROUNDS_REQUIRED, ALREADY_APPEALED, APPEAL_DEADLINE_PASSED.
 */
export const appealDecision =
  (grounds: string, today: IsoDate) =>
  (current: ViolationCase | null): readonly CaseEvent[] => {
    const { caseId, area, appeal, decision } = decided(current);
    if (grounds.trim() === '') throw refuse('GROUNDS_REQUIRED');
    if (appeal) throw refuse('ALREADY_APPEALED', { appealedOn: appeal.appealedOn });
    if (today > decision.appealUntil) throw refuse('APPEAL_DEADLINE_PASSED', { until: decision.appealUntil });
    return [CaseAppealed({ caseId, area, appealedOn: today }, { grounds })];
  };

export type AppealDecision = {
  readonly result: 'UPHELD' | 'CHANGED' | 'REVOKED';
  readonly recoverFen: number | null;
  readonly penaltyFen: number | null;
  readonly reasons: string;
  readonly today: IsoDate;
};

const amountsAfter = (
  { decision }: { readonly decision: { readonly recoverFen: number; readonly penaltyFen: number } },
  { result, recoverFen, penaltyFen }: AppealDecision,
) => {
  if (result === 'UPHELD') return { recoverFen: decision.recoverFen, penaltyFen: decision.penaltyFen };
  if (result === 'REVOKED') return { recoverFen: 0, penaltyFen: 0 };
  if (recoverFen === null) throw refuse('AMOUNT_REQUIRED');
  return { recoverFen, penaltyFen: penaltyFen ?? decision.penaltyFen };
};

/**
 * Decides an appeal; a change gives the amounts that hold from then on. Refuses CASE_NOT_FOUND, NO_APPEAL,
 * REASONS_REQUIRED, AMOUNT_REQUIRED, OVER_RECOVERY where more came back already than would be due.
 */
export const decideAppeal =
  (request: AppealDecision) =>
  (current: ViolationCase | null): readonly CaseEvent[] => {
    const found = theCase(current);
    const { caseId, area, state, decision } = found;
    if (state !== 'APPEALED' || !decision) throw refuse('NO_APPEAL', { state });
    if (request.reasons.trim() === '') throw refuse('REASONS_REQUIRED');
    const amounts = amountsAfter({ decision }, request);
    if (recoveredFen(found) > amounts.recoverFen)
      throw refuse('OVER_RECOVERY', { recoveredFen: recoveredFen(found), recoverFen: amounts.recoverFen });
    const { result, reasons, today: decidedOn } = request;
    return [AppealDecided({ caseId, area, result, ...amounts, decidedOn }, { reasons })];
  };

export type RecoveryToRecord = Recovery & { readonly today: IsoDate };

/**
 * Records what came back, in fen, on a day up to today, one row per receipt; that no other case has it is for the caller to
 * see to. Refuses CASE_NOT_FOUND, NOT_DECIDED, RECEIPT_USED, DATE_NOT_ALLOWED, OVER_RECOVERY.
 */
export const recordRecovery =
  ({ receipt, amountFen, recoveredOn, today }: RecoveryToRecord) =>
  (current: ViolationCase | null): readonly CaseEvent[] => {
    const found = decided(current);
    const { caseId, area, decision } = found;
    if (hasReceipt(found, receipt)) throw refuse('RECEIPT_USED', { receipt });
    if (recoveredOn > today) throw refuse('DATE_NOT_ALLOWED', { latest: today });
    const open = decision.recoverFen - recoveredFen(found);
    if (amountFen <= 0 || amountFen > open) throw refuse('OVER_RECOVERY', { openFen: open });
    return [FundsRecovered({ caseId, area, receipt, amountFen, recoveredOn })];
  };

/**
 * Closes a case that was carried out; or, before anything was verified, one without substance. Refuses CASE_NOT_FOUND,
 * CASE_CLOSED, NOT_DECIDED, APPEAL_OPEN, RECOVERY_OPEN.
 */
export const closeCase =
  (unfoundedBecause: string | null, closedOn: IsoDate) =>
  (current: ViolationCase | null): readonly CaseEvent[] => {
    const found = theCase(current);
    const { caseId, area, state } = found;
    if (state === 'CLOSED') throw refuse('CASE_CLOSED');
    const reason = unfoundedBecause?.trim() ?? '';
    if (state === 'OPENED' && reason !== '')
      return [CaseClosed({ caseId, area, closedOn, unfounded: true }, { reason })];
    if (state === 'APPEALED') throw refuse('APPEAL_OPEN');
    const { decision } = decided(current);
    const openFen = decision.recoverFen - recoveredFen(found);
    if (openFen > 0) throw refuse('RECOVERY_OPEN', { openFen });
    return [CaseClosed({ caseId, area, closedOn, unfounded: false })];
  };
