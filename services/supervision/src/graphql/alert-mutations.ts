import { commandOf, deriveId } from '@yibao/platform/graphql';
import type { Context } from '../context.ts';
import { convertAlert, handleAlert, type Alert } from '../domain/alert.ts';
import { openCase, type Side } from '../domain/open-case.ts';
import { refuse } from '../domain/refusals.ts';
import { isOwnArea } from '@yibao/platform/access';
import type { MutationResolvers } from './generated.ts';

/** Supervision, or the handling agency. */
export const sideOf = ({ viewer }: Context): Side =>
  viewer.roles.includes('SUPERVISOR') ? 'SUPERVISOR' : 'OFFICER';

/** An alert of the own area; one elsewhere looks like none. Refuses ALERT_NOT_FOUND. */
const alertNamed = async (alertId: string, { alertById, viewer }: Context): Promise<Alert> => {
  const alert = await alertById.load(alertId);
  if (!alert || !isOwnArea(viewer, alert.area)) throw refuse('ALERT_NOT_FOUND');
  return alert;
};

export const alertMutations = {
  handleAlert: async (_parent, { input }, context) => {
    const { alertId, outcome = null, note } = input;
    await alertNamed(alertId, context);
    const decide = handleAlert({ outcome, note, now: context.now().toISOString() });
    const command = commandOf(context, 'handleAlert', input);
    const { state, revision } = await context.alerts.change(alertId, decide, command);
    if (!state) throw refuse('ALERT_NOT_FOUND');
    return { alert: state, revision };
  },
  convertAlertToCase: async (_parent, { input }, context) => {
    const { alertId, type, track } = input;
    const { subject, source, area } = await alertNamed(alertId, context);
    // One alert becomes one case: a retry finds the case it made.
    const caseId = deriveId('case', alertId);
    const command = commandOf(context, 'convertAlertToCase', input);
    const openedAt = context.now().toISOString();
    const settlementId = source.kind === 'SETTLEMENT' ? source.id : null;
    const request = {
      ...{ caseId, subject, type, track, settlementId, area, openedAt },
      source: { kind: 'ALERT', id: alertId } as const,
    };
    const decide = openCase(request, sideOf(context));
    // What is refused leaves the alert as it is; and an alert that somebody closes meanwhile becomes no case.
    decide(null);
    await context.alerts.change(alertId, convertAlert(caseId, openedAt), command);
    const opened = await context.violationCases.change(caseId, decide, command);
    if (!opened.state) throw refuse('CASE_NOT_FOUND');
    return { case: opened.state, revision: opened.revision };
  },
} satisfies MutationResolvers;
