import type { StoreDefinition } from '@yibao/platform/mongo';
import { startOf } from '@yibao/platform/domain';
import type { ProfileEvent } from '@yibao/schemas/events/sports';
import { GreenEligibilityFact, SportsProfileFact } from '@yibao/schemas/facts/sports';
import { profiles, type SportsProfile } from '../domain/profile/profile.ts';

const factsOf = ({ personId, eligibility, capacities, cards }: SportsProfile) => {
  const { reviewOn: _review, ...known } = eligibility;
  // A card that was taken back is no card to others.
  const held = cards.filter(({ revokedOn }) => revokedOn === undefined);
  return [
    { definition: GreenEligibilityFact, value: { personId, ...known } },
    {
      definition: SportsProfileFact,
      value: {
        personId,
        audiences: capacities.map(({ certifiedIn: _area, ...capacity }) => capacity),
        cards: held.map(({ kind, from, to }) => ({ kind, from, to })),
      },
    },
  ];
};

/** By person. */
export const profileStore: StoreDefinition<SportsProfile | null, ProfileEvent> = {
  collection: 'profiles',
  aggregate: profiles,
  facts: (profile) => (profile ? factsOf(profile) : []),
  indexes: [{ key: { 'state.capacities.unit': 1, _id: 1 } }],
  wakeAt: (profile) =>
    profile?.eligibility.reviewOn === undefined ? null : startOf(profile.eligibility.reviewOn).toISOString(),
};
