import { commandOf, type Command } from '@yibao/platform/graphql';
import type { Context } from '../../context.ts';
import { checkLineCount, issuePrescription } from '../../domain/issue-prescription.ts';
import type { Prescription } from '../../domain/prescription.ts';
import {
  cancelPrescription,
  confirmDelivery,
  dispensePrescription,
  recordConsent,
  routePrescription,
} from '../../domain/use-prescription.ts';
import { refuse } from '../../domain/refusals.ts';
import type { IssuePrescriptionInput, MutationResolvers, UploadPrescriptionInput } from '../generated.ts';
import {
  outsideFor,
  ownInstitution,
  prescriptionRequest,
  requireIdentityCheck,
  warningsFor,
} from '../prescribing.ts';

/** The prescription named, whose person the caller may act for: one that is not there looks like somebody else's. */
const prescriptionNamed = async (
  id: string,
  { prescriptionById, access }: Context,
): Promise<Prescription> => {
  const prescription = await prescriptionById.load(id);
  await access.requireAct(prescription?.personId ?? 'nobody', 'CLINICAL');
  if (!prescription) throw refuse('PRESCRIPTION_NOT_FOUND');
  return prescription;
};

type Decide = Parameters<Context['prescriptions']['change']>[1];

const changed = async (id: string, decide: Decide, command: Command, { prescriptions }: Context) => {
  const { state: prescription, revision } = await prescriptions.change(id, decide, command);
  if (!prescription) throw refuse('PRESCRIPTION_NOT_FOUND');
  return { prescription, revision };
};

/** Issued under this key before: the answer is what was decided then, whatever holds today. */
const issuedBefore = async (command: Command, { prescriptions }: Context) => {
  const { state: prescription, revision } = await prescriptions.change(command.newId, () => [], command);
  return prescription && { prescription, revision };
};

const issue = async (
  mutation: string,
  input: IssuePrescriptionInput | UploadPrescriptionInput,
  context: Context,
) => {
  const institutionId = ownInstitution(context);
  const command = commandOf(context, mutation, input);
  const request = prescriptionRequest(input, institutionId, command, context);
  await requireIdentityCheck(context, request.personId);
  const before = await issuedBefore(command, context);
  if (before) return before;
  if (request.number === '') throw refuse('NUMBER_REQUIRED');
  checkLineCount(request);
  const patient = await context.patientOn(input.personId, request.today);
  const rules = await context.prescriptionRules(patient.insured, request.today);
  // A refusal must not rest on what may be out of date.
  if (rules.pack === null) await context.requireFreshRules();
  const warnings = await warningsFor(request, patient, context);
  const decide = issuePrescription(request, rules, warnings);
  decide(null);
  if (request.number !== null)
    await context.numberClaims.take(`${institutionId}/${request.number}`, request.prescriptionId);
  return changed(request.prescriptionId, decide, command, context);
};

type Prescribing = Pick<
  MutationResolvers,
  | 'issuePrescription'
  | 'uploadPrescription'
  | 'routePrescription'
  | 'dispensePrescription'
  | 'confirmDelivery'
  | 'cancelPrescription'
  | 'recordOutOfScopeConsent'
>;

export const prescriptionMutations: Prescribing = {
  issuePrescription: (_parent, { input }, context) => issue('issuePrescription', input, context),
  uploadPrescription: (_parent, { input }, context) => issue('uploadPrescription', input, context),
  routePrescription: async (_parent, { input }, context) => {
    const { prescriptionId, pharmacyId, inContextOf } = input;
    await prescriptionNamed(prescriptionId, context);
    const pharmacy = await context.institutionOn(pharmacyId, context.today());
    const designated =
      pharmacy?.isPharmacy === true &&
      pharmacy.status === 'ACTIVE' &&
      pharmacy.designations.includes('BASIC');
    if (!designated) await context.requireFreshInstitutions();
    const routing = {
      ...{ pharmacyId, designated, today: context.today(), routedAt: context.now().toISOString() },
      ...(inContextOf ? { inContextOf } : {}),
    };
    const command = commandOf(context, 'routePrescription', input);
    return changed(prescriptionId, routePrescription(routing), command, context);
  },
  dispensePrescription: async (_parent, { input }, context) => {
    const { prescriptionId, batches, handover } = input;
    await prescriptionNamed(prescriptionId, context);
    const pharmacyId = context.viewer.organisation ?? null;
    const dispensing = { pharmacyId, batches, handover, dispensedAt: context.now().toISOString() };
    const command = commandOf(context, 'dispensePrescription', input);
    return changed(prescriptionId, dispensePrescription(dispensing), command, context);
  },
  confirmDelivery: async (_parent, { input }, context) => {
    const { prescriptionId, receivedAt } = input;
    const { personId } = await prescriptionNamed(prescriptionId, context);
    const { viewer, now } = context;
    const pharmacyId = viewer.personId === personId ? null : (viewer.organisation ?? '');
    const receipt = { pharmacyId, receivedAt: receivedAt ?? now().toISOString(), now: now().toISOString() };
    const command = commandOf(context, 'confirmDelivery', input);
    return changed(prescriptionId, confirmDelivery(receipt), command, context);
  },
  cancelPrescription: async (_parent, { input }, context) => {
    const { prescriptionId, reason } = input;
    await prescriptionNamed(prescriptionId, context);
    const institutionId = context.viewer.organisation ?? null;
    const cancelledAt = context.now().toISOString();
    const decide = cancelPrescription({ institutionId, reason, today: context.today(), cancelledAt });
    return changed(prescriptionId, decide, commandOf(context, 'cancelPrescription', input), context);
  },
  recordOutOfScopeConsent: async (_parent, { input }, context) => {
    const { prescriptionId, codes, by } = input;
    const { personId, lines, institutionId } = await prescriptionNamed(prescriptionId, context);
    const patient = await context.patientOn(personId, context.today());
    const consent = {
      ...{ institutionId: context.viewer.organisation ?? null, codes, by },
      outside: await outsideFor(lines, patient, institutionId, context),
      consentedAt: context.now().toISOString(),
    };
    const command = commandOf(context, 'recordOutOfScopeConsent', input);
    return changed(prescriptionId, recordConsent(consent), command, context);
  },
};
