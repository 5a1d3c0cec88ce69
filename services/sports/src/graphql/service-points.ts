import type { IsoDate } from '@yibao/platform/domain';
import type { HotlineLine, Weekday } from '@yibao/schemas/facts/hotline';
import { cityOf } from '@yibao/schemas/policy/areas';
import type { Context, Place } from '../context.ts';
import type { SportsEvent } from '../domain/event/event.ts';
import { programmeProvince } from '../domain/profile/eligibility.ts';
import { refuse } from '../refusals.ts';
import type { CareNeed, SportsServicePointType } from './generated.ts';

const most = 100;

const hospitalPoints = async (area: string, on: IsoDate, { placesIn }: Context) =>
  (await placesIn([area], ['HOSPITAL'], 'KEY_SPORTS_HOSPITAL', on)).map((place) => ({
    ...{ type: 'KEY_HOSPITAL' as const, area: place.area, institution: { id: place.institutionId } },
    ...{ station: null, place: null, number: null, hours: null },
  }));

const stationPoints = async (
  type: 'FIXED' | 'MOBILE',
  area: string,
  on: IsoDate,
  { stationsThat }: Context,
) =>
  (await stationsThat({ type, area, on }, { limit: most, after: undefined })).map((station) => ({
    type: type === 'FIXED' ? ('COLLEGE_STATION' as const) : ('VENUE_STATION' as const),
    ...{ area: station.area, institution: null, station, place: station.place },
    ...{ number: null, hours: station.hours },
  }));

const zhDays: Readonly<Record<Weekday, string>> = {
  ...{ MON: '一', TUE: '二', WED: '三', THU: '四', FRI: '五', SAT: '六', SUN: '日' },
};

/** The hours of a line on a day, in words. */
const hoursOf = ({ hours }: HotlineLine, on: IsoDate) => {
  const begun = hours.filter(({ from }) => from <= on).at(-1);
  if (!begun) return null;
  const [zh, en] = [
    begun.hours.map(
      ({ days, opens, closes }) => `周${days.map((day) => zhDays[day]).join('')} ${opens}-${closes}`,
    ),
    begun.hours.map(({ days, opens, closes }) => `${days.join(', ')} ${opens}-${closes}`),
  ];
  return { zh: zh.join('；'), en: en.join('; ') };
};

const sharesDigits = (one: string, other: string) => {
  const [a, b] = [one.replace(/(00)+$/, ''), other.replace(/(00)+$/, '')];
  return a.startsWith(b) || b.startsWith(a);
};

/** The line of the hotline that is for sports alone; others serve athletes as they serve everybody. */
const sportsLine = 'SPORTS';

const hotlinePoints = async (area: string, on: IsoDate, { hotlineLines }: Context) =>
  (await hotlineLines())
    .filter(({ code, openedOn }) => code === sportsLine && openedOn <= on)
    .filter((line) => sharesDigits(line.area, area))
    .map((line) => ({
      ...{ type: 'HOTLINE' as const, area: line.area, institution: null, station: null, place: null },
      ...{ number: line.number, hours: hoursOf(line, on) },
    }));

/** Where help is found on a day: only what is active then [S000-G3]. */
export const servicePoints = async (
  type: SportsServicePointType | null,
  asked: string | null,
  on: IsoDate,
  context: Context,
) => {
  const area = asked ?? programmeProvince;
  const wanted = (each: SportsServicePointType) => type === null || type === each;
  const found = await Promise.all([
    wanted('KEY_HOSPITAL') ? hospitalPoints(area, on, context) : [],
    wanted('COLLEGE_STATION') ? stationPoints('FIXED', area, on, context) : [],
    wanted('VENUE_STATION') ? stationPoints('MOBILE', area, on, context) : [],
    wanted('HOTLINE') ? hotlinePoints(area, on, context) : [],
  ]);
  return found.flat();
};

const kindsFor: Readonly<Record<CareNeed, readonly Place['kind'][]>> = {
  CARE: ['HOSPITAL', 'PRIMARY', 'VILLAGE_CLINIC'],
  MEDICINE: ['PHARMACY'],
};

/** One of these is enough at a window or a pharmacy [S000-02c]. */
const credentials = ['E_VOUCHER', 'VALID_ID', 'INSURANCE_CARD'] as const;
const stepsFor = {
  CARE: ['SHOW_CREDENTIAL', 'FILE_BEFORE_DISCHARGE', 'SETTLE_AT_ONCE', 'PAY_OWN_SHARE'],
  MEDICINE: ['SHOW_CREDENTIAL', 'SETTLE_AT_ONCE', 'PAY_OWN_SHARE'],
} as const;

/** The cities of an event's venues. */
export const citiesOf = ({ venues }: Pick<SportsEvent, 'venues'>): readonly string[] => [
  ...new Set(venues.map(({ area }) => cityOf(area))),
];

/** A place as a guide shows it. */
export const carePlaceOf = ({ institutionId, area, isKeyHospital, networked }: Place) => ({
  ...{ institution: { id: institutionId }, area, keyHospital: isKeyHospital, networked },
});

/** The areas around an event are the cities and counties of its venues. */
const areasFor = async (area: string | null, eventId: string | null, { eventById }: Context) => {
  if (area !== null) return [area];
  if (eventId === null) throw refuse('PLACE_REQUIRED');
  const event = await eventById.load(eventId);
  if (!event) throw refuse('EVENT_UNKNOWN');
  return citiesOf(event);
};

/** Designated institutions, or pharmacies, of an area or around an event [S000-02c]. */
export const careGuide = async (
  need: CareNeed,
  area: string | null,
  eventId: string | null,
  context: Context,
) => {
  const areas = await areasFor(area, eventId, context);
  const places = await context.placesIn(areas, kindsFor[need], 'BASIC', context.today());
  return {
    places: places.slice(0, most).map(carePlaceOf),
    credentials,
    steps: stepsFor[need],
  };
};
