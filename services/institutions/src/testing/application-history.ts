import {
  AgreementConfirmed,
  AgreementProposed,
  DesignationAccepted,
  DesignationApplied,
  DesignationAssessed,
  type AgreementParty,
  type InstitutionEvent,
} from '@yibao/schemas/events/institutions';
import { mandatoryClauses } from '../domain/agreement.ts';
import { publishedConditions } from '../domain/published-conditions.ts';
import { institutionId } from './institution-history.ts';

export const named = { institutionId, applicationId: `${institutionId}/1` };
export const medical = publishedConditions.MEDICAL;
export const allMaterials = medical.materials.map(({ code }) => code);

/** An application of 1 March 2026, as far as its steps. */
export const applied = DesignationApplied({
  ...named,
  conditionsVersion: medical.version,
  materials: allMaterials,
  appliedOn: '2026-03-01',
});
export const accepted = DesignationAccepted({ ...named, acceptedOn: '2026-03-04' });
export const assessed = DesignationAssessed({
  ...named,
  ...{ notMet: [], experts: 5, assessedOn: '2026-03-20' },
});
export const proposed = AgreementProposed({
  ...named,
  clauses: [...mandatoryClauses],
  proposedOn: '2026-03-23',
});
export const confirmed = (by: AgreementParty): InstitutionEvent =>
  AgreementConfirmed({ ...named, by, confirmedOn: '2026-03-25' });
