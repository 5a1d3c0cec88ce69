import type { Metadata } from '@yibao/platform/domain';
import { onEvent } from '@yibao/platform/service';
import { SettlementCompleted } from '@yibao/schemas/events/coverage';
import { CaseFinished, type ActKind } from '@yibao/schemas/events/service-desk';
import { AssistedServiceCompleted, StationVisited } from '@yibao/schemas/events/sports';
import type { Context } from '../context.ts';
import { recordAct, type ServedAct } from '../domain/rating/rate-service.ts';
import { ratingIdOf } from '../rating-id.ts';

const record = async (
  kind: ActKind,
  id: string,
  served: Omit<ServedAct, 'ratingId' | 'act'>,
  { ratings }: Context,
  metadata: Metadata,
): Promise<void> => {
  const ratingId = ratingIdOf(kind, id);
  await ratings.change(ratingId, recordAct({ ratingId, act: { kind, id }, ...served }), metadata);
};

/** A finished case may be rated. */
export const onCaseFinished = onEvent(
  CaseFinished,
  'case-may-be-rated',
  async ({ data }, context: Context, metadata) => {
    const { caseId, personId, area, outletId, officers: providers, finishedAt } = data;
    await record('CASE', caseId, { personId, area, outletId, providers, finishedAt }, context, metadata);
  },
);

/** A settlement is a service of the institution: it may be rated. */
export const onSettlementCompleted = onEvent(
  SettlementCompleted,
  'settlement-may-be-rated',
  async ({ data }, context: Context, metadata) => {
    const { settlementId, personId, careArea: area, institutionId, settledAt: finishedAt } = data;
    const served = { personId, area, outletId: null, providers: [institutionId], finishedAt };
    await record('SETTLEMENT', settlementId, served, context, metadata);
  },
);

/** Help of sports may be rated; its area is known when it is. */
export const onAssistedServiceCompleted = onEvent(
  AssistedServiceCompleted,
  'sports-service-may-be-rated',
  async ({ data: { serviceId, personId, completedAt }, actor }, context: Context, metadata) => {
    const served = { personId, area: null, outletId: null, providers: [actor], finishedAt: completedAt };
    await record('SPORTS_SERVICE', serviceId, served, context, metadata);
  },
);

/** A visit of a station by somebody who gave a name may be rated. */
export const onStationVisited = onEvent(
  StationVisited,
  'station-visit-may-be-rated',
  async ({ data: { visitId, personId, area, visitedAt }, actor }, context: Context, metadata) => {
    if (personId === undefined) return;
    const served = { personId, area, outletId: null, providers: [actor], finishedAt: visitedAt };
    await record('STATION_VISIT', visitId, served, context, metadata);
  },
);
