import type { StepOfCare } from '@yibao/schemas/events/persons';
import { refuse } from './refusals.ts';

/** Who may check an identity with a credential. */
export type Checker = 'HOSPITAL' | 'DOCTOR' | 'PHARMACY' | 'OFFICER' | 'KIOSK';
type Scope = 'IDENTITY' | 'ENROLMENT' | 'COVERAGE' | 'CLINICAL' | 'MONEY' | 'SERVICE';

/** What a checked identity lets the checker see, and for how long. */
export type Permission = { readonly scopes: readonly Scope[]; readonly minutes: number };

const day = 24 * 60;
const visit: Permission = { scopes: ['IDENTITY', 'ENROLMENT', 'COVERAGE', 'SERVICE'], minutes: day };
const treatment: Permission = {
  scopes: ['IDENTITY', 'ENROLMENT', 'COVERAGE', 'CLINICAL', 'SERVICE'],
  minutes: day,
};
const bill: Permission = { scopes: ['IDENTITY', 'ENROLMENT', 'COVERAGE', 'CLINICAL', 'MONEY'], minutes: 120 };
const report: Permission = { scopes: ['IDENTITY', 'CLINICAL'], minutes: 60 };

/** One credential serves every step: none asks for a card beside it [S002-20a, S004-16a]. No step shows more than it needs. */
const permissions: Readonly<Record<Checker, { readonly [Step in StepOfCare]?: Permission }>> = {
  HOSPITAL: { REGISTRATION: visit, CONSULTATION: treatment, PAYMENT: bill, REPORT: report },
  DOCTOR: { CONSULTATION: treatment, REPORT: report },
  PHARMACY: { PHARMACY: bill, PAYMENT: bill },
  OFFICER: {
    WINDOW: { scopes: ['IDENTITY', 'ENROLMENT', 'COVERAGE', 'CLINICAL', 'MONEY', 'SERVICE'], minutes: 120 },
  },
  KIOSK: { SELF_SERVICE: { scopes: ['ENROLMENT', 'MONEY', 'SERVICE'], minutes: 10 } },
};

const checkers = Object.keys(permissions) as Checker[];

/** The permission of the first role that checks at this step. Refuses STEP_NOT_ALLOWED (with the steps of the roles). */
export const permissionAt = (
  step: StepOfCare,
  roles: readonly string[],
): Permission & { readonly role: Checker } => {
  const held = checkers.filter((checker) => roles.includes(checker));
  for (const role of held) {
    const permission = permissions[role][step];
    if (permission) return { ...permission, role };
  }
  throw refuse('STEP_NOT_ALLOWED', { allowed: held.flatMap((role) => Object.keys(permissions[role])) });
};
