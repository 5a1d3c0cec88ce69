import { addDays, dateIn, startOf, type IsoDate } from '@yibao/platform/domain';
import type { ConsentFact } from '@yibao/schemas/facts/persons';
import { refuse } from './refusals.ts';

export type Scope = (typeof ConsentFact)['example']['scopes'][number];

/** A short permission that was issued; a repeated call finds it. */
export type IssuedGrant = { readonly grantId: string; readonly issuedAt: string; readonly expiresAt: string };

/** What consents and mandates have in common: who lets whom, in what, until when. */
export type Delegation = {
  readonly personId: string;
  readonly scopes: readonly Scope[];
  readonly grantedOn: IsoDate;
  readonly until: IsoDate;
  readonly revokedOn?: IsoDate;
  readonly reason?: 'WITHDRAWN' | 'DECEASED';
  /** The latest ones. */
  readonly issued: readonly IssuedGrant[];
};

const keptGrants = 20;

export const withIssued = <Given extends Delegation>(delegation: Given, grant: IssuedGrant): Given => ({
  ...delegation,
  issued: [...delegation.issued, grant].slice(-keptGrants),
});

/** Refuses UNTIL_REQUIRED without a last day from today on. */
export const lastDayOf = (until: IsoDate | undefined, today: IsoDate): IsoDate => {
  if (until === undefined || until < today) throw refuse('UNTIL_REQUIRED', { earliest: today });
  return until;
};

/** How a delegation stands on a day. */
export const statusOn = (
  { until, revokedOn }: Delegation,
  day: IsoDate,
): 'IN_FORCE' | 'REVOKED' | 'EXPIRED' => {
  if (revokedOn !== undefined) return 'REVOKED';
  return day <= until ? 'IN_FORCE' : 'EXPIRED';
};

/** A permission of so many minutes that never outlives the delegation's last day. */
export const grantFor = (
  { until }: Pick<Delegation, 'until'>,
  { grantId, now, minutes }: { readonly grantId: string; readonly now: Date; readonly minutes: number },
): IssuedGrant => {
  const end = Math.min(now.getTime() + minutes * 60_000, startOf(addDays(until, 1)).getTime());
  return { grantId, issuedAt: now.toISOString(), expiresAt: new Date(end).toISOString() };
};

export const isInForceAt = (delegation: Delegation, now: Date): boolean =>
  statusOn(delegation, dateIn(now)) === 'IN_FORCE';
