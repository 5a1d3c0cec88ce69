import type { Act } from './acts.ts';
import { createdBy } from './acts.ts';
import { establishments, type Establishment } from './institutions.ts';
import { agencyOf } from './offices.ts';
import type { Inhabitant } from './people.ts';

/** The agency that registers what stands in an area: that of its city. */
const cityOf = (area: string) => `${area.slice(0, 4)}00`;

const institutionActs = (
  { code, zh, en, kind, level, area }: Establishment,
  since: string,
): readonly Act[] => {
  const by = { service: 'institutions', as: agencyOf(cityOf(area)) };
  const record = { code, name: { zh, en }, kind, area, ownership: 'PUBLIC', ...(level && { level }) };
  return [
    { ...by, mutation: 'registerInstitution', key: `province-register-${code}`, input: record },
    {
      ...{ ...by, mutation: 'openDesignation', key: `province-basic-${code}` },
      input: { institutionId: code, kind: 'BASIC', from: since },
    },
    {
      ...{ ...by, mutation: 'setNetworked', key: `province-networked-${code}` },
      input: { institutionId: code, networked: true, from: since },
    },
  ];
};

/** Institutions are registered, designated and networked, in this order. */
export const foundInstitutions = (since: string): readonly (readonly Act[])[] =>
  establishments.map((one) => institutionActs(one, since));

const registration = ({ key, name, idNumber, home, insuredArea }: Inhabitant): Act => ({
  ...{ service: 'persons', as: agencyOf(insuredArea), mutation: 'registerPerson' },
  key: `province-register-${key}`,
  input: { name, idNumber, area: home },
});

export const personIdOf = (inhabitant: Inhabitant): string => createdBy(registration(inhabitant));

/** Where people are insured before the year begins. */
export type Founding = {
  /** Employees are insured since then, as far as the province remembers. */
  readonly since: string;
  /** Residents are insured for this calendar year and renew for the next. */
  readonly year: number;
};

/** A person is registered and insured; residents renew, and who is retired is recorded so. */
export const settleInhabitant = (inhabitant: Inhabitant, { since, year }: Founding): readonly Act[] => {
  const { key, insuredArea, birthDate, type, employment, unitId } = inhabitant;
  const by = { service: 'persons', as: agencyOf(insuredArea) };
  const personId = personIdOf(inhabitant);
  const first = type === 'RESIDENT' ? `${year}-01-01` : since;
  const terms = { personId, type, area: insuredArea, employment, ...(unitId && { unitId }) };
  const enrolment: Act = {
    ...{ ...by, mutation: 'registerEnrolment', key: `province-enrol-${key}` },
    input: {
      ...terms,
      from: birthDate > first ? birthDate : first,
      basis: employment === 'EMPLOYED' ? 'WORKPLACE' : 'HOUSEHOLD',
    },
  };
  const renewal: Act = {
    ...{ ...by, mutation: 'renewEnrolment', key: `province-renew-${key}` },
    input: { personId, type, year: year + 1 },
  };
  const retirement: Act = {
    ...{ ...by, mutation: 'changePersonStatus', key: `province-retire-${key}` },
    input: { personId, status: 'RETIRED', from: since },
  };
  return [
    registration(inhabitant),
    enrolment,
    ...(type === 'RESIDENT' ? [renewal] : []),
    ...(employment === 'RETIRED' ? [retirement] : []),
  ];
};
