import type { IsoDate } from '@yibao/platform/domain';
import {
  CaseHeard,
  CaseOpened,
  CaseShared,
  CaseVerified,
  department,
  ResponsibilityAssigned,
  violationType,
  type CaseEvent,
  type CaseTrack,
  type Department,
  type OpenedCase,
  type Responsibility,
  type ViolationType,
} from '@yibao/schemas/events/supervision';
import { areasAbove } from '@yibao/schemas/policy/areas';
import type { TracedClaim } from './claim.ts';
import { refuse } from './refusals.ts';
import type { ViolationCase } from './violation-case.ts';

/** Who acts: supervision, or the handling agency. */
export type Side = 'SUPERVISOR' | 'OFFICER';

/** Refuses WRONG_TRACK: the agency acts by the agreement only, supervision by law only [S003-8.25a]. */
export const requireTrack = (track: CaseTrack, side: Side): void => {
  const own: CaseTrack = side === 'SUPERVISOR' ? 'ADMINISTRATIVE' : 'AGREEMENT';
  if (track !== own) throw refuse('WRONG_TRACK', { track, allowed: own });
};

/**
 * The settlement a case rests on is one of its subject: settled there, or for the person; of an agency, one of its area.
 * Refuses SETTLEMENT_MISMATCH.
 */
export const requireOwnSettlement = (
  { subject: { kind, id }, area }: Pick<OpenedCase, 'subject' | 'area'>,
  { settlementId, personId, settlement: { institutionId, insuredArea, careArea } }: TracedClaim,
): void => {
  const isOwn = {
    INSTITUTION: institutionId === id,
    PERSON: personId === id,
    AGENCY: [insuredArea, careArea].some((each) => areasAbove(each).includes(area)),
  };
  if (!isOwn[kind]) throw refuse('SETTLEMENT_MISMATCH', { settlementId });
};

export type CaseToOpen = Omit<OpenedCase, 'type'> & { readonly type: string };

/** Reselling of drugs is a matter for market supervision too [S003-5.4]. */
const sharedFromTheStart = (type: ViolationType): readonly Department[] =>
  type === 'DRUG_RESALE' ? ['MARKET_REGULATION'] : [];

/**
 * Opens a case of the closed list of violations against an institution, a person or an agency; against an agency only
 * supervision does [S001-10.1a, S003-2.18e, S003-2.18g, S003-5.24, S003-5.26b]. Refuses UNKNOWN_TYPE, SUBJECT_REQUIRED,
 * WRONG_TRACK.
 */
export const openCase =
  ({ type, ...request }: CaseToOpen, side: Side) =>
  (current: ViolationCase | null): readonly CaseEvent[] => {
    if (current) return [];
    const known = violationType.safeParse(type);
    if (!known.success) throw refuse('UNKNOWN_TYPE', { known: violationType.options });
    if (request.subject.id.trim() === '') throw refuse('SUBJECT_REQUIRED');
    // Supervision may hand a case to the agency by opening it on the agreement track; never the other way round.
    if (side === 'OFFICER' && (request.track !== 'AGREEMENT' || request.subject.kind === 'AGENCY'))
      throw refuse('WRONG_TRACK', { track: request.track, allowed: 'AGREEMENT' });
    const { caseId, area } = request;
    return [
      CaseOpened({ ...request, type: known.data }),
      ...sharedFromTheStart(known.data).map((name) => CaseShared({ caseId, area, department: name })),
    ];
  };

const isClosed = ({ state }: ViolationCase) => state === 'CLOSED';

/** The case there is. Refuses CASE_NOT_FOUND. */
export const theCase = (current: ViolationCase | null): ViolationCase => {
  if (!current) throw refuse('CASE_NOT_FOUND');
  return current;
};

/** Records what was verified; nothing follows by itself [S003-8.25c]. Refuses CASE_NOT_FOUND, NO_FINDING, NOT_OPEN. */
export const verifyFindings =
  (findings: readonly string[], verifiedOn: IsoDate) =>
  (current: ViolationCase | null): readonly CaseEvent[] => {
    const { caseId, area, state } = theCase(current);
    const written = findings.filter((each) => each.trim() !== '');
    if (written.length === 0) throw refuse('NO_FINDING');
    if (state !== 'OPENED') throw refuse('NOT_OPEN', { state });
    return [CaseVerified({ caseId, area, findings: written.length, verifiedOn }, { findings: written })];
  };

/**
 * Records that the subject was heard, on a day up to today [S003-8.22b]. Refuses CASE_NOT_FOUND, STATEMENT_REQUIRED,
 * NOT_VERIFIED, DATE_NOT_ALLOWED.
 */
export const recordHearing =
  ({ heardOn, statement, today }: { heardOn: IsoDate; statement: string; today: IsoDate }) =>
  (current: ViolationCase | null): readonly CaseEvent[] => {
    const { caseId, area, state } = theCase(current);
    if (statement.trim() === '') throw refuse('STATEMENT_REQUIRED');
    if (state !== 'VERIFIED') throw refuse('NOT_VERIFIED', { state });
    if (heardOn > today) throw refuse('DATE_NOT_ALLOWED', { latest: today });
    return [CaseHeard({ caseId, area, heardOn }, { statement })];
  };

/** Names who is responsible and how [S003-2.18d]. Refuses CASE_NOT_FOUND, PARTY_REQUIRED, CASE_CLOSED. */
export const assignResponsibility =
  (party: string, responsibility: Responsibility) =>
  (current: ViolationCase | null): readonly CaseEvent[] => {
    const found = theCase(current);
    const { caseId, area, responsibilities } = found;
    if (party.trim() === '') throw refuse('PARTY_REQUIRED');
    if (isClosed(found)) throw refuse('CASE_CLOSED');
    const named = responsibilities.some(
      (each) => each.party === party && each.responsibility === responsibility,
    );
    return named ? [] : [ResponsibilityAssigned({ caseId, area, party, responsibility })];
  };

/** Lets another department see the case, closed ones too [S003-2.18d, S003-8.25b]. Refuses CASE_NOT_FOUND, DEPARTMENT_UNKNOWN. */
export const shareCase =
  (name: string) =>
  (current: ViolationCase | null): readonly CaseEvent[] => {
    const { caseId, area, sharedWith } = theCase(current);
    const known = department.safeParse(name);
    if (!known.success) throw refuse('DEPARTMENT_UNKNOWN', { known: department.options });
    return sharedWith.includes(known.data) ? [] : [CaseShared({ caseId, area, department: known.data })];
  };
