import { isOwnArea } from '@yibao/platform/access';
import { connection, type Slice } from '@yibao/platform/graphql';
import type { Context } from '../context.ts';
import { alertPosition } from '../domain/alert.ts';
import { casePosition } from '../domain/violation-case.ts';
import { maySeeAlert } from './own-area.ts';
import type {
  QueryAlertsArgs,
  QueryCasesArgs,
  QueryReconciliationsArgs,
  QuerySharedCasesArgs,
} from './generated.ts';

/** The area an agency answers for; nobody else's lists go by area. */
const ownArea = ({ viewer }: Context) =>
  viewer.area !== undefined && isOwnArea(viewer, viewer.area) ? viewer.area : undefined;

const isInstitution = ({ viewer }: Context) =>
  viewer.roles.includes('HOSPITAL') || viewer.roles.includes('PHARMACY');

/** What an institution sees is about itself; an agency's, of its area. */
const alertsFor = (args: QueryAlertsArgs, context: Context) => {
  const { subjectId, code, state, dueBy } = args;
  if (isInstitution(context)) {
    const own = context.viewer.organisation;
    return own === undefined ? null : { subjectId: own, code, state, dueBy };
  }
  const area = ownArea(context);
  return area === undefined ? null : { area, subjectId, code, state, dueBy };
};

export const alertPage = async (args: QueryAlertsArgs, context: Context) => {
  const meet = alertsFor(args, context);
  return connection(
    args,
    async (slice: Slice) =>
      meet ? (await context.alertsThat(meet, slice)).filter((alert) => maySeeAlert(context, alert)) : [],
    alertPosition,
  );
};

export const casePage = async (args: QueryCasesArgs, context: Context) => {
  const { subjectId, type, track, state } = args;
  const area = ownArea(context);
  const withoutAgencies = !context.viewer.roles.includes('SUPERVISOR');
  return connection(
    args,
    async (slice: Slice) =>
      area === undefined
        ? []
        : context.casesThat({ area, withoutAgencies, subjectId, type, track, state }, slice),
    casePosition,
  );
};

/** What was shared with the department that the account belongs to [S003-2.18d, S003-8.25b]. */
export const sharedCasePage = async (args: QuerySharedCasesArgs, context: Context) => {
  const sharedWith = context.viewer.organisation;
  return connection(
    args,
    async (slice: Slice) => (sharedWith === undefined ? [] : context.casesThat({ sharedWith }, slice)),
    casePosition,
  );
};

export const reconciliationPage = async (args: QueryReconciliationsArgs, context: Context) => {
  const area = ownArea(context);
  return connection(
    args,
    async (slice: Slice) => (area === undefined ? [] : context.reconciliationsIn(area, slice)),
    ({ reconciliationId }) => reconciliationId,
  );
};
