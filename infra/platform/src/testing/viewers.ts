import type { Grant, Level, Role, Scope, Viewer } from '../access/index.ts';

const viewer = (subject: string, role: Role, more: Partial<Viewer> = {}): Viewer => ({
  subject,
  roles: ['PUBLIC', role],
  posts: [],
  grants: [],
  ...more,
});

/** Callers for tests, as the gateway would vouch for them. */
export const citizen = (personId: string): Viewer => viewer(`citizen-${personId}`, 'CITIZEN', { personId });
export const officer = (area: string, level: Level = 'CITY', ...posts: readonly string[]): Viewer =>
  viewer(`officer-${area}-${posts.join('-')}`, 'OFFICER', { area, level, posts });
export const hospital = (organisation: string, ...grants: readonly Grant[]): Viewer =>
  viewer(`desk-${organisation}`, 'HOSPITAL', { organisation, grants });
export const pharmacy = (organisation: string, ...grants: readonly Grant[]): Viewer =>
  viewer(`counter-${organisation}`, 'PHARMACY', { organisation, grants });
export const insurer = (organisation: string, ...grants: readonly Grant[]): Viewer =>
  viewer(`insurer-${organisation}`, 'INSURER', { organisation, grants });
/** Anybody else: a role with what goes with it. */
export const as = (role: Role, more: Partial<Viewer> = {}): Viewer => viewer(`some-${role}`, role, more);
export const system: Viewer = { subject: 'system', roles: ['SYSTEM'], posts: [], grants: [] };

/** A grant in force for a day. */
export const grantFor = (
  personId: string,
  holder: string,
  scopes: readonly Scope[],
  more: Partial<Grant> = {},
): Grant => ({
  id: `grant-${personId}-${holder}`,
  kind: 'IDENTITY_CHECK',
  personId,
  holder,
  scopes,
  purpose: 'CARE',
  expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  ...more,
});
