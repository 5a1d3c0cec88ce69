import { yearOf } from '@yibao/platform/domain';
import type { CounterSet } from '@yibao/schemas/policy/codes';
import type { Policy } from '@yibao/schemas/policy/resolve';
import { refuse } from './refusals.ts';
import type { Claim, ClaimFacts } from './claim.ts';
import { find, need, type Needed } from './policy-reading.ts';

/** A lawful way to settle a bill: the rules it uses, and the counters it moves. Chronic care and dual channel come later. */
export type Route = {
  readonly name:
    'ORDINARY_OUTPATIENT' | 'INPATIENT' | 'EMERGENCY_AWAY_OUTPATIENT' | 'EMERGENCY_AWAY_INPATIENT';
  readonly rules: 'outpatient' | 'inpatient' | 'emergencyAway.outpatient' | 'emergencyAway.inpatient';
  readonly layers: Needed<'outpatient.layers'>;
  readonly counters: CounterSet;
};
export type RouteName = Route['name'];

/**
 * The lawful routes of a bill, the one the law puts first leading. Care that the pack settles by the inpatient rules takes
 * no other route [S002-07c, S003-5.7c]; neither does an emergency that counts as filed [S002-07b].
 * Refuses CARE_TYPE_NOT_OFFERED, PRESCRIPTION_MISSING, STAY_MISSING, PARAMETER_MISSING.
 */
export const lawfulRoutes = (claim: Claim, facts: ClaimFacts, policy: Policy): readonly Route[] => {
  if (claim.careType === 'CHRONIC_OUTPATIENT')
    throw refuse('CARE_TYPE_NOT_OFFERED', { careType: claim.careType });
  if (claim.careType === 'PHARMACY' && !claim.prescription) throw refuse('PRESCRIPTION_MISSING');
  if (claim.careType === 'INPATIENT' && !claim.stay) throw refuse('STAY_MISSING');

  const asInpatient = settledAsInpatient(claim, policy);
  if (facts.direct.ruleSet === 'EMERGENCY_AWAY') return [emergencyAway(asInpatient, policy)];
  return [asInpatient ? inpatient(policy) : ordinary(policy)];
};

/** The natural year that a bill counts in. Refuses PARAMETER_MISSING for a stay over New Year where the pack is silent. */
export const countedYear = ({ stay, serviceDate }: Claim, policy: Policy): number => {
  if (!stay || yearOf(stay.admittedOn) === yearOf(stay.dischargedOn)) return yearOf(serviceDate);
  const { value } = need(policy, 'inpatient.yearOfStay');
  return yearOf(value === 'ADMISSION' ? stay.admittedOn : stay.dischargedOn);
};

const settledAsInpatient = ({ careType }: Claim, policy: Policy): boolean => {
  if (careType === 'INPATIENT') return true;
  if (careType === 'OUTPATIENT' || careType === 'PHARMACY') return false;
  const daycare = careType === 'DAY_SURGERY' || careType === 'DAY_WARD';
  // An emergency ward is outpatient care where the pack says nothing; a day ward is neither, so silence is refused.
  const listed = daycare ? need(policy, 'inpatient.careTypes') : find(policy, 'inpatient.careTypes');
  if (listed?.value.includes(careType)) return true;
  if (daycare) throw refuse('CARE_TYPE_NOT_OFFERED', { careType });
  return false;
};

const ordinary = (policy: Policy): Route => ({
  name: 'ORDINARY_OUTPATIENT',
  rules: 'outpatient',
  layers: need(policy, 'outpatient.layers'),
  counters: 'ORDINARY',
});

const inpatient = (policy: Policy): Route => ({
  name: 'INPATIENT',
  rules: 'inpatient',
  layers: need(policy, 'inpatient.layers'),
  counters: 'INPATIENT',
});

const emergencyAway = (asInpatient: boolean, policy: Policy): Route => ({
  name: asInpatient ? 'EMERGENCY_AWAY_INPATIENT' : 'EMERGENCY_AWAY_OUTPATIENT',
  rules: asInpatient ? 'emergencyAway.inpatient' : 'emergencyAway.outpatient',
  layers: need(policy, 'emergencyAway.layers'),
  counters: asInpatient ? 'INPATIENT' : need(policy, 'emergencyAway.outpatient.countedIn').value,
});
