import type { IsoDate } from '@yibao/platform/domain';
import type { Known, Replica } from '@yibao/platform/facts';
import { lookingUp } from '@yibao/platform/mongo';
import type { EmergencyRegistrationFact, FilingFact } from '@yibao/schemas/facts/cross-region-care';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import {
  standingOn as institutionStanding,
  type InstitutionFact,
  type Standing,
} from '@yibao/schemas/facts/institutions';
import {
  relationOn,
  standingOn,
  type EnrolmentFact,
  type PersonFact,
  type PersonStatus,
  type RelationFact,
} from '@yibao/schemas/facts/persons';
import { standing, type PackVersionFact } from '@yibao/schemas/facts/policies';
import { areasAbove } from '@yibao/schemas/policy/areas';
import type { InstitutionLevel } from '@yibao/schemas/policy/codes';
import type { PackVersion } from '@yibao/schemas/policy/pack';
import { versionOf, type FactVersions } from './fact-versions.ts';

/** No area has more versions than this in all its packs and those above it. */
const mostVersions = 200;
/** No person has more filings, or emergencies in a stay, than this. */
const mostOfAPerson = 500;

/** What is known of a person on a day. */
export type PersonKnown = {
  readonly status: PersonStatus;
  readonly birthDate: IsoDate | null;
  readonly retiredFrom: IsoDate | null;
  readonly longTermCare: boolean;
  /** The basic relation in force; of two, the employee's. */
  readonly relation: RelationFact | null;
  readonly factVersions: FactVersions;
};

type Lookup<Value> = Pick<Replica<Value>, 'find'>;

export const personOn =
  (persons: Lookup<FactOf<typeof PersonFact>>, enrolments: Lookup<FactOf<typeof EnrolmentFact>>) =>
  async (personId: string, on: IsoDate): Promise<PersonKnown> => {
    const [person, enrolment] = await Promise.all([persons.find(personId), enrolments.find(personId)]);
    const relation = relationOn(enrolment?.value.relations ?? [], on);
    return {
      status: person ? standingOn(person.value, on) : 'ACTIVE',
      birthDate: person?.value.birthDate ?? null,
      retiredFrom: person?.value.retiredFrom ?? null,
      longTermCare: person?.value.longTermCare ?? false,
      // Without the person's own fact nobody knows whether the person is retired, or alive.
      relation: person && relation ? relation : null,
      factVersions: {
        ...versionOf('persons.person.v1', person),
        ...versionOf('persons.enrolment.v1', enrolment),
      },
    };
  };

export type InstitutionKnown = Standing & {
  readonly area: string;
  readonly level: InstitutionLevel | null;
  readonly factVersions: FactVersions;
};

export const institutionOn =
  (institutions: Lookup<FactOf<typeof InstitutionFact>>) =>
  async (institutionId: string, on: IsoDate): Promise<InstitutionKnown | null> => {
    const known = await institutions.find(institutionId);
    if (!known) return null;
    const { area, level } = known.value;
    const factVersions = versionOf('institutions.institution.v1', known);
    return { ...institutionStanding(known.value, on), area, level, factVersions };
  };

export type Filing = FactOf<typeof FilingFact>;
export type Emergency = FactOf<typeof EmergencyRegistrationFact>;

const positionOf = ({ value: { registeredAt, filingId } }: Known<Filing>) => `${registeredAt}/${filingId}`;
const byPosition = (a: Known<Filing>, b: Known<Filing>) => (positionOf(a) < positionOf(b) ? -1 : 1);

/** In the order in which they were made, as the advice of cross-region-care takes them: of two that serve, the first counts. */
export const filingsFor = (
  filings: Replica<Filing>,
): ((personId: string) => Promise<readonly Known<Filing>[]>) => {
  const findByPerson = lookingUp(async (ids) => {
    const limit = ids.length * mostOfAPerson;
    const found = await filings.query({ 'value.personId': { $in: ids } }, { limit });
    return new Map(ids.map((id) => [id, found.filter(({ value }) => value.personId === id)]));
  });
  return async (personId) => ((await findByPerson([personId])).get(personId) ?? []).toSorted(byPosition);
};

export const emergenciesOf =
  (emergencies: Replica<Emergency>) =>
  async (personId: string): Promise<readonly Known<Emergency>[]> =>
    emergencies.query({ 'value.personId': personId }, { limit: mostOfAPerson });

export const packsFor = (
  packs: Replica<FactOf<typeof PackVersionFact>>,
): ((area: string) => Promise<readonly PackVersion[]>) => {
  const findByArea = lookingUp(async (areas) => {
    const wanted = [...new Set(areas.flatMap(areasAbove))];
    const limit = areas.length * mostVersions;
    const known = await packs.query({ 'value.areas': { $in: wanted } }, { limit });
    const versions = standing(known.map(({ value }) => value));
    return new Map(areas.map((area) => [area, versions.filter(appliesIn(area))]));
  });
  return async (area) => (await findByArea([area])).get(area) ?? [];
};

const appliesIn =
  (area: string) =>
  ({ areas }: PackVersion): boolean =>
    areasAbove(area).some((each) => areas.includes(each));
