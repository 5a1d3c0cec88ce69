import type { IsoDate } from '@yibao/platform/domain';
import type { SportsAudience } from '@yibao/schemas/facts/sports';
import type { Context } from '../context.ts';
import { medianMinutes } from '../domain/assisted/response-time.ts';
import { isLiaisonOn } from '../domain/liaison/liaison.ts';
import { programmeProvince } from '../domain/profile/eligibility.ts';
import { shareOf } from './share-of.ts';

/** How remote and how fast help is [S000-G2]; the province for those who belong to no area. */
export const serviceReport = async (
  from: IsoDate,
  to: IsoDate,
  audience: SportsAudience | null,
  { viewer, requestCounts, responseTimes, now }: Context,
) => {
  const area = viewer.area ?? programmeProvince;
  const filter = { from, to, audience };
  const [counts, times] = await Promise.all([requestCounts(area, filter), responseTimes(area, filter)]);
  const sum = (of: (each: (typeof counts)[number]) => number) =>
    counts.reduce((total, each) => total + of(each), 0);
  const n = sum(({ requests }) => requests);
  const responded = times.reduce((total, { requests }) => total + requests, 0);
  return {
    n,
    remoteShare: shareOf(
      sum(({ remote }) => remote),
      n,
    ),
    responded,
    medianResponseMinutes: medianMinutes(times),
    completed: sum(({ completed }) => completed),
    inTime: sum(({ inTime }) => inTime),
    asOf: now().toISOString(),
  };
};

/** Activities and reach over lectures, campaigns and points [S000-G4]. */
export const publicityReport = async (from: IsoDate, to: IsoDate, { publicityCounts }: Context) => {
  const { lectures, campaigns, joint, points } = await publicityCounts(from, to);
  return {
    activities: lectures.n + campaigns.n + points.n,
    reach: lectures.reach + campaigns.reach + points.reach,
    ...{ lectures: lectures.n, campaigns: campaigns.n, jointCampaigns: joint.n, points: points.n },
  };
};

const mostColleges = 500;

/** Colleges with a station of their own that have no liaison today [S000-R1b]. */
export const collegesWithoutLiaison = async (area: string, { stationsThat, liaisons, today }: Context) => {
  const found = await stationsThat({ type: 'FIXED', area }, { limit: mostColleges, after: undefined });
  const colleges = [...new Set(found.flatMap(({ collegeId }) => collegeId ?? []))].sort();
  const current = await liaisons.findMany(colleges);
  return colleges.filter((_college, index) => !isLiaisonOn(current[index] ?? null, today()));
};
