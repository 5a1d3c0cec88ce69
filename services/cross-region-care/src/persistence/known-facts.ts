import type { IsoDate } from '@yibao/platform/domain';
import type { Replica } from '@yibao/platform/facts';
import { standingOn, type InstitutionFact } from '@yibao/schemas/facts/institutions';
import { relationOn, type EnrolmentFact, type PersonFact } from '@yibao/schemas/facts/persons';
import { standing, type PackVersionFact } from '@yibao/schemas/facts/policies';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import { areasAbove } from '@yibao/schemas/policy/areas';
import { resolvePolicy } from '@yibao/schemas/policy/resolve';
import type { Insured } from '../context.ts';
import { policyOrRefuse } from '../domain/filing-rules.ts';

/** No area has more versions than this in all its packs and those above it. */
const mostVersions = 200;

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

/** The rules of the insured place on a day, as known now. */
export const policyFor =
  (packs: Replica<FactOf<typeof PackVersionFact>>, now: () => Date) =>
  async ({ area, insuranceType }: Insured, on: IsoDate) => {
    const known = await packs.query({ 'value.areas': { $in: areasAbove(area) } }, { limit: mostVersions });
    const versions = standing(known.map(({ value }) => value));
    const query = {
      area,
      insuranceType,
      serviceDate: on,
      knownAt: now().toISOString(),
      use: 'FRAMEWORK',
    } as const;
    return policyOrRefuse(resolvePolicy(versions, query));
  };

/** Where persons are insured, or live. */
export const areasOf =
  (persons: Replica<FactOf<typeof PersonFact>>) =>
  async (personIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const known = await persons.findMany(personIds);
    return new Map([...known].map(([id, { value }]) => [id, value.insuredArea ?? value.area]));
  };
