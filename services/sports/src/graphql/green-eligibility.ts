import type { IsoDate } from '@yibao/platform/domain';
import type { Context } from '../context.ts';
import { eligibilityOn } from '../domain/profile/eligibility.ts';

/** Whether the green channel is open to a person on a day, today unless said [S000-04a]. */
export const greenEligibility = async (
  personId: string,
  on: IsoDate | null,
  { profileById, knownById, today }: Context,
) => {
  const [profile, known] = await Promise.all([profileById.load(personId), knownById.load(personId)]);
  const { eligible, reason = null } = eligibilityOn(
    profile ?? { capacities: [], cards: [] },
    known,
    on ?? today(),
  );
  return { eligible, reason };
};
