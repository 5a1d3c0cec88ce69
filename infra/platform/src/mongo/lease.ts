import type { Db } from 'mongodb';
import { isDuplicateKey } from './document.ts';

/** Lets one process of a service at a time do what must not be done twice at once. */
export type Lease = {
  /** True while this process holds the lease; renews it. */
  readonly hold: () => Promise<boolean>;
  readonly release: () => Promise<void>;
};

type LeaseDocument = { readonly _id: string; readonly holder: string; readonly until: Date };

export const mongoLease = (db: Db, name: string, holder: string, forMs = 10_000): Lease => {
  const leases = db.collection<LeaseDocument>('leases');
  let heldUntil = 0;
  return {
    async hold() {
      const now = Date.now();
      // Half of the time is left: no need to write.
      if (heldUntil - now > forMs / 2) return true;
      try {
        const { matchedCount, upsertedCount } = await leases.updateOne(
          { _id: name, $or: [{ holder }, { until: { $lt: new Date(now) } }] },
          { $set: { holder, until: new Date(now + forMs) } },
          { upsert: true },
        );
        heldUntil = matchedCount + upsertedCount === 1 ? now + forMs : 0;
      } catch (error) {
        // Somebody else holds it: the filter missed, and the upsert met its id.
        if (!isDuplicateKey(error)) throw error;
        heldUntil = 0;
      }
      return heldUntil > 0;
    },
    async release() {
      heldUntil = 0;
      await leases.deleteOne({ _id: name, holder });
    },
  };
};
