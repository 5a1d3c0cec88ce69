import { onEvent } from '@yibao/platform/service';
import { CaseAccepted } from '@yibao/schemas/events/service-desk';
import type { Context } from '../context.ts';
import { handleVisit } from '../domain/station/visit.ts';

/** The case that was accepted for a visitor of a station: one visit, one case [S000-09b, S000-10c]. */
export const onCaseOfVisit = onEvent(
  CaseAccepted,
  'handle-station-visit',
  async ({ data }, { stationVisits }: Context, metadata) => {
    const { inContextOf, caseId, personId, acceptedAt } = data;
    if (inContextOf?.service !== 'sports') return;
    await stationVisits.change(
      inContextOf.id,
      handleVisit({ caseId, personId, handledAt: new Date(acceptedAt).toISOString() }),
      metadata,
    );
  },
);
