import { diseaseCode } from '@yibao/schemas/facts/institutions';
import { scopeOf } from '@yibao/schemas/policy/areas';
import type { Context } from '../context.ts';
import { designationFor } from '../domain/adjudication/entitled.ts';
import { need } from '../domain/adjudication/policy-reading.ts';
import type { Application } from '../domain/recognise.ts';
import { refuse } from '../domain/refusals.ts';
import type { ApplyEntitlementInput } from '../graphql/generated.ts';
import { institutionOf } from './bill.ts';
import { policyFor } from './policy-for.ts';

/** Recognised are the diseases that the pack lists, and the dual-channel drugs of the catalogue. */
const isKnown = async (
  { kind, code }: ApplyEntitlementInput,
  insured: Parameters<typeof policyFor>[1],
  context: Context,
): Promise<boolean> => {
  const today = context.today();
  if (kind === 'DUAL_CHANNEL') return context.isDualChannelDrug(code, insured.area, today);
  return need(await policyFor(context, insured, today), 'chronic.diseases').value.includes(code);
};

/** An institution reviews for those insured in its own province, where it is designated for the kind [S002-10a]. */
const mayReviewAt = async (
  institutionId: string,
  { kind }: ApplyEntitlementInput,
  insuredArea: string,
  context: Context,
): Promise<boolean> => {
  const institution = await context.institutionOn(institutionId, context.today());
  if (!institution) throw refuse('INSTITUTION_UNKNOWN', { institutionId });
  const { area, status, designations } = institution;
  const isNear = scopeOf(insuredArea, area) !== 'CROSS_PROVINCE';
  return isNear && status === 'ACTIVE' && designations.includes(designationFor[kind]);
};

/**
 * An application with what is known of the person, the code and the institution today. Refuses NOT_ENROLLED,
 * PERSON_DECEASED, INSTITUTION_REQUIRED, OTHER_INSTITUTION, INSTITUTION_UNKNOWN, DISEASE_REQUIRED, PARAMETER_MISSING, and as
 * `policyFor` does.
 */
export const applicationOf = async (
  entitlementId: string,
  input: ApplyEntitlementInput,
  context: Context,
): Promise<Application> => {
  const { personId, kind, code, channel } = input;
  const today = context.today();
  const { relation, status } = await context.personOn(personId, today);
  if (status === 'DECEASED') throw refuse('PERSON_DECEASED', { on: today });
  if (!relation) throw refuse('NOT_ENROLLED', { on: today });
  const disease = kind === 'DUAL_CHANNEL' ? input.disease : code;
  if (!diseaseCode.safeParse(disease).success || !disease) throw refuse('DISEASE_REQUIRED');
  const { area: insuredArea, type: insuranceType } = relation;
  const institutionId = channel === 'INSTITUTION' ? institutionOf(input, context) : null;
  const [codeKnown, mayReview] = await Promise.all([
    isKnown(input, { area: insuredArea, insuranceType }, context),
    institutionId === null || mayReviewAt(institutionId, input, insuredArea, context),
  ]);
  return {
    ...{ entitlementId, personId, kind, code, disease, channel, insuredArea, institutionId },
    appliedAt: context.now().toISOString(),
    ...{ today, codeKnown, mayReview },
  };
};
