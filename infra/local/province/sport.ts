import { addDays } from '@yibao/platform/domain';
import type { Act, Story } from './acts.ts';
import { createdBy } from './acts.ts';
import type { Chance } from './chance.ts';
import { personIdOf } from './founding.ts';
import { agencyOf, sportsDepartment } from './offices.ts';
import type { Inhabitant } from './people.ts';
import { prefectures } from './places.ts';

const byDepartment = { service: 'sports', as: sportsDepartment };

/** Athletes and coaches of the province's teams, each with a card. */
export const certify = (athletes: readonly Inhabitant[], from: string): readonly (readonly Act[])[] =>
  athletes.map((who, index) => {
    const personId = personIdOf(who);
    const audience = index % 6 === 0 ? 'COACH' : 'ATHLETE';
    const kind = index % 2 === 0 ? 'JIXIANG' : 'JIJIAN';
    return [
      {
        ...{ ...byDepartment, mutation: 'registerProfile', key: `province-profile-${who.key}` },
        input: { personId, audience, unit: 'TEAM-JILIN-1', from },
      },
      {
        ...{ ...byDepartment, mutation: 'issueSportsCard', key: `province-card-${who.key}` },
        input: { personId, kind, from, to: addDays(from, 3 * 365) },
      },
    ];
  });

const competitions = [
  ['冰雪马拉松', 'Ice and snow marathon', 6000],
  ['速度滑冰公开赛', 'Speed skating open', 2500],
  ['青少年篮球联赛', 'Youth basketball league', 1800],
  ['城市马拉松', 'City marathon', 12_000],
  ['全民健身大会', 'Games for everybody', 4000],
  ['越野滑雪邀请赛', 'Cross-country skiing invitational', 900],
] as const;

const text = (zh: string, en: string) => ({ zh, en });
const venueId = 'V1';

type Competition = {
  readonly order: number;
  readonly name: { readonly zh: string; readonly en: string };
  readonly spectators: number;
  readonly area: string;
  readonly from: string;
};

const eventActs = ({ order, name, spectators, area, from }: Competition) => {
  const registered = {
    ...{ ...byDepartment, mutation: 'registerEvent', key: `province-event-${order}` },
    input: {
      ...{ kind: 'COMPETITION', name, area, from, to: addDays(from, 6), expectedSpectators: spectators },
      venues: [{ id: venueId, area, name: text('主赛场（示范）', 'Main venue (demonstration)') }],
    },
  };
  const eventId = createdBy(registered);
  const opened = {
    ...{ service: 'sports', as: agencyOf(area), mutation: 'openStation' },
    key: `province-station-${order}`,
    input: {
      ...{ type: 'MOBILE', eventId, venueId, serviceItems: ['CROSS_REGION_FILING', 'INSURANCE_QUERY'] },
      place: text('主赛场入口', 'Entrance of the main venue'),
      hours: text('赛事期间 8:00-20:00', '8:00 to 20:00 during the event'),
    },
  };
  return { stationId: createdBy(opened), registered, opened };
};

/** A station may work once its two points are confirmed with photos. */
const checklist = (stationId: string, order: number, area: string): readonly Act[] =>
  ['VISUAL_IDENTITY_SIGN', 'SERVICE_ITEMS_POSTED'].map((item) => ({
    ...{ service: 'sports', as: agencyOf(area), mutation: 'confirmChecklistItem' },
    key: `province-check-${order}-${item}`,
    input: { stationId, item, photoRef: `PHOTO-${order}-${item}` },
  }));

const visitsAt = (chance: Chance, stationId: string, order: number, area: string): readonly Act[] =>
  Array.from({ length: chance.between(3, 8) }, (_, index) => ({
    ...{ service: 'sports', as: agencyOf(area), mutation: 'acceptStationVisit' },
    key: `province-visit-${order}-${index}`,
    input: {
      stationId,
      audience: chance.oneOf(['SPECTATOR', 'SPECTATOR', 'ATHLETE', 'EVENT_STAFF']),
      service: 'CONSULT',
    },
  }));

/** Every two months a competition: announced three weeks before, its station visited while it lasts. */
export const competitionsOf = (chance: Chance, days: readonly string[]): readonly Story[] =>
  competitions.flatMap(([zh, en, spectators], order): readonly Story[] => {
    const at = Math.floor(((order + 0.5) * days.length) / competitions.length);
    const [announcedOn, from] = [days[at], days[at + 2]];
    if (!announcedOn || !from) return [];
    const { area } = prefectures[order % prefectures.length] ?? { area: '220100' };
    const competition = { order, name: text(`${zh}（示范）`, en), spectators, area, from };
    const { stationId, registered, opened } = eventActs(competition);
    return [
      { day: announcedOn, acts: [registered, opened, ...checklist(stationId, order, area)] },
      { day: from, acts: visitsAt(chance, stationId, order, area) },
    ];
  });
