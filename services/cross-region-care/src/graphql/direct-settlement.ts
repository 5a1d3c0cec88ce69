import { addDays, addMonths, startOf } from '@yibao/platform/domain';
import { emergencyDuring } from '@yibao/schemas/facts/cross-region-care';
import { settlementStanding } from '@yibao/schemas/facts/institutions';
import {
  checkDirectSettlement,
  type DirectSettlement,
  type DirectSettlementFacts,
} from '@yibao/schemas/policy/direct-settlement';
import type { Policy } from '@yibao/schemas/policy/resolve';
import type { Context } from '../context.ts';
import { refuse } from '../domain/refusals.ts';
import type { CheckDirectSettlementInput, SimulateDirectSettlementInput } from './generated.ts';

/** More filings than a person makes in a lifetime. */
const allFilings = { limit: 1000, after: undefined };

/** What a filing made before discharge would change. */
const unfiled: readonly DirectSettlement['reason'][] = [
  'FILING_REQUIRED',
  'FILING_MISMATCH',
  'EMERGENCY_DEEMED_FILED',
];

/** The answer, with whether the institution has its patient to guide [S000-06b]. */
export const answered = (facts: DirectSettlementFacts, policy: Policy) => {
  const answer = checkDirectSettlement(facts, policy);
  return { ...answer, guidanceDue: facts.careType === 'INPATIENT' && unfiled.includes(answer.reason) };
};

/** The emergency that the institution registered for this care. */
const emergencyOf = async (
  { personId, institutionId, careFrom: from, careTo }: CheckDirectSettlementInput,
  { emergenciesOf }: Context,
) => {
  const since = startOf(addDays(from, -1)).toISOString();
  return emergencyDuring(await emergenciesOf(personId, since), { institutionId, from, to: careTo ?? from });
};

/**
 * Decides by the same table and the same facts as coverage does when it settles: person, institution and policy are those
 * of the day the bill will carry, which is the last day of the care.
 */
export const adviseDirectSettlement = async (
  input: CheckDirectSettlementInput,
  context: Context,
): Promise<ReturnType<typeof answered>> => {
  const { personId, institutionId, careType, careFrom, disease } = input;
  const careTo = input.careTo ?? careFrom;
  await context.access.requireRead(personId, 'COVERAGE');
  const insured = await context.insuredOn(personId, careTo);
  if (!insured) {
    await context.requireFresh();
    throw refuse('NOT_ENROLLED', { on: careTo });
  }
  const institution = await context.institutionOn(institutionId, careTo);
  if (!institution) throw refuse('INSTITUTION_UNKNOWN', { institutionId });
  const facts: DirectSettlementFacts = {
    insuredArea: insured.area,
    careArea: institution.area,
    ...{ careType, careFrom, careTo },
    settledAt: context.now().toISOString(),
    institution: settlementStanding(institution),
    filings: await context.filingsOf(personId, allFilings),
    emergency: (await emergencyOf(input, context)) ?? input.emergency ?? undefined,
    disease: disease ?? undefined,
    entitled: disease ? await context.isEntitled(personId, disease, careTo) : false,
  };
  return answered(facts, await context.policyFor(insured, careTo));
};

/** What the table would look at for somebody with these facts; no person is needed. */
export const simulatedFacts = (input: SimulateDirectSettlementInput): DirectSettlementFacts => {
  const { insuredArea, careArea, careType, serviceDate, filing, emergency, disease, entitled } = input;
  const settledAt = startOf(addDays(serviceDate, 1)).toISOString();
  const { type = 'TEMPORARY', destination = careArea, late = false } = filing ?? {};
  const registeredAt = startOf(late ? addDays(serviceDate, 2) : serviceDate).toISOString();
  return {
    ...{ insuredArea, careArea, careType, careFrom: serviceDate, careTo: serviceDate, settledAt },
    institution: {
      designated: input.designated ?? true,
      networked: input.networked ?? true,
      openedDiseases: disease ? [disease] : [],
    },
    filings: filing
      ? [
          {
            filingId: 'SIMULATED',
            ...{ type: type ?? 'TEMPORARY', destination: destination ?? careArea, registeredAt },
            from: addMonths(serviceDate, -1),
            to: null,
            retrospective: late ?? false,
          },
        ]
      : [],
    emergency: emergency ?? undefined,
    disease: disease ?? undefined,
    entitled: entitled ?? false,
  };
};
