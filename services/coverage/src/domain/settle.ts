import {
  SettlementAbandoned,
  SettlementCompleted,
  SettlementReversed,
  type BenefitsEvent,
} from '@yibao/schemas/events/coverage';
import type { InsuranceType } from '@yibao/schemas/policy/codes';
import type { Policy } from '@yibao/schemas/policy/resolve';
import { adjudicate, type Adjudication } from './adjudication/adjudicate.ts';
import type { Claim, ClaimFacts } from './adjudication/claim.ts';
import { refuse } from './refusals.ts';
import type { SettledParts } from './settled-parts.ts';
import { entitlementsOf, lineOf, type Benefits } from './benefits.ts';
import { reverseMovements } from './adjudication/counters.ts';

/** A bill with all that is known when it is settled. */
export type SettleRequest = {
  readonly settlementId: string;
  readonly claim: Claim;
  readonly facts: ClaimFacts;
  readonly policy: Policy;
  readonly insuredArea: string;
  readonly insuranceType: InsuranceType;
  /** What the account holds ready for this settlement. */
  readonly heldFen: number;
  readonly settledAt: string;
  readonly factVersions: Readonly<Record<string, string>>;
};

const requireDirect = ({ facts: { direct }, claim: { careType } }: SettleRequest) => {
  if (direct.outcome === 'DIRECT') return;
  const details = { outcome: direct.outcome, reason: direct.reason, source: direct.source };
  if (direct.reason === 'FILING_MISMATCH' && careType === 'CHRONIC_OUTPATIENT')
    throw refuse('AREA_NOT_ALLOWED', details);
  throw refuse(direct.reason === 'FILING_REQUIRED' ? 'FILING_REQUIRED' : 'NOT_DIRECTLY_PAYABLE', details);
};

/** A bill is settled once, a stay and a prescription too; what was reversed may be settled again under a new id. */
const requireUnsettled = (state: Benefits, { claim, facts, settlementId }: SettleRequest) => {
  const standing = state.ledger.filter(({ status }) => status === 'COMPLETED');
  const same = standing.find(
    ({ billId, institutionId }) =>
      billId === claim.billId && institutionId === facts.institution.institutionId,
  );
  if (same) throw refuse('DUPLICATE_LINE', { settlementId: same.settlementId });
  const { stay, prescription } = claim;
  if (stay && standing.some(({ stayId }) => stayId === stay.stayId))
    throw refuse('STAY_ALREADY_SETTLED', { stayId: stay.stayId });
  const filled =
    prescription && standing.find(({ prescriptionId }) => prescriptionId === prescription.prescriptionId);
  if (filled) throw refuse('PRESCRIPTION_USED', { settlementId: filled.settlementId });
  if (state.barred.includes(settlementId)) throw refuse('SETTLEMENT_BARRED', { settlementId });
};

/** The settlement as it would be now: what quote answers, and what settle saves. Refusals as in adjudicate. */
export const quote = ({ claim, facts, policy, heldFen }: SettleRequest, state: Benefits): Adjudication =>
  adjudicate(claim, facts, policy, {
    counters: state.counters,
    stays: state.stays,
    entitlements: entitlementsOf(state),
    heldFen,
  });

const codedLines = ({ claim }: SettleRequest, { lines }: Adjudication) =>
  lines.map(({ lineId, ...parts }) => {
    const line = claim.lines.find((each) => each.lineId === lineId);
    return {
      lineId,
      code: line?.code ?? '',
      quantity: line?.quantity ?? '1',
      ...(line?.servedOn === undefined ? {} : { servedOn: line.servedOn }),
      ...(line?.doctorId === undefined ? {} : { doctorId: line.doctorId }),
      ...parts,
    };
  });

const textsOf = ({ claim }: SettleRequest) =>
  Object.fromEntries(claim.lines.flatMap(({ lineId, text }) => (text === undefined ? [] : [[lineId, text]])));

const settledAs = (request: SettleRequest, adjudication: Adjudication): BenefitsEvent => {
  const { settlementId, claim, facts, insuredArea, insuranceType, settledAt, factVersions } = request;
  const { amounts, payers, movements, notPayable, demonstration, policy, route, trace, ranking } =
    adjudication;
  return SettlementCompleted(
    {
      ...{ settlementId, personId: facts.personId, billId: claim.billId },
      institutionId: facts.institution.institutionId,
      careArea: facts.institution.area,
      institutionLevel: facts.institution.level,
      ...{ insuredArea, insuranceType, careType: claim.careType, route },
      ...{ serviceDate: claim.serviceDate, settledAt },
      ...(claim.stay ? { stayId: claim.stay.stayId } : {}),
      ...(claim.prescription ? { prescriptionId: claim.prescription.prescriptionId } : {}),
      ...{ amounts, payers, movements, notPayable, policy, demonstration, factVersions },
      deemedFiled: facts.direct.deemedFiled,
      filingId: facts.direct.filingId,
      filingType: facts.direct.filingType,
      lines: codedLines(request, adjudication),
    },
    { texts: textsOf(request), trace, ranking },
  );
};

/**
 * Settles a bill. The same settlement id again changes nothing. Refuses SETTLEMENT_ID_TAKEN, SETTLEMENT_BARRED,
 * DUPLICATE_LINE, STAY_ALREADY_SETTLED, PRESCRIPTION_USED, FILING_REQUIRED, NOT_DIRECTLY_PAYABLE, AREA_NOT_ALLOWED, PACK_NOT_IN_FORCE for a
 * draft [S003-5.0], and as adjudicate does.
 */
export const settle =
  (request: SettleRequest) =>
  (state: Benefits): readonly BenefitsEvent[] => {
    const before = lineOf(state, request.settlementId);
    if (before) {
      const { billId } = request.claim;
      const { institutionId } = request.facts.institution;
      if (before.billId === billId && before.institutionId === institutionId) return [];
      throw refuse('SETTLEMENT_ID_TAKEN', { settlementId: request.settlementId });
    }
    requireUnsettled(state, request);
    requireDirect(request);
    const { policy } = request;
    if (policy.simulated)
      throw refuse('PACK_NOT_IN_FORCE', {
        pack: policy.pack,
        version: policy.version,
        status: policy.status,
      });
    return [settledAs(request, quote(request, state))];
  };

export type Reversal = {
  readonly settlementId: string;
  readonly personId: string;
  /** The institution that asks; null for an agency. */
  readonly institutionId: string | null;
  readonly reversedAt: string;
  readonly reason: string;
  /** What was settled, repeated for those who count. */
  readonly settled?: SettledParts;
};

/** The exact negative of a settlement [S002-15b]. Refuses SETTLEMENT_UNKNOWN, ALREADY_REVERSED, OTHER_INSTITUTION. */
export const reverse =
  ({ settlementId, personId, institutionId, reversedAt, reason, settled }: Reversal) =>
  (state: Benefits): readonly BenefitsEvent[] => {
    const line = lineOf(state, settlementId);
    if (!line) throw refuse('SETTLEMENT_UNKNOWN');
    if (institutionId !== null && institutionId !== line.institutionId) throw refuse('OTHER_INSTITUTION');
    if (line.status === 'REVERSED') throw refuse('ALREADY_REVERSED');
    const { fundFen, accountFen } = line;
    const movements = reverseMovements(line.movements);
    const data = {
      settlementId,
      personId,
      institutionId: line.institutionId,
      ...(line.prescriptionId === undefined ? {} : { prescriptionId: line.prescriptionId }),
      reversedAt,
      movements,
      fundFen,
      accountFen,
      ...(settled === undefined ? {} : { settled }),
    };
    return [SettlementReversed(data, { reason })];
  };

/** At the deadline of its hold: a settlement that is not there is barred for ever; one that is there stays. */
export const abandon =
  (settlementId: string, personId: string) =>
  (state: Benefits): readonly BenefitsEvent[] =>
    lineOf(state, settlementId) || state.barred.includes(settlementId)
      ? []
      : [SettlementAbandoned({ settlementId, personId })];
