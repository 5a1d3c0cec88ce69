import { scopes, type Grant, type GrantKind, type Scope, type Viewer } from './viewer.ts';

/** The person asked about, as far as access depends on it. */
export type Subject = {
  readonly personId: string;
  /** The area the person is insured in, or lives in; absent when unknown here. */
  readonly area: string | undefined;
};

const everything: readonly Scope[] = scopes;
/** A supervisor follows money and conduct; who a person is, the file of the case says. */
const supervised: readonly Scope[] = ['ENROLMENT', 'COVERAGE', 'CLINICAL', 'MONEY'];

/** How many digits of an area code a province or a city is responsible for. */
const digits = { PROVINCE: 2, CITY: 4 } as const;

/**
 * Whether an area lies within the area an agency is responsible for. A county, a township or a zone beside the six
 * digits (370800-HIGH-TECH) is responsible for its own code and what is written below it.
 */
export const isOwnArea = (
  { area, level }: Pick<Viewer, 'area' | 'level'>,
  other: string | undefined,
): boolean => {
  if (area === undefined || level === undefined || other === undefined) return false;
  if (level === 'COUNTY' || level === 'TOWNSHIP') return other.startsWith(area);
  return other.slice(0, digits[level]) === area.slice(0, digits[level]);
};

const isValid = (grant: Grant, { organisation, subject }: Viewer, personId: string, now: Date): boolean =>
  grant.personId === personId &&
  (grant.holder === organisation || grant.holder === subject) &&
  now < new Date(grant.expiresAt);

const granted = (viewer: Viewer, personId: string, now: Date, kinds?: readonly GrantKind[]): Scope[] =>
  viewer.grants
    .filter((grant) => isValid(grant, viewer, personId, now) && (kinds?.includes(grant.kind) ?? true))
    .flatMap(({ scopes: allowed }) => allowed);

/**
 * Which kinds of a person's data the viewer may see now. The same answer serves every door: root field, `_entities`,
 * export and partner answer. Fields narrow it further by the roles they name.
 */
export const mayRead = (viewer: Viewer, { personId, area }: Subject, now: Date): ReadonlySet<Scope> => {
  const has = (role: Viewer['roles'][number]) => viewer.roles.includes(role);
  if (has('SYSTEM') || (has('CITIZEN') && viewer.personId === personId)) return new Set(everything);
  const own = isOwnArea(viewer, area);
  return new Set([
    ...(has('OFFICER') && own ? everything : []),
    ...(has('SUPERVISOR') && own ? supervised : []),
    ...granted(viewer, personId, now),
  ]);
};

/** Which kinds of a person's affairs the viewer may act in now. A consent lets look, never act. */
export const mayAct = (viewer: Viewer, { personId, area }: Subject, now: Date): ReadonlySet<Scope> => {
  const has = (role: Viewer['roles'][number]) => viewer.roles.includes(role);
  if (has('SYSTEM') || (has('CITIZEN') && viewer.personId === personId)) return new Set(everything);
  return new Set([
    ...(has('OFFICER') && isOwnArea(viewer, area) ? everything : []),
    ...granted(viewer, personId, now, ['IDENTITY_CHECK', 'E_VOUCHER', 'MANDATE']),
  ]);
};
