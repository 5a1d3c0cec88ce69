import type { Collection, Db } from 'mongodb';
import { batching } from './batching.ts';
import { insertMissing } from './insert-missing.ts';
import { refuse } from './refusals.ts';

/** Keeps natural keys unique across documents: the number of a receipt, the blind index of an identity number. */
export type Claims = {
  /**
   * Takes `key` for `owner`, before the owner is written; taking it again for the same owner succeeds.
   * Refuses ALREADY_TAKEN, unless the present owner never came to be within ten minutes.
   */
  readonly take: (key: string, owner: string) => Promise<void>;
  readonly ownerOf: (key: string) => Promise<string | undefined>;
  readonly release: (key: string, owner: string) => Promise<void>;
};

type ClaimDocument = { readonly _id: string; readonly owner: string; readonly takenAt: Date };

const takeoverMs = 10 * 60_000;

/**
 * Writes claims, those that come together with one write; true for a key that nobody had. Where two ask for one key at
 * once, both are told false, and find by the owner who has it.
 */
const inserting = (claims: Collection<ClaimDocument>) => {
  type Asked = { readonly claim: ClaimDocument; isFirst: boolean };
  const insert = batching<Asked>(async (group) => {
    const taken = await insertMissing(
      claims,
      group.map(({ claim }) => claim),
    );
    for (const asked of group) asked.isFirst = !taken.has(asked.claim._id);
  });
  return async (claim: ClaimDocument): Promise<boolean> => {
    const asked: Asked = { claim, isFirst: true };
    await insert(asked);
    return asked.isFirst;
  };
};

export const mongoClaims = (
  db: Db,
  kind: string,
  ownerExists: (owner: string, key: string) => Promise<boolean>,
): Claims => {
  const claims = db.collection<ClaimDocument>('claims');
  const insert = inserting(claims);
  const idOf = (key: string) => `${kind}:${key}`;
  return {
    async take(key, owner) {
      const _id = idOf(key);
      if (await insert({ _id, owner, takenAt: new Date() })) return;
      const taken = await claims.findOne({ _id });
      if (taken?.owner === owner) return;
      const abandoned =
        taken && Date.now() - taken.takenAt.getTime() > takeoverMs && !(await ownerExists(taken.owner, key));
      if (!abandoned) throw refuse('ALREADY_TAKEN');
      const { matchedCount } = await claims.updateOne(
        { _id, owner: taken.owner, takenAt: taken.takenAt },
        { $set: { owner, takenAt: new Date() } },
      );
      if (matchedCount === 0) throw refuse('ALREADY_TAKEN');
    },
    ownerOf: async (key) => (await claims.findOne({ _id: idOf(key) }))?.owner,
    async release(key, owner) {
      await claims.deleteOne({ _id: idOf(key), owner });
    },
  };
};
