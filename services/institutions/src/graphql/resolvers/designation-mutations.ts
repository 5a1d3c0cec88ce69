import type { AgreementParty } from '@yibao/schemas/events/institutions';
import type { Context } from '../../context.ts';
import {
  confirmAgreement,
  proposeAgreement,
  signAgreement,
  type AgreementClause,
} from '../../domain/agreement.ts';
import { applyDesignation } from '../../domain/apply-designation.ts';
import {
  acceptApplication,
  assessApplication,
  endApplication,
  rejectApplication,
} from '../../domain/review-application.ts';
import type { Institution } from '../../domain/institution.ts';
import { decidesOnInstitution, itself, itselfOrInOwnArea } from '../change-institution.ts';
import type { MutationResolvers } from '../generated.ts';

type Designating = Pick<
  MutationResolvers,
  | 'applyDesignation'
  | 'acceptDesignationApplication'
  | 'rejectDesignationApplication'
  | 'assessDesignationApplication'
  | 'proposeDesignationAgreement'
  | 'confirmDesignationAgreement'
  | 'signDesignationAgreement'
  | 'endDesignationApplication'
>;

/** For which side the caller speaks. */
const sideOf = ({ viewer }: Context, { id }: Institution): AgreementParty =>
  viewer.organisation === id ? 'INSTITUTION' : 'AGENCY';

type Clauses = { readonly clauses: readonly AgreementClause[] };

export const designationMutations: Designating = {
  applyDesignation: decidesOnInstitution('applyDesignation', applyDesignation, itself),
  acceptDesignationApplication: decidesOnInstitution('acceptDesignationApplication', acceptApplication),
  rejectDesignationApplication: decidesOnInstitution('rejectDesignationApplication', rejectApplication),
  assessDesignationApplication: decidesOnInstitution('assessDesignationApplication', assessApplication),
  proposeDesignationAgreement: decidesOnInstitution('proposeDesignationAgreement', proposeAgreement),
  confirmDesignationAgreement: decidesOnInstitution(
    'confirmDesignationAgreement',
    (institution, { clauses }: Clauses, today, context) =>
      confirmAgreement(institution, { by: sideOf(context, institution), clauses }, today),
    itselfOrInOwnArea,
  ),
  signDesignationAgreement: decidesOnInstitution('signDesignationAgreement', signAgreement),
  endDesignationApplication: decidesOnInstitution(
    'endDesignationApplication',
    (institution, _input: object, today, context) =>
      endApplication(institution, sideOf(context, institution), today),
    itselfOrInOwnArea,
  ),
};
