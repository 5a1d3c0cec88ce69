import type { Known } from '@yibao/platform/facts';
import { emergencyDuring } from '@yibao/schemas/facts/cross-region-care';
import { settlementStanding } from '@yibao/schemas/facts/institutions';
import { memberStatusOf } from '@yibao/schemas/facts/persons';
import { scopeOf } from '@yibao/schemas/policy/areas';
import { checkDirectSettlement, type DirectSettlementFacts } from '@yibao/schemas/policy/direct-settlement';
import type { Policy } from '@yibao/schemas/policy/resolve';
import { isEntitledTo } from '@yibao/schemas/facts/coverage';
import type { Context } from '../context.ts';
import { entitlementsOf, type Benefits } from '../domain/benefits.ts';
import { requireFillable, type Prescription } from '../domain/prescription.ts';
import { refuse } from '../domain/refusals.ts';
import type { SettleRequest } from '../domain/settle.ts';
import type { ClaimInput } from '../graphql/generated.ts';
import type { CatalogueKnown } from '../persistence/known-catalogue.ts';
import type { Emergency, Filing, InstitutionKnown, PersonKnown } from '../persistence/known-facts.ts';
import { billOf, institutionOf } from './bill.ts';
import { usedVersions } from './used-versions.ts';
import { policyFor } from './policy-for.ts';

/** A bill, and what is known of the person, the institution and the prescription on its service date. */
export type BillKnown = {
  readonly personId: string;
  readonly institutionId: string;
  readonly bill: ReturnType<typeof billOf>;
  readonly person: PersonKnown;
  readonly relation: NonNullable<PersonKnown['relation']>;
  readonly institution: InstitutionKnown;
  readonly filings: readonly Known<Filing>[];
  readonly prescription: Known<Prescription> | undefined;
};

/** What the insured place says of the bill. */
export type RulesKnown = {
  readonly policy: Policy;
  readonly catalogue: CatalogueKnown;
  readonly emergencies: readonly Known<Emergency>[];
  readonly prescriber: InstitutionKnown | null;
};

const knownOf = async (
  personId: string,
  input: ClaimInput,
  state: Benefits,
  context: Context,
): Promise<BillKnown> => {
  const bill = billOf(input, state, context);
  const { serviceDate, lines } = bill;
  const institutionId = institutionOf(input, context);
  const [person, institution, filings, prescription] = await Promise.all([
    context.personOn(personId, serviceDate),
    context.institutionOn(institutionId, serviceDate),
    context.filingsFor(personId),
    input.prescriptionId ? context.prescriptionNamed(input.prescriptionId) : undefined,
  ]);
  const { relation, status } = person;
  if (status === 'DECEASED') throw refuse('PERSON_DECEASED', { serviceDate });
  if (!relation) throw refuse('NOT_ENROLLED', { on: serviceDate });
  if (!institution) throw refuse('INSTITUTION_UNKNOWN', { institutionId });
  if (input.prescriptionId)
    requireFillable(prescription?.value, { personId, institutionId, serviceDate, lines });
  return { personId, institutionId, bill, person, relation, institution, filings, prescription };
};

const rulesFor = async (
  { personId, bill, relation, institution, prescription }: BillKnown,
  { conditions }: ClaimInput,
  context: Context,
  simulate: boolean,
): Promise<RulesKnown> => {
  const { serviceDate: on, lines } = bill;
  const { area, type: insuranceType } = relation;
  const codes = [...new Set(lines.map(({ code }) => code))];
  const [policy, catalogue, emergencies, prescriber] = await Promise.all([
    policyFor(context, { area, insuranceType }, on, simulate),
    context.catalogueOn({ codes, area, on, conditions: conditions ?? [] }),
    // At home the table asks for no emergency.
    scopeOf(area, institution.area) === 'LOCAL' ? [] : context.emergenciesOf(personId),
    prescription ? context.institutionOn(prescription.value.institutionId, on) : null,
  ]);
  return { policy, catalogue, emergencies, prescriber };
};

const careOf = (
  { bill, relation, institution, institutionId, filings }: BillKnown,
  { emergencies }: RulesKnown,
  input: ClaimInput,
  state: Benefits,
  settledAt: string,
): DirectSettlementFacts => {
  const { careType, serviceDate: careTo, stay, disease } = bill;
  const careFrom = stay?.admittedOn ?? careTo;
  const registered = emergencyDuring(
    emergencies.map(({ value }) => value),
    { institutionId, from: careFrom, to: careTo },
  );
  return {
    ...{ insuredArea: relation.area, careArea: institution.area, careType, careFrom, careTo, settledAt },
    institution: settlementStanding(institution),
    filings: filings.map(({ value }) => value),
    emergency: registered ?? input.emergency ?? undefined,
    disease,
    entitled: isEntitledTo(disease, entitlementsOf(state), bill),
  };
};

const factsOf = (
  known: BillKnown,
  rules: RulesKnown,
  care: DirectSettlementFacts,
): SettleRequest['facts'] => {
  const { personId, person, relation, institutionId, institution } = known;
  const { area, level, designations } = institution;
  return {
    personId,
    status: memberStatusOf(relation.type, person.status),
    institution: { institutionId, area, level },
    designations,
    catalogue: rules.catalogue.catalogue,
    direct: checkDirectSettlement(care, rules.policy),
    care,
    memberships: relation.civilServant ? ['CIVIL_SERVANT_SUBSIDY'] : [],
    longTermCare: person.longTermCare,
  };
};

const claimOf = ({ bill, prescription }: BillKnown, { prescriber }: RulesKnown): SettleRequest['claim'] =>
  prescription
    ? {
        ...bill,
        prescription: {
          prescriptionId: prescription.value.prescriptionId,
          level: prescriber?.level ?? null,
        },
      }
    : bill;

/**
 * Everything a bill is decided on: what is known of person, institution, filings, catalogue and policy on the service date.
 * Refuses SERVICE_DATE_IN_FUTURE, CODE_INVALID, QUANTITY_INVALID, INSTITUTION_REQUIRED, OTHER_INSTITUTION, PERSON_DECEASED,
 * NOT_ENROLLED, INSTITUTION_UNKNOWN, STAY_NOT_OPEN, NO_PACK_FOR_AREA, PACK_NOT_IN_FORCE, PACK_EXPIRED, NOT_YET_VISIBLE,
 * REPLICA_BEHIND, and for a prescription as `requireFillable` does.
 */
export const gather = async (
  settlementId: string,
  personId: string,
  input: ClaimInput,
  state: Benefits,
  context: Context,
  simulate = false,
): Promise<SettleRequest> => {
  const settledAt = context.now().toISOString();
  const known = await knownOf(personId, input, state, context);
  const rules = await rulesFor(known, input, context, simulate);
  return {
    settlementId,
    claim: claimOf(known, rules),
    facts: factsOf(known, rules, careOf(known, rules, input, state, settledAt)),
    policy: rules.policy,
    insuredArea: known.relation.area,
    insuranceType: known.relation.type,
    heldFen: 0,
    settledAt,
    factVersions: usedVersions(known, rules),
  };
};
