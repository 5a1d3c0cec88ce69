import { addDays, replay, type IsoDate } from '@yibao/platform/domain';
import { GreenEligibilityChanged, type ProfileEvent } from '@yibao/schemas/events/sports';
import { provinceOf } from '@yibao/schemas/policy/areas';
import { profiles, type Capacity, type Card, type Eligibility, type SportsProfile } from './profile.ts';

/** The programme is the province's: its rules ask for insurance in Jilin [S000-01a, S000-04a]. */
export const programmeProvince = '220000';

/** The days of one relation to basic insurance, and where. */
export type Relation = { readonly area: string; readonly from: IsoDate; readonly to?: IsoDate | undefined };

/** What is known of a person elsewhere: insurance, and the day of death. */
export type Known = { readonly relations: readonly Relation[]; readonly diedOn?: IsoDate | undefined };

type Days = { readonly from: IsoDate; readonly to?: IsoDate | undefined };

const isOn = ({ from, to }: Days, on: IsoDate) => from <= on && (to === undefined || on <= to);

/** Whether the person is insured in the province on a day. */
export const isEnrolledInProvince = ({ relations }: Known, on: IsoDate): boolean =>
  relations.some((each) => provinceOf(each.area) === programmeProvince && isOn(each, on));

/** A card that was taken back counts until the day before; taken back before its first day, never. */
const daysOf = ({ from, to, revokedOn }: Card): Days => ({
  from,
  to: revokedOn === undefined || revokedOn > to ? to : addDays(revokedOn, -1),
});

const isSportsperson = ({ audience }: Capacity) => audience === 'ATHLETE' || audience === 'COACH';

/** Whether the person is an athlete or a coach on a day. */
export const isAthleteOrCoach = ({ capacities }: Pick<SportsProfile, 'capacities'>, on: IsoDate): boolean =>
  capacities.some((each) => isSportsperson(each) && isOn(each, on));

/** The last day of those in force; undefined when one of them has no end. */
const lastDay = (periods: readonly Days[], on: IsoDate): IsoDate | undefined => {
  const ends = periods.filter((each) => isOn(each, on)).map(({ to }) => to);
  if (ends.includes(undefined)) return undefined;
  return ends
    .flatMap((end) => end ?? [])
    .sort()
    .at(-1);
};

const turnsAfter = (periods: readonly Days[], on: IsoDate): IsoDate | undefined =>
  periods
    .flatMap(({ from, to }) => (to === undefined ? [from] : [from, addDays(to, 1)]))
    .filter((day) => day > on)
    .sort()[0];

/**
 * Whether the green channel is open on a day: athlete or coach, with either card in force, insured in the province
 * [S000-04a, S000-A12]. The first thing that fails is the reason.
 */
export const eligibilityOn = (
  { capacities, cards }: Pick<SportsProfile, 'capacities' | 'cards'>,
  known: Known,
  on: IsoDate,
): Eligibility => {
  const own = capacities.filter(isSportsperson);
  const held = cards.map(daysOf);
  const insured = known.relations.filter(({ area }) => provinceOf(area) === programmeProvince);
  const reviewOn = turnsAfter([...own, ...held, ...insured], on);
  const review = reviewOn === undefined ? {} : { reviewOn };
  const failing = (reason: Eligibility['reason']) => ({ eligible: false, reason, ...review });
  if (known.diedOn !== undefined && known.diedOn < on) return { eligible: false, reason: 'DECEASED' };
  if (!own.some((each) => isOn(each, on))) return failing('NOT_ATHLETE_OR_COACH');
  if (!held.some((each) => isOn(each, on))) return failing('NO_CARD');
  if (!insured.some((each) => isOn(each, on))) return failing('NOT_ENROLLED_IN_PROVINCE');
  const ends = [own, held, insured].flatMap((periods) => lastDay(periods, on) ?? []).sort();
  const [validTo] = ends;
  return { eligible: true, validFrom: on, ...(validTo === undefined ? {} : { validTo }), ...review };
};

const isSame = (one: Eligibility, other: Eligibility) =>
  one.eligible === other.eligible &&
  one.reason === other.reason &&
  one.validFrom === other.validFrom &&
  one.validTo === other.validTo &&
  one.reviewOn === other.reviewOn;

/** Derives the eligibility anew; says nothing when it stands as it did. Nothing for somebody without a profile. */
export const reviewEligibility =
  (known: Known, on: IsoDate) =>
  (profile: SportsProfile | null): readonly ProfileEvent[] => {
    if (!profile) return [];
    const before = profile.eligibility;
    const now = eligibilityOn(profile, known, on);
    // What goes on without a break began when it began.
    const next = now.eligible && before.eligible ? { ...now, validFrom: before.validFrom ?? on } : now;
    return isSame(before, next) ? [] : [GreenEligibilityChanged({ personId: profile.personId, ...next })];
  };

/** A decision on a profile, followed by what it makes of the eligibility. */
export const thenReview =
  (decide: (profile: SportsProfile | null) => readonly ProfileEvent[], known: Known, on: IsoDate) =>
  (profile: SportsProfile | null): readonly ProfileEvent[] => {
    const events = decide(profile);
    return [...events, ...reviewEligibility(known, on)(replay(profiles, events, profile))];
  };
