import type { IsoDate } from '@yibao/platform/domain';
import { policyOn, type Replica } from '@yibao/platform/facts';
import { isEntitledTo, type EntitlementFact, type StayFact } from '@yibao/schemas/facts/coverage';
import { standingOn, type InstitutionFact } from '@yibao/schemas/facts/institutions';
import { relationOn, type EnrolmentFact } from '@yibao/schemas/facts/persons';
import type { PackVersionFact } from '@yibao/schemas/facts/policies';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import type { Insured } from '../context.ts';
import { policyOrRefuse } from '../domain/filing-rules.ts';

/** The basic relation in force on a day; of two, the employee's. */
export const insuredOn =
  (enrolments: Replica<FactOf<typeof EnrolmentFact>>) =>
  async (personReference: string, on: IsoDate): Promise<Insured | null> => {
    const relation = relationOn((await enrolments.awaited(personReference))?.value.relations ?? [], on);
    return relation ? { area: relation.area, insuranceType: relation.type } : null;
  };

export const institutionOn =
  (institutions: Replica<FactOf<typeof InstitutionFact>>) => async (institutionId: string, on: IsoDate) => {
    const known = await institutions.find(institutionId);
    return known ? { ...standingOn(known.value, on), area: known.value.area } : null;
  };

/** A stay; that there is none is said on a fresh replica only. */
export const stayNamed =
  (stays: Replica<FactOf<typeof StayFact>>) =>
  async (reference: string): Promise<FactOf<typeof StayFact> | undefined> => {
    const known = await stays.awaited(reference);
    if (!known) await stays.requireFresh();
    return known?.value;
  };

/** More stays than anybody is in at once. */
const mostStays = 10;

export const openStaysOf =
  (stays: Replica<FactOf<typeof StayFact>>) =>
  async (personId: string): Promise<readonly string[]> => {
    const open = await stays.query(
      { 'value.personId': personId, 'value.status': 'OPEN' },
      { limit: mostStays },
    );
    return open.map(({ value }) => value.stayId);
  };

/** More than a person is ever recognised for. */
const mostEntitlements = 200;

/** Whether the person holds the entitlement to chronic care of a disease on a day. */
export const isEntitled =
  (entitlements: Replica<FactOf<typeof EntitlementFact>>) =>
  async (personId: string, disease: string, on: IsoDate): Promise<boolean> => {
    const known = await entitlements.query({ 'value.personId': personId }, { limit: mostEntitlements });
    return isEntitledTo(
      disease,
      known.map(({ value }) => value),
      { serviceDate: on },
    );
  };

/** The rules of the insured place on a day, as known now. */
export const policyFor =
  (packs: Replica<FactOf<typeof PackVersionFact>>, now: () => Date) =>
  async (insured: Insured, on: IsoDate) =>
    policyOrRefuse(await policyOn(packs, now)(insured, on));
