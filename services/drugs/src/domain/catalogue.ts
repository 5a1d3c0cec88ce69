import type { Aggregate, IsoDate } from '@yibao/platform/domain';
import {
  CataloguePartApplied,
  CatalogueUpdateImported,
  CatalogueVersionScheduled,
  CataloguePublished,
  type CatalogueEvent,
} from '@yibao/schemas/events/drugs';
import type { CatalogueKind } from '@yibao/schemas/facts/drugs';

export type Part = { readonly part: number; readonly contentHash: string; readonly entries: number };

/** An update as far as it is in; it waits until a version takes it up. */
export type Batch = {
  readonly batch: string;
  readonly issuedOn: IsoDate;
  /** When the newest part came. */
  readonly importedOn: IsoDate;
  readonly parts: number;
  readonly loaded: readonly Part[];
  readonly version: string | null;
};

export type Version = {
  readonly version: string;
  readonly effectiveFrom: IsoDate;
  readonly source: string;
  readonly batches: readonly string[];
  /** Parts that have been written into the entries, of all. */
  readonly applied: number;
  readonly parts: number;
  /** Null while it is being written. */
  readonly published: { readonly on: IsoDate; readonly entries: number } | null;
};

/** One catalogue of a province: its updates and versions. Which version a batch belongs to is decided in one document. */
export type Catalogue = {
  readonly area: string;
  readonly catalogue: CatalogueKind;
  readonly batches: readonly Batch[];
  readonly versions: readonly Version[];
  /** The version being written. */
  readonly underWay: string | null;
};

export type PlacedVersion = Version & Pick<Catalogue, 'area' | 'catalogue'>;

export const catalogueId = (area: string, catalogue: CatalogueKind): string => `${area}|${catalogue}`;

const nothing = (area: string, catalogue: CatalogueKind): Catalogue => ({
  ...{ area, catalogue, batches: [], versions: [], underWay: null },
});

const replaced = <Item>(items: readonly Item[], is: (item: Item) => boolean, change: (item: Item) => Item) =>
  items.map((item) => (is(item) ? change(item) : item));

const imported = (
  catalogue: Catalogue,
  { data }: { readonly data: ReturnType<typeof CatalogueUpdateImported>['data'] },
): Catalogue => {
  const { batch, issuedOn, importedOn, parts, part, contentHash, entries } = data;
  const before = catalogue.batches.find((each) => each.batch === batch);
  const loaded = [...(before?.loaded ?? []), { part, contentHash, entries }];
  const after = { batch, issuedOn, importedOn, parts, loaded, version: null };
  return {
    ...catalogue,
    batches: before
      ? replaced(
          catalogue.batches,
          (each) => each === before,
          () => after,
        )
      : [...catalogue.batches, after],
  };
};

const versionChanged = (catalogue: Catalogue, version: string, change: Partial<Version>): Catalogue => ({
  ...catalogue,
  versions: replaced(
    catalogue.versions,
    (each) => each.version === version,
    (each) => ({ ...each, ...change }),
  ),
});

/** Null before the first update. */
export const catalogues: Aggregate<Catalogue | null, CatalogueEvent> = {
  initial: null,
  evolve(state, event) {
    const catalogue = state ?? nothing(event.data.area, event.data.catalogue);
    switch (event.type) {
      case CatalogueUpdateImported.type:
        return imported(catalogue, event);
      case CatalogueVersionScheduled.type: {
        const { version, effectiveFrom, source, batches, parts } = event.data;
        return {
          ...catalogue,
          batches: replaced(
            catalogue.batches,
            ({ batch }) => batches.includes(batch),
            (each) => ({ ...each, version }),
          ),
          versions: [
            ...catalogue.versions,
            { version, effectiveFrom, source, batches, parts, applied: 0, published: null },
          ],
          underWay: version,
        };
      }
      case CataloguePartApplied.type:
        return versionChanged(catalogue, event.data.version, { applied: event.data.applied });
      case CataloguePublished.type: {
        const { version, publishedOn: on, entries } = event.data;
        return { ...versionChanged(catalogue, version, { published: { on, entries } }), underWay: null };
      }
    }
  },
};

/** The parts of a version, in the order in which they are written: later ones have the last word. */
export const partsOf = (
  { area, catalogue, batches }: Catalogue,
  version: Pick<Version, 'batches'>,
): readonly { readonly id: string; readonly entries: number }[] =>
  version.batches.flatMap((name) => {
    const loaded = batches.find(({ batch }) => batch === name)?.loaded ?? [];
    return [...loaded]
      .sort((a, b) => a.part - b.part)
      .map(({ part, entries }) => ({ id: partId(catalogueId(area, catalogue), name, part), entries }));
  });

export const partId = (of: string, batch: string, part: number): string => `${of}|${batch}|${part}`;

/** The newest version that is whole. */
export const newestVersion = (catalogue: Catalogue | null): Version | undefined =>
  catalogue?.versions.findLast(({ published }) => published !== null);
