import { yearOf, type IsoDate, type WorkingCalendar } from '@yibao/platform/domain';
import type { Replica } from '@yibao/platform/facts';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import type { InstitutionFact } from '@yibao/schemas/facts/institutions';
import type { EnrolmentFact, PersonFact } from '@yibao/schemas/facts/persons';
import { standing, type PackVersionFact, type WorkingCalendarFact } from '@yibao/schemas/facts/policies';
import type { GreenEligibilityFact } from '@yibao/schemas/facts/sports';
import { areasAbove } from '@yibao/schemas/policy/areas';
import type { ParameterPath, ValueAt } from '@yibao/schemas/policy/catalogue';
import { read, resolvePolicy } from '@yibao/schemas/policy/resolve';

/** No area has more versions than this in all its packs and those above it. */
const mostVersions = 200;

/** The area a person is insured in, or lives in. */
export const areasOf =
  (persons: Replica<FactOf<typeof PersonFact>>) =>
  async (personIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const known = await persons.findMany(personIds);
    return new Map([...known].map(([id, { value }]) => [id, value.insuredArea ?? value.area]));
  };

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

/** The working calendars from the year of a day on, as far as a limit reaches. */
export const calendarsFrom =
  (calendars: Replica<FactOf<typeof WorkingCalendarFact>>) =>
  async (day: IsoDate): Promise<readonly WorkingCalendar[]> => {
    const year = yearOf(day);
    const known = await calendars.findMany([year - 1, year, year + 1].map(String));
    return [...known.values()].map(({ value }) => value);
  };

/** What an area sets for the service desk on a day, by the framework rules of the place. */
export const deskParameter =
  (packs: Replica<FactOf<typeof PackVersionFact>>, now: () => Date) =>
  async <Path extends ParameterPath>(
    path: Path,
    area: string,
    on: IsoDate,
  ): Promise<ValueAt<Path> | undefined> => {
    const known = await packs.query({ 'value.areas': { $in: areasAbove(area) } }, { limit: mostVersions });
    const answer = resolvePolicy(standing(known.map(({ value }) => value)), {
      ...{ area, serviceDate: on, knownAt: now().toISOString() },
      ...({ insuranceType: 'EMPLOYEE', use: 'FRAMEWORK' } as const),
    });
    if (!answer.ok) return undefined;
    const reading = read(answer.policy, path);
    return reading.ok ? reading.value : undefined;
  };
