import { yearOf } from '@yibao/platform/domain';
import type { CounterSet, EntitlementKind } from '@yibao/schemas/policy/codes';
import type { Policy } from '@yibao/schemas/policy/resolve';
import { refuse } from './refusals.ts';
import type { Claim, ClaimFacts } from './claim.ts';
import { find, need, type Needed } from './policy-reading.ts';

/** A lawful way to settle a bill, or a part of it: the rules it uses, and the counters it moves. */
export type Route = {
  readonly name:
    | EntitlementKind
    | 'ORDINARY_OUTPATIENT'
    | 'INPATIENT'
    | 'EMERGENCY_AWAY_OUTPATIENT'
    | 'EMERGENCY_AWAY_INPATIENT';
  readonly rules:
    | 'chronic'
    | 'dualChannel'
    | 'outpatient'
    | 'inpatient'
    | 'emergencyAway.outpatient'
    | 'emergencyAway.inpatient';
  readonly layers: Needed<'outpatient.layers'>;
  readonly counters: CounterSet;
};
export type RouteName = Route['name'];

/**
 * The route of a bill that no entitlement bears on. Care that the pack settles by the inpatient rules takes
 * no other route [S002-07c, S003-5.7c]; neither does an emergency that counts as filed [S002-07b].
 * Refuses CARE_TYPE_NOT_OFFERED, PRESCRIPTION_MISSING, STAY_MISSING, PARAMETER_MISSING.
 */
export const generalRoute = (claim: Claim, facts: ClaimFacts, policy: Policy): Route => {
  if (claim.careType === 'PHARMACY' && !claim.prescription) throw refuse('PRESCRIPTION_MISSING');
  if (claim.careType === 'INPATIENT' && !claim.stay) throw refuse('STAY_MISSING');

  const asInpatient = settledAsInpatient(claim, policy);
  if (facts.direct.ruleSet === 'EMERGENCY_AWAY') return emergencyAway(asInpatient, policy);
  return asInpatient ? inpatient(policy) : ordinary(policy);
};

/** The natural year that a bill counts in. Refuses PARAMETER_MISSING for a stay over New Year where the pack is silent. */
export const countedYear = ({ stay, serviceDate }: Claim, policy: Policy): number => {
  if (!stay || yearOf(stay.admittedOn) === yearOf(stay.dischargedOn)) return yearOf(serviceDate);
  const { value } = need(policy, 'inpatient.yearOfStay');
  return yearOf(value === 'ADMISSION' ? stay.admittedOn : stay.dischargedOn);
};

const settledAsInpatient = ({ careType }: Claim, policy: Policy): boolean => {
  if (careType === 'INPATIENT') return true;
  if (careType === 'OUTPATIENT' || careType === 'PHARMACY' || careType === 'CHRONIC_OUTPATIENT') return false;
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

/** A disease whose treatment the pack manages by reference to inpatient care takes the inpatient rules [S003-2.7b]. */
export const chronic = (disease: string, policy: Policy): Route =>
  find(policy, 'chronic.asInpatient')?.value.includes(disease)
    ? inpatient(policy)
    : {
        name: 'CHRONIC_SPECIAL',
        rules: 'chronic',
        layers: need(policy, 'chronic.layers'),
        counters: 'CHRONIC',
      };

export const dualChannel = (policy: Policy): Route => ({
  name: 'DUAL_CHANNEL',
  rules: 'dualChannel',
  layers: need(policy, 'dualChannel.layers'),
  counters: 'DUAL_CHANNEL',
});

const emergencyAway = (asInpatient: boolean, policy: Policy): Route => ({
  name: asInpatient ? 'EMERGENCY_AWAY_INPATIENT' : 'EMERGENCY_AWAY_OUTPATIENT',
  rules: asInpatient ? 'emergencyAway.inpatient' : 'emergencyAway.outpatient',
  layers: need(policy, 'emergencyAway.layers'),
  counters: asInpatient ? 'INPATIENT' : need(policy, 'emergencyAway.outpatient.countedIn').value,
});
