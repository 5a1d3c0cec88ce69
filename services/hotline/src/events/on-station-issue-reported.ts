import { deriveId } from '@yibao/platform/graphql';
import { onEvent } from '@yibao/platform/service';
import type { TicketCategory } from '@yibao/schemas/events/hotline';
import { StationIssueReported, type StationIssueTopic } from '@yibao/schemas/events/sports';
import type { Context } from '../context.ts';
import { openOnSportsLine } from '../sports-line-ticket.ts';

const categoryOf: Readonly<Record<StationIssueTopic, TicketCategory>> = {
  EQUIPMENT: 'SPORTS_EVENT_APPEAL',
  NETWORK: 'SPORTS_EVENT_APPEAL',
  STAFFING: 'SPORTS_EVENT_APPEAL',
  POLICY: 'CONSULTATION',
  SETTLEMENT: 'BUSINESS_PROBLEM',
  OTHER: 'SPORTS_EVENT_APPEAL',
};

/** A problem found at a station becomes a ticket; its words stay in sports, where the graph finds them by the issue. */
export const onStationIssueReported = onEvent(
  StationIssueReported,
  'open-ticket-of-station-issue',
  async ({ data: { issueId, area, topic, reportedAt } }, context: Context, metadata) => {
    const request = {
      ticketId: deriveId('station-issue', issueId),
      at: new Date(reportedAt).toISOString(),
      category: categoryOf[topic],
      audience: null,
      area,
      origin: 'STATION',
      inContextOf: { service: 'sports', id: issueId },
    } as const;
    await openOnSportsLine(request, context, metadata);
  },
);
