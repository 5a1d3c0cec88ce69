import type { Slice } from '@yibao/platform/graphql';
import type { Store } from '@yibao/platform/mongo';
import type { PackEvent } from '@yibao/schemas/events/policies';
import { areasAbove } from '@yibao/schemas/policy/areas';
import type { Authority } from '@yibao/schemas/policy/codes';
import type { PackVersion } from '@yibao/schemas/policy/pack';
import type { PolicyPack } from '../domain/pack/pack.ts';
import { rulesOf } from '../domain/pack/succession.ts';

type Packs = Store<PolicyPack | null, PackEvent>;

const inOrder = { 'state.code': 1 } as const;
/** A place is ruled by its own packs and those of its city, its province and the nation: far fewer than this. */
const most = 100;
const batch = 50;

const ruling = (areas: readonly string[]) => ({
  'state.areas': { $in: [...new Set(areas.flatMap(areasAbove))] },
});

const found = async ({ query }: Packs, filter: object, limit: number): Promise<readonly PolicyPack[]> =>
  (await query(filter, { sort: inOrder, limit })).flatMap(({ state }) => state ?? []);

export type PackList = {
  /** The packs of some areas, and those of the authorities above them. */
  readonly packsRuling: (areas: readonly string[]) => Promise<readonly PolicyPack[]>;
  /** What those packs say, for merging into one of them; see `rulesOf`. */
  readonly rulesAbove: (areas: readonly string[]) => Promise<readonly PackVersion[]>;
  /** A slice of the packs that meet a condition, by code; `area`: only those that rule it. */
  readonly packsThat: (
    area: string | null,
    meets: (pack: PolicyPack) => boolean,
    slice: Slice,
  ) => Promise<readonly PolicyPack[]>;
  /** The codes of the packs whose areas lie within these, made by one of the authorities. */
  readonly codesBelow: (
    areas: readonly string[],
    authorities: readonly Authority[],
  ) => Promise<readonly string[]>;
};

export const packList = (packs: Packs): PackList => {
  const packsRuling = async (areas: readonly string[]) => found(packs, ruling(areas), most);

  /** Packs that meet a condition which follows from dates, and so has no index: looked for batch by batch. */
  const packsMeeting = async (
    filter: object,
    meets: (pack: PolicyPack) => boolean,
    { limit, after }: Slice,
  ) => {
    const met: PolicyPack[] = [];
    for (let last = after ?? ''; met.length < limit;) {
      const next = await found(packs, { ...filter, 'state.code': { $gt: last } }, batch);
      met.push(...next.filter(meets));
      if (next.length < batch) break;
      last = next.at(-1)?.code ?? last;
    }
    return met.slice(0, limit);
  };

  return {
    packsRuling,
    rulesAbove: async (areas) => rulesOf(await packsRuling(areas)),
    packsThat: async (area, meets, slice) => packsMeeting(area === null ? {} : ruling([area]), meets, slice),
    codesBelow: async (areas, authorities) => {
      const within = (pack: PolicyPack) =>
        pack.areas.some((area) => areasAbove(area).some((above) => areas.includes(above)));
      const filter = { 'state.authority': { $in: authorities } };
      const below = await packsMeeting(filter, within, { limit: Number.POSITIVE_INFINITY, after: undefined });
      return below.map(({ code }) => code);
    },
  };
};
