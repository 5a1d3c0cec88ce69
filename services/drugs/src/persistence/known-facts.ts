import type { IsoDate } from '@yibao/platform/domain';
import { parseReference, policyOn, type Replica } from '@yibao/platform/facts';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import { standingOn, type InstitutionFact } from '@yibao/schemas/facts/institutions';
import { relationOn, type EnrolmentFact, type PersonFact } from '@yibao/schemas/facts/persons';
import type { PackVersionFact } from '@yibao/schemas/facts/policies';
import { read } from '@yibao/schemas/policy/resolve';
import type { Patient } from '../context.ts';
import type { PrescriptionRules } from '../domain/issue-prescription.ts';

/** Where a person is insured on a day, and whether assistance pays for them. */
export const patientOn =
  (persons: Replica<FactOf<typeof PersonFact>>, enrolments: Replica<FactOf<typeof EnrolmentFact>>) =>
  async (personReference: string, on: IsoDate): Promise<Patient> => {
    const person = await persons.awaited(personReference);
    const enrolment = await enrolments.find(parseReference(personReference).key);
    const relation = relationOn(enrolment?.value.relations ?? [], on);
    const assistance = person?.value.assistance ?? [];
    return {
      insured: relation ? { area: relation.area, insuranceType: relation.type } : null,
      assisted: assistance.some(({ from, to }) => from <= on && (to === undefined || on <= to)),
    };
  };

export const institutionOn =
  (institutions: Replica<FactOf<typeof InstitutionFact>>) => async (institutionId: string, on: IsoDate) => {
    const value = (await institutions.find(institutionId))?.value;
    return value
      ? { ...standingOn(value, on), area: value.area, isPharmacy: value.kind === 'PHARMACY' }
      : null;
  };

const silent = (pack: string | null): PrescriptionRules => ({ validDays: null, mostWeeks: null, pack });

/** What the pack of the insured place says of prescriptions on a day; nothing where there is none. */
export const prescriptionRules =
  (packs: Replica<FactOf<typeof PackVersionFact>>, now: () => Date) =>
  async (insured: Patient['insured'], on: IsoDate): Promise<PrescriptionRules> => {
    if (!insured) return silent(null);
    const answer = await policyOn(packs, now)(insured, on);
    if (!answer.ok) return silent(null);
    const days = read(answer.policy, 'prescription.validDays');
    const weeks = read(answer.policy, 'prescription.longTerm.maxWeeks');
    return {
      validDays: days.ok ? days.value : null,
      mostWeeks: weeks.ok ? weeks.value : null,
      pack: `${answer.policy.pack}/${answer.policy.version}`,
    };
  };
