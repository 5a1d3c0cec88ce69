import type { IsoDate } from '@yibao/platform/domain';
import { statusOn, type PackStatus } from '@yibao/schemas/policy/resolve';
import type { PackAndVersion, VersionRecord } from './pack.ts';
import { latestOf, successorOf } from './succession.ts';

/** What a version is on a day: DRAFT to APPROVED as it stands, IN_FORCE and EXPIRED by the dates. */
export type Standing = PackStatus | 'WITHDRAWN';

/** What rules in place of a published version: its successor from then on, or its own later publication at once. */
export const replacementOf = ({ pack, record }: PackAndVersion): VersionRecord | undefined => {
  if (record.stage !== 'PUBLISHED') return undefined;
  const latest = latestOf(pack, record.renews ?? record.version);
  return latest && latest.version !== record.version ? latest : successorOf(pack, record.resolved);
};

/** Derived when read, from the dates and from what replaced it [S003-2.22, S003-5.31a]. */
export const standingOn = ({ pack, record }: PackAndVersion, date: IsoDate): Standing => {
  if (record.stage === 'WITHDRAWN') return 'WITHDRAWN';
  const status = statusOn(record.resolved, date);
  if (status !== 'IN_FORCE') return status;
  const replacement = replacementOf({ pack, record });
  return replacement && date >= (replacement.resolved.effectiveFrom ?? '') ? 'EXPIRED' : 'IN_FORCE';
};
