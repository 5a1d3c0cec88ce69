import { addWorkingDays, type IsoDate } from '@yibao/platform/domain';
import { areaOf, calendarsKnown, policyOn, type Replica } from '@yibao/platform/facts';
import { within } from '@yibao/platform/mongo';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import { standingOn, type DesignationKind, type InstitutionFact } from '@yibao/schemas/facts/institutions';
import type { EnrolmentFact, PersonFact } from '@yibao/schemas/facts/persons';
import type { PackVersionFact, WorkingCalendarFact } from '@yibao/schemas/facts/policies';
import { cityOf } from '@yibao/schemas/policy/areas';
import type { Policy, PolicyAnswer } from '@yibao/schemas/policy/resolve';
import type { Known } from '../domain/profile/eligibility.ts';
import { refuse } from '../refusals.ts';

type Persons = Replica<FactOf<typeof PersonFact>>;
type Enrolments = Replica<FactOf<typeof EnrolmentFact>>;
type Institutions = Replica<FactOf<typeof InstitutionFact>>;

const diedOn = ({ status, statusFrom }: FactOf<typeof PersonFact>) =>
  status === 'DECEASED' && statusFrom !== undefined ? { diedOn: statusFrom } : {};

/** What is known of a person elsewhere, with where the person is insured, or lives; null: nobody of that id is known. */
export type KnownPerson = Known & { readonly area: string | null };

const relationsOf = (enrolment: FactOf<typeof EnrolmentFact> | undefined) =>
  (enrolment?.relations ?? []).map(({ area, from, to }) => ({ area, from, to }));

const knownFrom = (
  person: FactOf<typeof PersonFact> | undefined,
  enrolment: FactOf<typeof EnrolmentFact> | undefined,
): KnownPerson => ({
  area: person ? areaOf(person) : null,
  relations: relationsOf(enrolment),
  ...(person ? diedOn(person) : {}),
});

/**
 * Insurance and death of a person, from facts at least as new as the references say (`id` or `id@revision`).
 * Refuses NOT_YET_VISIBLE.
 */
export const knownOf =
  (persons: Persons, enrolments: Enrolments) =>
  async (personReference: string, enrolmentReference: string): Promise<KnownPerson> => {
    const [person, enrolment] = await Promise.all([
      persons.awaited(personReference),
      enrolments.awaited(enrolmentReference),
    ]);
    return knownFrom(person?.value, enrolment?.value);
  };

/** As knownOf, of many, as they are known now. */
export const knownOfMany =
  (persons: Persons, enrolments: Enrolments) =>
  async (personIds: readonly string[]): Promise<KnownPerson[]> => {
    const [known, insured] = await Promise.all([persons.findMany(personIds), enrolments.findMany(personIds)]);
    return personIds.map((id) => knownFrom(known.get(id)?.value, insured.get(id)?.value));
  };

/** What of an institution matters here, on a day. */
export type Place = {
  readonly institutionId: string;
  readonly area: string;
  readonly kind: FactOf<typeof InstitutionFact>['kind'];
  readonly isKeyHospital: boolean;
  readonly networked: boolean;
};

const isDesignatedOn = (
  fact: FactOf<typeof InstitutionFact>,
  designation: DesignationKind,
  on: IsoDate,
): boolean => {
  const { status, designations } = standingOn(fact, on);
  return status === 'ACTIVE' && designations.includes(designation);
};

const placeOf = (fact: FactOf<typeof InstitutionFact>, on: IsoDate): Place => {
  const { networked } = standingOn(fact, on);
  return {
    institutionId: fact.institutionId,
    area: fact.area,
    kind: fact.kind,
    isKeyHospital: isDesignatedOn(fact, 'KEY_SPORTS_HOSPITAL', on),
    networked,
  };
};

export const placeOn = (institutions: Institutions) => async (id: string, on: IsoDate) => {
  const known = await institutions.find(id);
  return known ? placeOf(known.value, on) : null;
};

const mostPlaces = 500;

/** Institutions of some areas and kinds that hold a designation on a day, by their codes. */
export const placesIn =
  (institutions: Institutions) =>
  async (
    areas: readonly string[],
    kinds: readonly Place['kind'][],
    designation: DesignationKind,
    on: IsoDate,
  ): Promise<readonly Place[]> => {
    const filter = {
      $or: areas.map((area) => ({ 'value.area': within(area) })),
      'value.kind': { $in: [...kinds] },
      'value.designations.kind': designation,
    };
    const known = await institutions.query(filter, { limit: mostPlaces });
    // Designated once is not designated today.
    return known
      .filter(({ value }) => isDesignatedOn(value, designation, on))
      .map(({ value }) => placeOf(value, on));
  };

/** The designated hospitals of each city on a day, key hospitals first; one query for all. */
export const hospitalsOf =
  (institutions: Institutions, today: () => IsoDate) =>
  async (cities: readonly string[]): Promise<(readonly Place[])[]> => {
    const designated = await placesIn(institutions)(cities, ['HOSPITAL'], 'BASIC', today());
    const ordered = [
      ...designated.filter(({ isKeyHospital }) => isKeyHospital),
      ...designated.filter(({ isKeyHospital }) => !isKeyHospital),
    ];
    return cities.map((city) => ordered.filter(({ area }) => cityOf(area) === city));
  };

const policyOrRefuse = (answer: PolicyAnswer): Policy => {
  if (answer.ok) return answer.policy;
  throw refuse(answer.refusal.reason, answer.refusal.details);
};

/** The policy that serves the employees of an area: what it says of the sports programme holds for everybody. */
export const policyFor =
  (packs: Replica<FactOf<typeof PackVersionFact>>, now: () => Date) => async (area: string, on: IsoDate) =>
    policyOrRefuse(await policyOn(packs, now)({ area, insuranceType: 'EMPLOYEE' }, on));

/** The last day of a number of working days; null while the calendar is not published. */
export const workingDaysAfter =
  (calendars: Replica<FactOf<typeof WorkingCalendarFact>>) =>
  async (on: IsoDate, days: number): Promise<IsoDate | null> => {
    const due = addWorkingDays(on, days, await calendarsKnown(calendars)());
    return 'dueOn' in due ? due.dueOn : null;
  };
