import type { IsoDate } from '@yibao/platform/domain';
import type { SportsAudience } from '@yibao/schemas/facts/sports';
import type { Context } from '../context.ts';
import { isLiaisonOn } from '../domain/liaison/liaison.ts';
import { programmeProvince } from '../domain/profile/eligibility.ts';
import { shareOf } from './share-of.ts';

const minuteMs = 60_000;
const most = 5000;

/** The middle of some numbers; of two in the middle the mean, rounded down. */
const medianOf = (numbers: readonly number[]): number | null => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [below, above] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return below === undefined || above === undefined ? null : Math.floor((below + above) / 2);
};

/** How remote and how fast help is [S000-G2]; the province for those who belong to no area. */
export const serviceReport = async (
  from: IsoDate,
  to: IsoDate,
  audience: SportsAudience | null,
  { viewer, requestCounts, servicesIn, now }: Context,
) => {
  const area = viewer.area ?? programmeProvince;
  const filter = { from, to, audience };
  const counts = await requestCounts(area, filter);
  const sum = (of: (each: (typeof counts)[number]) => number) =>
    counts.reduce((total, each) => total + of(each), 0);
  const services = await servicesIn(area, filter, { limit: most, after: undefined });
  const minutes = services
    .filter((each) => audience === null || each.audience === audience)
    .flatMap(({ requestedAt, acceptedAt }) =>
      acceptedAt === null ? [] : [Math.floor((Date.parse(acceptedAt) - Date.parse(requestedAt)) / minuteMs)],
    );
  const n = sum(({ requests }) => requests);
  return {
    n,
    remoteShare: shareOf(
      sum(({ remote }) => remote),
      n,
    ),
    responded: minutes.length,
    medianResponseMinutes: medianOf(minutes),
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
