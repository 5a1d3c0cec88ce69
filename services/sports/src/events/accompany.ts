import type { Metadata } from '@yibao/platform/domain';
import { deriveId } from '@yibao/platform/graphql';
import { onEvent } from '@yibao/platform/service';
import { FilingChanged, FilingEnded, FilingRegistered } from '@yibao/schemas/events/cross-region-care';
import { EntitlementApplied, EntitlementGranted, EntitlementRefused } from '@yibao/schemas/events/coverage';
import { CaseAccepted, CaseCancelled, CaseFinished } from '@yibao/schemas/events/service-desk';
import type { GreenOrigin } from '@yibao/schemas/events/sports';
import type { Context } from '../context.ts';
import { closeGreenCase, openGreenCase } from '../domain/green/case.ts';

/** One green case for each case of origin. */
const idFor = ({ kind, id }: GreenOrigin) => deriveId('green-case', kind, id);
const minuteMs = 60_000;

const open = async (
  { personId, area, origin, at }: { personId: string; area: string; origin: GreenOrigin; at: string },
  { profiles, greenCases, parameterOn, today }: Context,
  metadata: Metadata,
) => {
  const profile = await profiles.find(personId);
  if (!profile?.eligibility.eligible) return;
  const minutes = await parameterOn('sports.green.assignMinutes', area, today());
  const openedAt = new Date(at).toISOString();
  const assignBy = minutes === undefined ? null : new Date(Date.parse(at) + minutes * minuteMs).toISOString();
  const greenCaseId = idFor(origin);
  await greenCases.change(
    greenCaseId,
    openGreenCase({ greenCaseId, personId, area, origin, openedAt, assignBy }),
    metadata,
  );
};

type Filing = Parameters<typeof FilingRegistered>[0];

const openForFiling = async (
  { personId, insuredArea, filingId, registeredAt, type }: Filing,
  context: Context,
  metadata: Metadata,
) => {
  // Recorded from a settlement: there is nothing to handle.
  if (type === 'DEEMED') return;
  const origin = { kind: 'FILING', id: filingId } as const;
  await open({ personId, area: insuredArea, origin, at: registeredAt }, context, metadata);
};

const close = async (origin: GreenOrigin, at: string, { greenCases }: Context, metadata: Metadata) => {
  await greenCases.change(idFor(origin), closeGreenCase(new Date(at).toISOString()), metadata);
};

/** Cases of those to whom the green channel is open are accompanied until they end [S000-04b]. */
export const greenHandlers = [
  onEvent(CaseAccepted, 'accompany-case', async ({ data }, context: Context, metadata) => {
    const { personId, area, caseId, acceptedAt } = data;
    await open({ personId, area, origin: { kind: 'CASE', id: caseId }, at: acceptedAt }, context, metadata);
  }),
  onEvent(FilingRegistered, 'accompany-filing', async ({ data }, context: Context, metadata) =>
    openForFiling(data, context, metadata),
  ),
  onEvent(FilingChanged, 'accompany-next-filing', async ({ data }, context: Context, metadata) =>
    openForFiling(data.next, context, metadata),
  ),
  onEvent(EntitlementApplied, 'accompany-application', async ({ data }, context: Context, metadata) => {
    const { personId, insuredArea: area, entitlementId: id, appliedAt: at } = data;
    await open({ personId, area, origin: { kind: 'ENTITLEMENT', id }, at }, context, metadata);
  }),
  onEvent(CaseFinished, 'leave-finished-case', async ({ data }, context: Context, metadata) =>
    close({ kind: 'CASE', id: data.caseId }, data.finishedAt, context, metadata),
  ),
  onEvent(CaseCancelled, 'leave-cancelled-case', async ({ data }, context: Context, metadata) =>
    close({ kind: 'CASE', id: data.caseId }, data.cancelledAt, context, metadata),
  ),
  onEvent(EntitlementGranted, 'leave-granted-application', async ({ data }, context: Context, metadata) =>
    close({ kind: 'ENTITLEMENT', id: data.entitlementId }, data.grantedAt, context, metadata),
  ),
  onEvent(EntitlementRefused, 'leave-refused-application', async ({ data }, context: Context, metadata) =>
    close({ kind: 'ENTITLEMENT', id: data.entitlementId }, data.refusedAt, context, metadata),
  ),
  onEvent(FilingEnded, 'leave-ended-filing', async ({ data, time }, context: Context, metadata) =>
    close({ kind: 'FILING', id: data.filingId }, time, context, metadata),
  ),
  onEvent(FilingChanged, 'leave-changed-filing', async ({ data, time }, context: Context, metadata) =>
    close({ kind: 'FILING', id: data.filingId }, time, context, metadata),
  ),
];
