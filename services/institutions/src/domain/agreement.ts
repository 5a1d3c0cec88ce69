import type { IsoDate } from '@yibao/platform/domain';
import {
  AgreementConfirmed,
  AgreementProposed,
  agreementParty,
  AgreementSigned,
  type AgreementParty,
  type InstitutionEvent,
} from '@yibao/schemas/events/institutions';
import type { Institution } from './institution.ts';
import { openDesignation } from './open-designation.ts';
import { refuse } from './refusals.ts';
import { applicationIn, namedIn } from './review-application.ts';

/**
 * What every agreement says: catalogue drugs and consumables first, self-paid costs under control, nobody sent outside
 * to buy, no irregular large prescriptions [S003-2.19b].
 */
export const mandatoryClauses = [
  'PREFER_CATALOGUE',
  'SELF_PAID_RATIO_CONTROL',
  'NO_OUTSIDE_PURCHASE_INDUCEMENT',
  'NO_IRREGULAR_LARGE_PRESCRIPTION',
] as const;

/** What an agreement may say beside. */
export const optionalClauses = ['ASSISTANCE_SERVICE', 'SPORTS_EXCLUSIVE_SERVICE'] as const;

export type AgreementClause = (typeof mandatoryClauses)[number] | (typeof optionalClauses)[number];

/**
 * Puts up the clauses of the agreement; put up again, they replace the earlier ones and nobody has confirmed them yet
 * [S003-2.19b]. Refuses APPLICATION_NOT_FOUND, WRONG_STATE, CLAUSE_MISSING.
 */
export const proposeAgreement = (
  institution: Institution,
  { clauses }: { readonly clauses: readonly AgreementClause[] },
  proposedOn: IsoDate,
): readonly InstitutionEvent[] => {
  const application = applicationIn(institution, 'ASSESSED', 'NEGOTIATING');
  const missing = mandatoryClauses.filter((clause) => !clauses.includes(clause));
  if (missing.length > 0) throw refuse('CLAUSE_MISSING', { clauses: missing });
  const whole = [...new Set(clauses)];
  return [AgreementProposed({ ...namedIn(institution, application), clauses: whole, proposedOn })];
};

export type Confirmation = { readonly by: AgreementParty; readonly clauses: readonly AgreementClause[] };

/**
 * One side agrees to the clauses it names, as they stand; again it changes nothing [S001-6f]. Refuses
 * APPLICATION_NOT_FOUND, WRONG_STATE, CLAUSES_DIFFER (they were put up anew meanwhile).
 */
export const confirmAgreement = (
  institution: Institution,
  { by, clauses }: Confirmation,
  confirmedOn: IsoDate,
): readonly InstitutionEvent[] => {
  const application = applicationIn(institution, 'NEGOTIATING');
  const { clauses: proposed = [], confirmedBy = [] } = application.agreement ?? {};
  const same = proposed.length === new Set(clauses).size && clauses.every((each) => proposed.includes(each));
  if (!same) throw refuse('CLAUSES_DIFFER', { clauses: proposed });
  if (confirmedBy.includes(by)) return [];
  return [AgreementConfirmed({ ...namedIn(institution, application), by, confirmedOn })];
};

/**
 * Signs what both sides have confirmed; BASIC designation begins with the agreement [S001-6f]. Refuses
 * APPLICATION_NOT_FOUND, WRONG_STATE, BOTH_PARTIES_REQUIRED, BEGINS_BEFORE_SIGNING, ALREADY_DESIGNATED.
 */
export const signAgreement = (
  institution: Institution,
  { from }: { readonly from: IsoDate },
  signedOn: IsoDate,
): readonly InstitutionEvent[] => {
  const application = applicationIn(institution, 'NEGOTIATING');
  const { clauses = [], confirmedBy = [] } = application.agreement ?? {};
  const missing = agreementParty.options.filter((party) => !confirmedBy.includes(party));
  if (missing.length > 0) throw refuse('BOTH_PARTIES_REQUIRED', { missing });
  if (from < signedOn) throw refuse('BEGINS_BEFORE_SIGNING', { earliest: signedOn });
  return [
    AgreementSigned({ ...namedIn(institution, application), clauses, signedOn, from }),
    ...openDesignation(institution, { kind: 'BASIC', from }),
  ];
};
