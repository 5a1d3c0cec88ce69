import type { IsoDate } from '@yibao/platform/domain';
import type { Known, Replica } from '@yibao/platform/facts';
import {
  emergencyDuring,
  type EmergencyRegistrationFact,
  type FilingFact,
} from '@yibao/schemas/facts/cross-region-care';
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
import type { EmergencyKind, InstitutionLevel } from '@yibao/schemas/policy/codes';
import type { PackVersion } from '@yibao/schemas/policy/pack';

/** No area has more versions than this in all its packs and those above it. */
const mostVersions = 200;
/** No person has more filings, or emergencies in a stay, than this. */
const mostOfAPerson = 500;

/** The versions of the facts a settlement used, for a later review: type -> epoch.revision. */
export type FactVersions = Readonly<Record<string, string>>;

const versionOf = (type: string, known: Known<unknown> | undefined): FactVersions =>
  known ? { [type]: `${known.version.epoch}.${known.version.revision}` } : {};

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

export const personOn =
  (persons: Replica<FactOf<typeof PersonFact>>, enrolments: Replica<FactOf<typeof EnrolmentFact>>) =>
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
  (institutions: Replica<FactOf<typeof InstitutionFact>>) =>
  async (institutionId: string, on: IsoDate): Promise<InstitutionKnown | null> => {
    const known = await institutions.find(institutionId);
    if (!known) return null;
    const { area, level } = known.value;
    const factVersions = versionOf('institutions.institution.v1', known);
    return { ...institutionStanding(known.value, on), area, level, factVersions };
  };

export const filingsFor =
  (filings: Replica<FactOf<typeof FilingFact>>) =>
  async (personId: string): Promise<readonly FactOf<typeof FilingFact>[]> => {
    const known = await filings.query({ 'value.personId': personId }, { limit: mostOfAPerson });
    return known.map(({ value }) => value);
  };

/** The emergency that the institution registered for the person between two days. */
export const emergencyAt =
  (emergencies: Replica<FactOf<typeof EmergencyRegistrationFact>>) =>
  async (
    personId: string,
    institutionId: string,
    from: IsoDate,
    to: IsoDate,
  ): Promise<EmergencyKind | undefined> => {
    const known = await emergencies.query({ 'value.personId': personId }, { limit: mostOfAPerson });
    return emergencyDuring(
      known.map(({ value }) => value),
      { institutionId, from, to },
    );
  };

export const packsFor =
  (packs: Replica<FactOf<typeof PackVersionFact>>) =>
  async (area: string): Promise<readonly PackVersion[]> => {
    const known = await packs.query({ 'value.areas': { $in: areasAbove(area) } }, { limit: mostVersions });
    return standing(known.map(({ value }) => value));
  };

/** Where persons are insured, or live. */
export const areasOf =
  (persons: Replica<FactOf<typeof PersonFact>>) =>
  async (personIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const known = await persons.findMany(personIds);
    return new Map([...known].map(([id, { value }]) => [id, value.insuredArea ?? value.area]));
  };
