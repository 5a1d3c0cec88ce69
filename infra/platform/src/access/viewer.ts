/** Roles of callers, as in schemas/shared.graphql; PUBLIC is what everybody holds. */
export const roles = [
  'PUBLIC',
  'CITIZEN',
  'UNIT',
  'OFFICER',
  'HOSPITAL',
  'DOCTOR',
  'PHARMACY',
  'AGENT',
  'INSURER',
  'SPORTS_DEPARTMENT',
  'HEALTH',
  'FINANCE',
  'SUPERVISOR',
  'POLICY_ADMIN',
  'ANALYST',
  'KIOSK',
  'PARTNER_DEPARTMENT',
  'SYSTEM',
] as const;
export type Role = (typeof roles)[number];

/** Kinds of personal data, as in schemas/shared.graphql. */
export const scopes = ['IDENTITY', 'ENROLMENT', 'COVERAGE', 'CLINICAL', 'MONEY', 'SERVICE'] as const;
export type Scope = (typeof scopes)[number];

export const levels = ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'] as const;
export type Level = (typeof levels)[number];

export const grantKinds = ['IDENTITY_CHECK', 'E_VOUCHER', 'MANDATE', 'CONSENT'] as const;
export type GrantKind = (typeof grantKinds)[number];

/** A short signed permission: this holder may see these scopes of this person, for this purpose, until then. */
export type Grant = {
  readonly id: string;
  readonly kind: GrantKind;
  readonly personId: string;
  /** The organisation (hospital, pharmacy, insurer) or the subject (delegate) that may use it. */
  readonly holder: string;
  readonly scopes: readonly Scope[];
  readonly purpose: string;
  readonly expiresAt: string;
};

/** Who is asking, as the gateway vouches for it. */
export type Viewer = {
  /** An opaque id of the account; 'anonymous' without sign-in. */
  readonly subject: string;
  readonly roles: readonly Role[];
  /** The person behind a CITIZEN's account. */
  readonly personId?: string;
  readonly area?: string;
  readonly level?: Level;
  /** The institution, insurer or department the account belongs to. */
  readonly organisation?: string;
  readonly posts: readonly string[];
  readonly purpose?: string;
  readonly grants: readonly Grant[];
};

export const anonymous: Viewer = { subject: 'anonymous', roles: ['PUBLIC'], posts: [], grants: [] };
