import { parseReference } from '@yibao/platform/facts';
import type { Command } from '@yibao/platform/graphql';
import type { Context, Patient } from '../context.ts';
import { isInScope, entryTerms, type Asked, type CatalogueEntry } from '../domain/entry.ts';
import type { PrescriptionRequest } from '../domain/issue-prescription.ts';
import type { Warning } from '../domain/prescription.ts';
import { isOutOfScope, warningsOf } from '../domain/prescription-warnings.ts';
import { refuse } from '../domain/refusals.ts';
import { alternativesTo } from './alternatives.ts';
import type { IssuePrescriptionInput, UploadPrescriptionInput } from './generated.ts';

type Input = IssuePrescriptionInput | UploadPrescriptionInput;

const inPerson = ['IDENTITY_CHECK', 'E_VOUCHER'];

/**
 * The person has shown themselves to the institution: a mandate alone does not let anybody prescribe. Refuses
 * MAY_NOT_ACT, NO_IDENTITY_CHECK.
 */
export const requireIdentityCheck = async ({ access, viewer, now }: Context, personId: string) => {
  await access.requireAct(personId, 'CLINICAL');
  const shown = viewer.grants.some(
    (grant) =>
      grant.personId === personId &&
      inPerson.includes(grant.kind) &&
      (grant.holder === viewer.organisation || grant.holder === viewer.subject) &&
      now() < new Date(grant.expiresAt),
  );
  if (!shown) throw refuse('NO_IDENTITY_CHECK');
};

/** Refuses NO_INSTITUTION. */
export const ownInstitution = ({ viewer }: Context): string => {
  if (viewer.organisation === undefined) throw refuse('NO_INSTITUTION');
  return viewer.organisation;
};

/** A doctor prescribes in their own name; the institution itself may name one of its doctors. Refuses NOT_OWN_NAME. */
const doctorOf = ({ viewer: { roles, subject } }: Context, named: string | null): string | null => {
  if (roles.includes('HOSPITAL') || !roles.includes('DOCTOR')) return named;
  if (named !== null && named !== subject) throw refuse('NOT_OWN_NAME');
  return subject;
};

/** The input as the domain decides on it. Refuses NOT_OWN_NAME. */
export const prescriptionRequest = (
  input: Input,
  institutionId: string,
  { newId }: Command,
  context: Context,
): PrescriptionRequest => ({
  prescriptionId: newId,
  personId: parseReference(input.personId).key,
  institutionId,
  doctorId: doctorOf(context, input.doctorId ?? null),
  visitId: input.visitId ?? null,
  number: 'number' in input ? input.number.trim() : null,
  diagnoses: input.diagnoses,
  lines: input.lines,
  weeks: input.weeks ?? null,
  reason: (input.reason ?? '').trim(),
  validUntil: input.validUntil ?? null,
  issuedAt: context.now().toISOString(),
  today: context.today(),
  ...('inContextOf' in input && input.inContextOf ? { inContextOf: input.inContextOf } : {}),
});

/** The entries of the lines. Refuses UNKNOWN_CODE. */
export const entriesOfLines = async (
  lines: readonly { readonly code: string }[],
  { entryByCode }: Context,
): Promise<readonly CatalogueEntry[]> => {
  const found = await entryByCode.loadMany(lines.map(({ code }) => code));
  const entries = found.flatMap((each) => (each && !(each instanceof Error) ? [each] : []));
  const unknown = lines.filter(({ code }) => !entries.some((entry) => entry.code === code));
  if (unknown.length > 0) throw refuse('UNKNOWN_CODE', { codes: unknown.map(({ code }) => code) });
  return entries;
};

/** Where the catalogue is asked for a person: where they are insured, otherwise where the care is. */
export const askedFor = async (
  { insured }: Patient,
  institutionId: string,
  context: Context,
): Promise<Asked> => {
  const on = context.today();
  const area = insured?.area ?? (await context.institutionOn(institutionId, on))?.area;
  return { area: area ?? '000000', on, counts: await context.countsOf.load('DRUG') };
};

/** What the prescription is to be marked with. Refuses UNKNOWN_CODE. */
export const warningsFor = async (
  request: PrescriptionRequest,
  patient: Patient,
  context: Context,
): Promise<readonly Warning[]> => {
  const asked = await askedFor(patient, request.institutionId, context);
  const entries = await entriesOfLines(request.lines, context);
  const lines = await Promise.all(
    entries.map(async (entry) => ({
      entry,
      alternatives: isInScope(entryTerms(entry, asked))
        ? []
        : await alternativesTo(entry, null, asked, context),
    })),
  );
  const { diagnoses, reason } = request;
  return warningsOf(lines, { asked, diagnoses, reason, assisted: patient.assisted });
};

/** The codes among some lines that lie outside the scope for a person today. */
export const outsideFor = async (
  lines: readonly { readonly code: string }[],
  patient: Patient,
  institutionId: string,
  context: Context,
): Promise<readonly string[]> => {
  const asked = await askedFor(patient, institutionId, context);
  const entries = await entriesOfLines(lines, context);
  return entries.filter((entry) => isOutOfScope(entry, asked)).map(({ code }) => code);
};
