import { isOwnArea, type Viewer } from '@yibao/platform/access';
import { isIsoMonth } from '@yibao/platform/domain';
import type { Evaluation } from '@yibao/schemas/events/supervision';
import type { Context } from '../context.ts';
import type { Alert } from '../domain/alert.ts';
import type { CreditRecord } from '../domain/credit.ts';
import { refuse } from '../domain/refusals.ts';
import type { ViolationCase } from '../domain/violation-case.ts';
import type { ReportInput } from './generated.ts';

type Asking = { readonly viewer: Viewer };

const isAgency = ({ roles }: Viewer) =>
  roles.some((role) => role === 'SUPERVISOR' || role === 'OFFICER' || role === 'FINANCE');
const owns = (viewer: Viewer, area: string | undefined) => isAgency(viewer) && isOwnArea(viewer, area);

/** Refuses NOT_OWN_AREA. */
export const requireOwnArea = ({ viewer }: Asking, area: string): void => {
  if (!isOwnArea(viewer, area)) throw refuse('NOT_OWN_AREA', { area });
};

/**
 * The area stated for a subject must be the own one, and the one where the subject lies by the facts; of agencies no facts
 * tell. Refuses NOT_OWN_AREA, SUBJECT_UNKNOWN, AREA_MISMATCH, REPLICA_BEHIND.
 */
export const requireAreaOf = async (
  { kind, id }: CreditRecord['subject'],
  area: string,
  asking: Asking & Pick<Context, 'areaOfSubject'>,
): Promise<void> => {
  requireOwnArea(asking, area);
  if (kind === 'AGENCY') return;
  const known = await asking.areaOfSubject({ kind, id });
  if (known === undefined) throw refuse('SUBJECT_UNKNOWN');
  if (known !== area) throw refuse('AREA_MISMATCH', { area });
};

/** The area asked about, and its months. Refuses NOT_OWN_AREA, INVALID_PERIOD. */
export const monthsOf = ({ area, from, to }: ReportInput, asking: Asking): ReportInput => {
  requireOwnArea(asking, area);
  if (!isIsoMonth(from) || !isIsoMonth(to) || from > to) throw refuse('INVALID_PERIOD', { from, to });
  return { area, from, to };
};

/** What an agency may see of its area, and an institution of itself. */
export const maySeeEvaluation = (
  { viewer }: Asking,
  { area, insuredArea, institutionId }: Evaluation,
): boolean => owns(viewer, insuredArea) || owns(viewer, area) || viewer.organisation === institutionId;

export const maySeeAlert = ({ viewer }: Asking, { area, subject }: Alert): boolean =>
  owns(viewer, area) || (subject.kind === 'INSTITUTION' && viewer.organisation === subject.id);

/** Cases against an agency are for supervision only [S003-2.18g]; a department sees what was shared with it [S003-2.18d]. */
export const maySeeCase = ({ viewer }: Asking, { area, subject, sharedWith }: ViolationCase): boolean => {
  if (viewer.roles.includes('PARTNER_DEPARTMENT'))
    return sharedWith.some((department) => department === viewer.organisation);
  return owns(viewer, area) && (subject.kind !== 'AGENCY' || viewer.roles.includes('SUPERVISOR'));
};

/** As the one named, or null where the caller may not see it. */
export const visible =
  <Row>(maySee: (asking: Asking, row: Row) => boolean) =>
  (asking: Asking, row: Row | null): Row | null =>
    row && maySee(asking, row) ? row : null;

/** The subject that the caller is: an institution, or a person. */
export const ownSubject = ({ viewer }: Asking): CreditRecord['subject'] | null => {
  if (viewer.organisation !== undefined) return { kind: 'INSTITUTION', id: viewer.organisation };
  return viewer.personId === undefined ? null : { kind: 'PERSON', id: viewer.personId };
};

/** The subject itself, and those of its area; of an agency supervision only. */
export const maySeeCredit = (asking: Asking, { subject, area }: CreditRecord): boolean => {
  const own = ownSubject(asking);
  if (own?.kind === subject.kind && own.id === subject.id) return true;
  return (
    owns(asking.viewer, area) && (subject.kind !== 'AGENCY' || asking.viewer.roles.includes('SUPERVISOR'))
  );
};
