import { levels, roles, type Role, type Viewer } from '@yibao/platform/access';
import { z } from 'zod';
import { refuse } from '../refusals.ts';

const claimsSchema = z.object({
  sub: z.string().min(1).max(200),
  roles: z.array(z.enum(roles)).min(1),
  person_id: z.string().min(1).max(100).exactOptional(),
  area: z
    .string()
    .regex(/^\d{6}[0-9A-Z]{0,6}$/)
    .exactOptional(),
  level: z.enum(levels).exactOptional(),
  organisation: z.string().min(1).max(100).exactOptional(),
  posts: z.array(z.string().regex(/^[A-Z_]{1,40}$/)).default([]),
  purpose: z
    .string()
    .regex(/^[A-Z_]{1,40}$/)
    .exactOptional(),
});
type Claims = z.infer<typeof claimsSchema>;

/** Posts that may not be held by one account: whoever decides does not check, whoever proposes does not approve. */
const incompatiblePosts = [
  ['FIRST_REVIEWER', 'SECOND_REVIEWER'],
  ['FIRST_REVIEWER', 'AUDITOR'],
  ['SECOND_REVIEWER', 'AUDITOR'],
  ['PROPOSER', 'APPROVER'],
] as const;

/** What each role may use the graph for. A token without a purpose is held to the role alone. */
const purposes: Readonly<Record<Role, readonly string[]>> = {
  PUBLIC: [],
  CITIZEN: ['SELF_SERVICE'],
  AGENT: ['SELF_SERVICE', 'DELEGATION'],
  KIOSK: ['SELF_SERVICE'],
  UNIT: ['EMPLOYMENT'],
  OFFICER: ['HANDLING', 'REVIEW', 'POLICY_MAKING'],
  HOSPITAL: ['TREATMENT', 'SETTLEMENT'],
  DOCTOR: ['TREATMENT'],
  PHARMACY: ['DISPENSING', 'SETTLEMENT'],
  INSURER: ['UNDERWRITING', 'CLAIMS'],
  SPORTS_DEPARTMENT: ['SPORTS_SERVICE'],
  HEALTH: ['OVERSIGHT', 'STATISTICS'],
  FINANCE: ['OVERSIGHT', 'STATISTICS', 'POLICY_MAKING'],
  SUPERVISOR: ['OVERSIGHT', 'STATISTICS'],
  POLICY_ADMIN: ['POLICY_MAKING'],
  ANALYST: ['STATISTICS'],
  PARTNER_DEPARTMENT: ['DATA_EXCHANGE'],
  SYSTEM: [],
};

/** What a role is nothing without. */
const required: Partial<Record<Role, readonly (keyof Claims)[]>> = {
  CITIZEN: ['person_id'],
  AGENT: ['person_id'],
  OFFICER: ['area', 'level'],
  SUPERVISOR: ['area', 'level'],
  HOSPITAL: ['organisation'],
  DOCTOR: ['organisation'],
  PHARMACY: ['organisation'],
  INSURER: ['organisation'],
  UNIT: ['organisation'],
};

const guardPurpose = ({ roles: held, purpose }: Claims) => {
  if (purpose === undefined) return;
  const allowed = held.flatMap((role) => purposes[role]);
  if (!allowed.includes(purpose)) throw refuse('PURPOSE_NOT_FITTING', { roles: held, allowed });
};

const guardPosts = ({ posts }: Claims) => {
  const pair = incompatiblePosts.find((incompatible) => incompatible.every((post) => posts.includes(post)));
  if (pair) throw refuse('INCOMPATIBLE_POSTS', { posts: pair });
};

const guardCompleteness = (claims: Claims) => {
  const missing = claims.roles
    .flatMap((role) => required[role] ?? [])
    .filter((claim) => claims[claim] === undefined);
  if (missing.length > 0) throw refuse('IDENTITY_INCOMPLETE', { missing: [...new Set(missing)] });
};

/**
 * Whom a verified token stands for. Refuses claims of another shape (TOKEN_INVALID), SYSTEM_FROM_OUTSIDE,
 * PURPOSE_NOT_FITTING, INCOMPATIBLE_POSTS and IDENTITY_INCOMPLETE.
 */
export const viewerOfClaims = (payload: unknown): Viewer => {
  const { data: claims, error } = claimsSchema.safeParse(payload);
  if (!claims) throw refuse('TOKEN_INVALID', { claims: error.issues.map(({ path }) => path.join('.')) });
  if (claims.roles.includes('SYSTEM')) throw refuse('SYSTEM_FROM_OUTSIDE');
  guardPurpose(claims);
  guardPosts(claims);
  guardCompleteness(claims);
  const { sub: subject, person_id: personId, roles: held, ...rest } = claims;
  return {
    ...rest,
    subject,
    roles: [...new Set<Role>([...held, 'PUBLIC'])],
    ...(personId === undefined ? {} : { personId }),
    grants: [],
  };
};
