import { stationClientele, type StationClientele } from '@yibao/schemas/facts/sports';
import type { StationService } from '@yibao/schemas/events/sports';
import type { Db } from 'mongodb';

/** The visits of a station in numbers. */
export type StationReport = {
  readonly consultations: number;
  readonly handled: number;
  readonly issues: number;
  readonly visitsByAudience: readonly { readonly audience: StationClientele; readonly visits: number }[];
};

type VisitGroup = {
  readonly _id: {
    readonly stationId: string;
    readonly audience: StationClientele;
    readonly service: StationService;
  };
  readonly n: number;
};
type IssueGroup = { readonly _id: string; readonly n: number };

const sum = (groups: readonly { readonly n: number }[]) => groups.reduce((total, { n }) => total + n, 0);

const reportOf = (visits: readonly VisitGroup[], issues: readonly IssueGroup[]): StationReport => ({
  consultations: sum(visits.filter(({ _id }) => _id.service === 'CONSULT')),
  handled: sum(visits.filter(({ _id }) => _id.service === 'HANDLE')),
  issues: sum(issues),
  visitsByAudience: stationClientele.options
    .map((audience) => ({ audience, visits: sum(visits.filter(({ _id }) => _id.audience === audience)) }))
    .filter(({ visits }) => visits > 0),
});

const group = (_id: unknown) => ({ $group: { _id, n: { $sum: 1 } } });
const visitKey = { stationId: '$state.stationId', audience: '$state.audience', service: '$state.service' };

/** Reports of some stations, two queries for all; `together` adds several stations up. */
export const stationReports = (db: Db) => {
  const groupsOf = async (stationIds: readonly string[]) => {
    const match = { $match: { 'state.stationId': { $in: [...stationIds] } } };
    const visits = db.collection('stationVisits').aggregate<VisitGroup>([match, group(visitKey)]);
    const issues = db.collection('stationIssues').aggregate<IssueGroup>([match, group('$state.stationId')]);
    return Promise.all([visits.toArray(), issues.toArray()]);
  };
  return {
    each: async (stationIds: readonly string[]): Promise<StationReport[]> => {
      const [visits, issues] = await groupsOf(stationIds);
      return stationIds.map((id) =>
        reportOf(
          visits.filter(({ _id }) => _id.stationId === id),
          issues.filter(({ _id }) => _id === id),
        ),
      );
    },
    together: async (stationIds: readonly string[]): Promise<StationReport> =>
      reportOf(...(await groupsOf(stationIds))),
  };
};
