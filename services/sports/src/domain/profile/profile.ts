import type { Aggregate } from '@yibao/platform/domain';
import {
  CapacityEnded,
  CardIssued,
  CardRevoked,
  GreenEligibilityChanged,
  ProfileRegistered,
  type ProfileEvent,
} from '@yibao/schemas/events/sports';
import type {
  Capacity as KnownCapacity,
  GreenReason,
  SportsAudience,
  SportsCardKind,
} from '@yibao/schemas/facts/sports';

/** In which group a person belongs to sports, and the area of who certified it; absent: the person says so. */
export type Capacity = KnownCapacity & { readonly certifiedIn?: string | undefined };

export type Card = {
  readonly cardId: string;
  readonly kind: SportsCardKind;
  readonly from: string;
  readonly to: string;
  /** First day on which it counts no more. */
  readonly revokedOn?: string;
};

/** Whether the green channel is open, as derived last. */
export type Eligibility = {
  readonly eligible: boolean;
  readonly reason?: GreenReason | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  /** The next day on which a card, a capacity or the enrolment turns. */
  readonly reviewOn?: string | undefined;
};

/** One person in sports: capacities and cards with their days. */
export type SportsProfile = {
  readonly personId: string;
  readonly capacities: readonly Capacity[];
  readonly cards: readonly Card[];
  readonly eligibility: Eligibility;
};

const begun = (personId: string): SportsProfile => ({
  personId,
  capacities: [],
  cards: [],
  eligibility: { eligible: false, reason: 'NOT_ATHLETE_OR_COACH' },
});

const ended = (capacities: readonly Capacity[], audience: SportsAudience, to: string) =>
  capacities.map((each) =>
    each.audience === audience && (each.to === undefined || each.to > to) ? { ...each, to } : each,
  );

export const profiles: Aggregate<SportsProfile | null, ProfileEvent> = {
  initial: null,
  evolve(current, event) {
    const profile = current ?? begun(event.data.personId);
    switch (event.type) {
      case ProfileRegistered.type: {
        const { personId: _person, ...capacity } = event.data;
        return { ...profile, capacities: [...profile.capacities, capacity] };
      }
      case CapacityEnded.type:
        return { ...profile, capacities: ended(profile.capacities, event.data.audience, event.data.to) };
      case CardIssued.type: {
        const { personId: _person, ...card } = event.data;
        return { ...profile, cards: [...profile.cards, card] };
      }
      case CardRevoked.type: {
        const { cardId, on } = event.data;
        const cards = profile.cards.map((each) =>
          each.cardId === cardId ? { ...each, revokedOn: on } : each,
        );
        return { ...profile, cards };
      }
      case GreenEligibilityChanged.type: {
        const { personId: _person, ...eligibility } = event.data;
        return { ...profile, eligibility };
      }
    }
  },
};
