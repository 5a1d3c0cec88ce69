import type { Fact, StoreDefinition } from '@yibao/platform/mongo';
import type { PackEvent } from '@yibao/schemas/events/policies';
import { PackVersionFact } from '@yibao/schemas/facts/policies';
import { packs } from '../domain/pack/evolve.ts';
import type { PolicyPack, VersionRecord } from '../domain/pack/pack.ts';

/** What other services keep: published versions to pay by, drafts and proposals to simulate with. */
const factOf =
  ({ code }: PolicyPack) =>
  ({ version, stage, resolved }: VersionRecord): Fact => ({
    definition: PackVersionFact,
    value: stage === 'WITHDRAWN' ? { pack: code, version, status: 'REMOVED' } : resolved,
  });

export const packStore: StoreDefinition<PolicyPack | null, PackEvent> = {
  collection: 'packs',
  aggregate: packs,
  facts: (pack) => pack?.versions.map(factOf(pack)) ?? [],
  indexes: [
    { key: { 'state.code': 1 } },
    { key: { 'state.areas': 1, 'state.code': 1 } },
    { key: { 'state.authority': 1, 'state.code': 1 } },
  ],
};
