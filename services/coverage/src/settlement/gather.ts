import { dateIn } from '@yibao/platform/domain';
import { settlementStanding } from '@yibao/schemas/facts/institutions';
import { memberStatusOf } from '@yibao/schemas/facts/persons';
import { checkDirectSettlement } from '@yibao/schemas/policy/direct-settlement';
import type { Context } from '../context.ts';
import type { Claim, ClaimFacts, ClaimLine } from '../domain/adjudication/claim.ts';
import { statedCatalogue, type StatedTreatment } from '../domain/adjudication/stated-catalogue.ts';
import type { Benefits } from '../domain/benefits.ts';
import type { SettleRequest } from '../domain/settle.ts';
import { refuse } from '../domain/refusals.ts';
import type { ClaimInput, ClaimLineInput } from '../graphql/generated.ts';
import type { InstitutionKnown, PersonKnown } from '../persistence/known-facts.ts';
import { policyFor } from './policy-for.ts';

const lineOf = (line: ClaimLineInput): ClaimLine => ({
  lineId: line.lineId,
  code: line.code,
  quantity: line.quantity ?? '1',
  amountFen: line.amount,
  ...(line.servedOn ? { servedOn: line.servedOn } : {}),
  ...(line.doctorId ? { doctorId: line.doctorId } : {}),
  ...(line.text ? { text: line.text } : {}),
  ...(line.publicHealth ? { paidBy: 'PUBLIC_HEALTH' } : {}),
});

const treatmentOf = (line: ClaimLineInput): StatedTreatment => ({
  code: line.code,
  class: line.class,
  ownFirstRatio: line.ownFirstRatio ?? '0',
  paymentStandardFen: line.paymentStandard ?? null,
});

/** The stay of a bill, from admission to discharge; one that is still open ends with the bill. */
const stayOf = (claim: ClaimInput, { stays }: Benefits): Claim['stay'] => {
  if (!claim.stayId) return undefined;
  const stay = stays.find(({ stayId }) => stayId === claim.stayId);
  if (!stay) throw refuse('STAY_NOT_OPEN', { stayId: claim.stayId });
  const dischargedOn = stay.dischargedAt === null ? claim.serviceDate : dateIn(new Date(stay.dischargedAt));
  return { stayId: stay.stayId, admittedOn: dateIn(new Date(stay.admittedAt)), dischargedOn };
};

const claimOf = async (input: ClaimInput, state: Benefits, { institutionOn }: Context): Promise<Claim> => {
  const { billId, careType, serviceDate, servedAt, prescription } = input;
  const stay = stayOf(input, state);
  const prescriber = prescription && (await institutionOn(prescription.institutionId, serviceDate));
  return {
    ...{ billId, careType, serviceDate, lines: input.lines.map(lineOf) },
    ...(servedAt ? { servedAt } : {}),
    ...(stay ? { stay } : {}),
    ...(prescription
      ? { prescription: { prescriptionId: prescription.prescriptionId, level: prescriber?.level ?? null } }
      : {}),
  };
};

/** Where the bill comes from: an officer says it, everybody else bills for the own institution. */
const institutionOf = ({ institutionId }: ClaimInput, { viewer }: Context): string => {
  const own = viewer.roles.some((role) => role === 'HOSPITAL' || role === 'PHARMACY');
  const id = own ? viewer.organisation : institutionId;
  if (!id) throw refuse('INSTITUTION_REQUIRED');
  if (own && institutionId && institutionId !== id) throw refuse('OTHER_INSTITUTION');
  return id;
};

type Gathered = {
  readonly person: PersonKnown;
  readonly relation: NonNullable<PersonKnown['relation']>;
  readonly institutionId: string;
  readonly institution: InstitutionKnown;
  readonly claim: Claim;
};

const gatherFacts = async (
  personId: string,
  input: ClaimInput,
  state: Benefits,
  context: Context,
): Promise<Gathered> => {
  const { serviceDate } = input;
  if (serviceDate > context.today()) throw refuse('SERVICE_DATE_IN_FUTURE', { today: context.today() });
  const institutionId = institutionOf(input, context);
  const [person, institution] = await Promise.all([
    context.personOn(personId, serviceDate),
    context.institutionOn(institutionId, serviceDate),
  ]);
  if (person.status === 'DECEASED') throw refuse('PERSON_DECEASED', { serviceDate });
  if (!person.relation) throw refuse('NOT_ENROLLED', { on: serviceDate });
  if (!institution) throw refuse('INSTITUTION_UNKNOWN', { institutionId });
  const claim = await claimOf(input, state, context);
  return { person, relation: person.relation, institutionId, institution, claim };
};

const directFor = async (
  personId: string,
  { relation, institutionId, institution, claim }: Gathered,
  input: ClaimInput,
  policy: SettleRequest['policy'],
  context: Context,
) => {
  const [careFrom, careTo] = [claim.stay?.admittedOn ?? claim.serviceDate, claim.serviceDate];
  const registered = await context.emergencyAt(personId, institutionId, careFrom, careTo);
  return checkDirectSettlement(
    {
      ...{
        insuredArea: relation.area,
        careArea: institution.area,
        careType: claim.careType,
        careFrom,
        careTo,
      },
      settledAt: context.now().toISOString(),
      institution: settlementStanding(institution),
      filings: await context.filingsFor(personId),
      emergency: registered ?? input.emergency ?? undefined,
      // Entitlements to chronic care are not kept by any service yet: nobody holds one.
      entitled: false,
    },
    policy,
  );
};

/**
 * Everything a bill is decided on: what is known of person, institution, filings and policy on the service date.
 * Refuses SERVICE_DATE_IN_FUTURE, INSTITUTION_REQUIRED, OTHER_INSTITUTION, PERSON_DECEASED, NOT_ENROLLED,
 * INSTITUTION_UNKNOWN, STAY_NOT_OPEN, NO_PACK_FOR_AREA, PACK_NOT_IN_FORCE, PACK_EXPIRED.
 */
export const gather = async (
  settlementId: string,
  personId: string,
  input: ClaimInput,
  state: Benefits,
  context: Context,
  simulate = false,
): Promise<SettleRequest> => {
  const gathered = await gatherFacts(personId, input, state, context);
  const { person, relation, institutionId, institution, claim } = gathered;
  const insured = { area: relation.area, insuranceType: relation.type };
  const policy = await policyFor(context, insured, claim.serviceDate, simulate);
  const facts: ClaimFacts = {
    personId,
    status: memberStatusOf(relation.type, person.status),
    institution: { institutionId, area: institution.area, level: institution.level },
    catalogue: statedCatalogue(input.lines.map(treatmentOf)),
    direct: await directFor(personId, gathered, input, policy, context),
    memberships: relation.civilServant ? ['CIVIL_SERVANT_SUBSIDY'] : [],
    longTermCare: person.longTermCare,
  };
  return {
    ...{ settlementId, claim, facts, policy },
    insuredArea: relation.area,
    insuranceType: relation.type,
    heldFen: 0,
    settledAt: context.now().toISOString(),
    factVersions: { ...person.factVersions, ...institution.factVersions },
  };
};
