import type { IsoDate } from '@yibao/platform/domain';
import type { Replica } from '@yibao/platform/facts';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import type { InstitutionFact } from '@yibao/schemas/facts/institutions';
import type { EnrolmentFact, PersonFact } from '@yibao/schemas/facts/persons';
import type { GreenEligibilityFact } from '@yibao/schemas/facts/sports';

/** Which versions of the facts about a person are known: it changes when a fact does. */
export const factsRevisionOf =
  (persons: Replica<FactOf<typeof PersonFact>>, enrolments: Replica<FactOf<typeof EnrolmentFact>>) =>
  async (personId: string): Promise<string> => {
    const known = await Promise.all([persons.find(personId), enrolments.find(personId)]);
    return known.map((each) => (each ? `${each.version.epoch}-${each.version.revision}` : '0')).join('.');
  };

/** Whether a person may use the green channel on a day. */
export const isGreen =
  (eligibilities: Replica<FactOf<typeof GreenEligibilityFact>>) =>
  async (personId: string, on: IsoDate): Promise<boolean> => {
    const known = (await eligibilities.find(personId))?.value;
    if (!known?.eligible) return false;
    const { validFrom, validTo } = known;
    return (validFrom === undefined || validFrom <= on) && (validTo === undefined || on <= validTo);
  };

/** What an institution is; null: not on the public record. */
export const institutionKindOf =
  (institutions: Replica<FactOf<typeof InstitutionFact>>) =>
  async (institutionId: string): Promise<string | null> =>
    (await institutions.find(institutionId))?.value.kind ?? null;
