import type { Aggregate, IsoDate } from '@yibao/platform/domain';
import {
  StationIssueReported,
  StationVisitHandled,
  StationVisited,
  type StationIssueEvent,
  type StationService,
  type StationVisitEvent,
} from '@yibao/schemas/events/sports';
import { sportsAudience, type StationClientele } from '@yibao/schemas/facts/sports';
import { refuse } from './refusals.ts';
import { isActiveOn, type Station } from './station.ts';

export type StationVisit = ReturnType<typeof StationVisited>['data'] & { readonly caseId: string | null };

export const stationVisits: Aggregate<StationVisit | null, StationVisitEvent> = {
  initial: null,
  evolve(current, event) {
    switch (event.type) {
      case StationVisited.type:
        return { ...event.data, caseId: null };
      case StationVisitHandled.type:
        return current && { ...current, caseId: event.data.caseId };
    }
  },
};

export type VisitRequest = {
  readonly visitId: string;
  readonly audience: StationClientele | null;
  readonly personId: string | null;
  readonly service: StationService;
  readonly enrolledInProvince: boolean;
  readonly visitedAt: string;
  readonly today: IsoDate;
};

/** Whom a station serves: an event the four groups, a college its people [S000-09b, S000-10c, S000-A14]. */
const served: Readonly<Record<Station['type'], readonly StationClientele[]>> = {
  MOBILE: sportsAudience.options,
  FIXED: ['TEACHER', 'STUDENT', 'ATHLETE', 'COACH'],
};

/**
 * Advises somebody, or takes business in, at an active station. Business needs the person; in a college it needs
 * insurance in the province too [S000-09b, S000-10c]. Refuses AUDIENCE_REQUIRED, AUDIENCE_NOT_SERVED, STATION_CLOSED,
 * PERSON_REQUIRED, NOT_ENROLLED_IN_PROVINCE.
 */
export const acceptVisit =
  (station: Station, request: VisitRequest) =>
  (current: StationVisit | null): readonly StationVisitEvent[] => {
    if (current) return [];
    const { visitId, audience, personId, service, visitedAt } = request;
    if (audience === null) throw refuse('AUDIENCE_REQUIRED');
    if (!served[station.type].includes(audience))
      throw refuse('AUDIENCE_NOT_SERVED', { audience, served: served[station.type] });
    if (!isActiveOn(station, request.today))
      throw refuse('STATION_CLOSED', { status: station.status, from: station.from, to: station.to });
    if (service === 'HANDLE' && personId === null) throw refuse('PERSON_REQUIRED');
    if (service === 'HANDLE' && station.type === 'FIXED' && !request.enrolledInProvince)
      throw refuse('NOT_ENROLLED_IN_PROVINCE');
    const { stationId, area, eventId } = station;
    return [
      StationVisited({
        ...{ visitId, stationId, area, audience, service, visitedAt },
        ...(eventId === undefined ? {} : { eventId }),
        ...(personId === null ? {} : { personId }),
      }),
    ];
  };

/** The business of a visit has become a case, in the same visit [S000-09b]; a second case changes nothing. */
export const handleVisit =
  (accepted: { readonly caseId: string; readonly personId: string; readonly handledAt: string }) =>
  (visit: StationVisit | null): readonly StationVisitEvent[] => {
    const { caseId, personId, handledAt } = accepted;
    if (visit?.service !== 'HANDLE' || visit.personId !== personId || visit.caseId !== null) return [];
    const { visitId, stationId } = visit;
    return [StationVisitHandled({ visitId, stationId, personId, caseId, handledAt })];
  };

export type StationIssue = ReturnType<typeof StationIssueReported>['data'] & {
  readonly private?: { readonly text: string };
};

export const stationIssues: Aggregate<StationIssue | null, StationIssueEvent> = {
  initial: null,
  evolve: (_current, event) => ({ ...event.data, ...(event.private ? { private: event.private } : {}) }),
};

/** A problem at a station goes to the insurance department; its text stays here [S000-R3c]. Refuses TEXT_REQUIRED. */
export const reportIssue =
  (issue: ReturnType<typeof StationIssueReported>['data'], text: string) =>
  (current: StationIssue | null): readonly StationIssueEvent[] => {
    if (current) return [];
    if (text.trim() === '' || text.length > 2000) throw refuse('TEXT_REQUIRED', { most: 2000 });
    return [StationIssueReported(issue, { text })];
  };
