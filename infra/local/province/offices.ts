import type { Grant, Viewer } from '@yibao/platform/access';
import { levelOf, province } from './places.ts';

const office = (viewer: Omit<Viewer, 'posts' | 'grants'> & Partial<Viewer>): Viewer => ({
  posts: [],
  grants: [],
  ...viewer,
});

/** The insurance agency of an area. */
export const agencyOf = (area: string): Viewer =>
  office({ subject: `province-agency-${area}`, roles: ['OFFICER'], area, level: levelOf(area) });

/** The hotline desk of the province. */
export const hotlineDesk: Viewer = office({
  ...{ subject: 'province-hotline-desk', roles: ['OFFICER'], area: province, level: 'PROVINCE' },
  posts: ['HOTLINE'],
});

export const sportsDepartment: Viewer = office({
  ...{ subject: 'province-sports', roles: ['SPORTS_DEPARTMENT'], area: province, level: 'PROVINCE' },
});

export const citizen = (personId: string): Viewer =>
  office({ subject: `province-citizen-${personId}`, roles: ['CITIZEN'], personId });

/** An institution's desk after the identity check of a person, on a day. */
export const deskOf = (
  {
    code,
    area,
    role,
  }: { readonly code: string; readonly area: string; readonly role: 'HOSPITAL' | 'PHARMACY' },
  personId: string,
  now: Date,
): Viewer =>
  office({
    ...{ subject: `province-desk-${code}`, roles: [role], organisation: code, area },
    grants: [grantOf(code, personId, now)],
  });

const grantOf = (holder: string, personId: string, now: Date): Grant => ({
  id: `province-grant-${holder}-${personId}`,
  kind: 'IDENTITY_CHECK',
  ...{ personId, holder, scopes: ['IDENTITY', 'COVERAGE', 'CLINICAL', 'MONEY'], purpose: 'TREATMENT' },
  expiresAt: new Date(now.getTime() + 3_600_000).toISOString(),
});
