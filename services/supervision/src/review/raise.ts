import type { Metadata } from '@yibao/platform/domain';
import { deriveId } from '@yibao/platform/graphql';
import type { RaisedAlert } from '@yibao/schemas/events/supervision';
import type { Context } from '../context.ts';
import { dueDayOf, raiseAlert } from '../domain/alert.ts';
import type { PublishedRule } from '../domain/rule.ts';

/** What an alert is about, before it has an id and a due day. */
export type Occasion = Pick<RaisedAlert, 'subject' | 'source' | 'area' | 'measured' | 'limit'> & {
  readonly rule: PublishedRule;
};

/** Once per rule, subject and source: the same occasion is the same alert. */
const alertIdOf = ({ rule: { code }, subject, source }: Occasion) =>
  deriveId('alert', code, subject.kind, subject.id, source.kind, source.id);

/** Raises an alert, due in the working days that its rule gives. */
export const raise = async (
  occasion: Occasion,
  { alerts, calendars, now, today }: Pick<Context, 'alerts' | 'calendars' | 'now' | 'today'>,
  metadata: Metadata,
): Promise<void> => {
  const { rule, subject, source, area, measured, limit } = occasion;
  const alertId = alertIdOf(occasion);
  const dueOn = dueDayOf(today(), rule.dueWorkingDays, await calendars());
  const raised = {
    alertId,
    code: rule.code,
    ruleVersion: rule.version,
    subject,
    source,
    area,
    measured,
    limit,
  };
  await alerts.change(alertId, raiseAlert({ ...raised, raisedAt: now().toISOString(), dueOn }), metadata);
};
