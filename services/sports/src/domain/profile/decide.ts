import type { IsoDate } from '@yibao/platform/domain';
import {
  CapacityEnded,
  CardIssued,
  CardRevoked,
  ProfileRegistered,
  type ProfileEvent,
} from '@yibao/schemas/events/sports';
import type { SportsAudience, SportsCardKind } from '@yibao/schemas/facts/sports';
import { refuse } from './refusals.ts';
import { isAthleteOrCoach } from './eligibility.ts';
import type { SportsProfile } from './profile.ts';

type Decision = (profile: SportsProfile | null) => readonly ProfileEvent[];

export type CapacityRequest = {
  readonly personId: string;
  readonly audience: SportsAudience | null;
  readonly unit?: string | undefined;
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
  /** The area of who certifies it; undefined: the person says so. */
  readonly certifiedIn: string | undefined;
};

const overlap = (
  one: { from: IsoDate; to?: IsoDate | undefined },
  other: { from: IsoDate; to?: IsoDate | undefined },
) => (one.to === undefined || other.from <= one.to) && (other.to === undefined || one.from <= other.to);

/**
 * A capacity of the four groups from a day on [S000-G1]. Refuses AUDIENCE_REQUIRED, CAPACITY_NOT_CERTIFIED (people may
 * call themselves spectators only, of no unit: a unit is told to its members what its trips ask for), PERIOD_INVALID, CAPACITY_ALREADY_HELD.
 */
export const registerProfile =
  ({ personId, audience, unit, from, to, certifiedIn }: CapacityRequest): Decision =>
  (profile) => {
    if (audience === null) throw refuse('AUDIENCE_REQUIRED');
    if (certifiedIn === undefined && (audience !== 'SPECTATOR' || unit !== undefined))
      throw refuse('CAPACITY_NOT_CERTIFIED', { audience });
    if (to !== undefined && to < from) throw refuse('PERIOD_INVALID', { from, to });
    const rival = profile?.capacities.find(
      (each) => each.audience === audience && overlap(each, { from, to }),
    );
    if (rival) throw refuse('CAPACITY_ALREADY_HELD', { from: rival.from, to: rival.to });
    return [
      ProfileRegistered({
        ...{ personId, audience, from },
        ...(unit === undefined ? {} : { unit }),
        ...(to === undefined ? {} : { to }),
        ...(certifiedIn === undefined ? {} : { certifiedIn }),
      }),
    ];
  };

/** Ends a capacity with a day, as on leaving the team. Refuses NOT_FOUND, PERIOD_INVALID. */
export const endCapacity =
  (audience: SportsAudience, on: IsoDate): Decision =>
  (profile) => {
    const held = profile?.capacities.find(
      (each) => each.audience === audience && (each.to === undefined || each.to > on),
    );
    if (!profile || !held) throw refuse('NOT_FOUND', { audience });
    if (on < held.from) throw refuse('PERIOD_INVALID', { earliest: held.from });
    return [CapacityEnded({ personId: profile.personId, audience, to: on })];
  };

/**
 * Gives a card to an athlete or coach between two days [S000-04a]. Refuses PERIOD_INVALID, NOT_ATHLETE_OR_COACH (on its
 * first day), CARD_ALREADY_HELD (the same card on one of the days).
 */
export const issueCard =
  (card: { cardId: string; kind: SportsCardKind; from: IsoDate; to: IsoDate }): Decision =>
  (profile) => {
    if (card.to < card.from) throw refuse('PERIOD_INVALID', { from: card.from, to: card.to });
    if (!profile || !isAthleteOrCoach(profile, card.from))
      throw refuse('NOT_ATHLETE_OR_COACH', { on: card.from });
    const held = profile.cards.find(
      (each) => each.kind === card.kind && each.revokedOn === undefined && overlap(each, card),
    );
    if (held) throw refuse('CARD_ALREADY_HELD', { cardId: held.cardId, to: held.to });
    return [CardIssued({ ...card, personId: profile.personId })];
  };

/** Takes a card back: it counts no more from the day on. Refuses REASON_REQUIRED, NOT_FOUND. */
export const revokeCard =
  (cardId: string, on: IsoDate, reason: string): Decision =>
  (profile) => {
    if (reason.trim() === '') throw refuse('REASON_REQUIRED');
    const card = profile?.cards.find((each) => each.cardId === cardId && each.revokedOn === undefined);
    if (!profile || !card) throw refuse('NOT_FOUND', { cardId });
    return [CardRevoked({ cardId, personId: profile.personId, on }, { reason })];
  };
