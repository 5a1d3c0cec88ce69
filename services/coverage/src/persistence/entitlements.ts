import type { Slice } from '@yibao/platform/graphql';
import { within, type Projection, type ReadModel, type ReadRow } from '@yibao/platform/mongo';
import {
  EntitlementApplied,
  EntitlementGranted,
  EntitlementRefused,
  EntitlementRevoked,
  type BenefitsEvent,
} from '@yibao/schemas/events/coverage';
import type { EventOf } from '@yibao/schemas/events/define-event';
import type { Entitlement } from '../domain/adjudication/entitlement.ts';

type Applied = EventOf<typeof EntitlementApplied>['data'];

export type EntitlementRow = Pick<Applied, 'personId' | 'channel' | 'appliedAt'> &
  Entitlement & {
    readonly position: string;
    /** Why it was refused or revoked; null once the person was erased. */
    readonly secret?: { readonly reason: string } | null;
  };

/** One row per application, for the person's list and the agency's. `position` orders both. */
export const entitlementRows: Projection<BenefitsEvent> = {
  collection: 'entitlements',
  indexes: [{ key: { personId: 1, position: -1 } }, { key: { status: 1, institutionId: 1, position: 1 } }],
  sealed: ['secret'],
  rows: (event) => {
    switch (event.type) {
      case EntitlementApplied.type: {
        const { entitlementId: id, appliedAt } = event.data;
        const open = { status: 'APPLIED', grantedAt: null, validTo: null, revokedAt: null };
        const position = `${new Date(appliedAt).toISOString()}/${id}`;
        return [{ id, set: { ...event.data, ...open, position } }];
      }
      case EntitlementGranted.type: {
        const { entitlementId: id, grantedAt, validTo } = event.data;
        return [{ id, set: { status: 'APPROVED', grantedAt, validTo } }];
      }
      case EntitlementRefused.type:
        return [{ id: event.data.entitlementId, set: { status: 'REFUSED', secret: event.private } }];
      case EntitlementRevoked.type: {
        const { entitlementId: id, revokedAt } = event.data;
        return [{ id, set: { status: 'REVOKED', revokedAt, secret: event.private } }];
      }
      default:
        return [];
    }
  },
};

const recordOf = ({ _id, sequence: _sequence, ...row }: ReadRow<EntitlementRow>): EntitlementRow => row;

/** The entitlements of a person, newest first. */
export const entitlementsOf =
  (rows: ReadModel<EntitlementRow>) =>
  async (personId: string, { limit, after }: Slice): Promise<readonly EntitlementRow[]> => {
    const filter = { personId, ...(after === undefined ? {} : { position: { $lt: after } }) };
    return (await rows.query(filter, { sort: { position: -1 }, limit })).map(recordOf);
  };

/** What the agencies of an area, and below it, are to review, oldest first. */
export const applicationsIn =
  (rows: ReadModel<EntitlementRow>) =>
  async (area: string, { limit, after }: Slice): Promise<readonly EntitlementRow[]> => {
    const filter = { status: 'APPLIED' as const, institutionId: null, insuredArea: within(area) };
    const from = after === undefined ? filter : { ...filter, position: { $gt: after } };
    return (await rows.query(from, { sort: { position: 1 }, limit })).map(recordOf);
  };

export const entitlementById =
  (rows: ReadModel<EntitlementRow>) =>
  async (id: string): Promise<EntitlementRow | undefined> => {
    const row = (await rows.findMany([id])).get(id);
    return row && recordOf(row);
  };
