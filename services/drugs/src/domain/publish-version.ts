import type { IsoDate } from '@yibao/platform/domain';
import {
  CataloguePartApplied,
  CataloguePublished,
  CatalogueVersionScheduled,
  type CatalogueEvent,
} from '@yibao/schemas/events/drugs';
import { refuse } from './refusals.ts';
import { partsOf, type Batch, type Catalogue, type Version } from './catalogue.ts';

export type VersionRequest = {
  readonly version: string;
  readonly effectiveFrom: IsoDate;
  readonly source: string;
};

const isWhole = ({ loaded, parts }: Batch) => loaded.length === parts;

/** Those that wait, in the order of their issue: a later update has the last word. */
const waiting = (catalogue: Catalogue | null): readonly Batch[] =>
  (catalogue?.batches ?? [])
    .filter(({ version }) => version === null)
    .sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : a.issuedOn > b.issuedOn ? 1 : 0));

const checkRequest = (
  catalogue: Catalogue | null,
  { version, effectiveFrom, source }: VersionRequest,
): void => {
  if (version.trim() === '' || version.length > 60) throw refuse('VERSION_REQUIRED');
  if (source.trim() === '') throw refuse('SOURCE_REQUIRED');
  const versions = catalogue?.versions ?? [];
  if (versions.some((each) => each.version === version)) throw refuse('VERSION_EXISTS', { version });
  if (catalogue?.underWay) throw refuse('PUBLICATION_UNDER_WAY', { version: catalogue.underWay });
  const last = versions.at(-1);
  if (last && effectiveFrom <= last.effectiveFrom)
    throw refuse('OVERLAPPING_VERSION', { version: last.version, effectiveFrom: last.effectiveFrom });
};

/**
 * Starts a version from every update that waits; each is whole, or nothing is published [S003-8.17]. Refuses
 * VERSION_REQUIRED, SOURCE_REQUIRED, VERSION_EXISTS, PUBLICATION_UNDER_WAY, OVERLAPPING_VERSION, NOTHING_TO_PUBLISH,
 * BATCH_INCOMPLETE.
 */
export const scheduleVersion =
  (request: VersionRequest) =>
  (catalogue: Catalogue | null): readonly CatalogueEvent[] => {
    checkRequest(catalogue, request);
    const batches = waiting(catalogue);
    if (!catalogue || batches.length === 0) throw refuse('NOTHING_TO_PUBLISH');
    const broken = batches.find((each) => !isWhole(each));
    if (broken)
      throw refuse('BATCH_INCOMPLETE', {
        batch: broken.batch,
        loaded: broken.loaded.length,
        parts: broken.parts,
      });
    return [
      CatalogueVersionScheduled({
        ...{ area: catalogue.area, catalogue: catalogue.catalogue, ...request },
        batches: batches.map(({ batch }) => batch),
        parts: batches.reduce((sum, { parts }) => sum + parts, 0),
      }),
    ];
  };

/** The version being written, if any. */
export const versionUnderWay = (catalogue: Catalogue | null): Version | undefined =>
  catalogue?.versions.find(({ version }) => version === catalogue.underWay);

/** So many parts of the version under way are written; said late, nothing. */
export const notePart =
  (version: string, applied: number) =>
  (catalogue: Catalogue | null): readonly CatalogueEvent[] => {
    const open = versionUnderWay(catalogue);
    if (!catalogue || open?.version !== version || open.applied >= applied) return [];
    const { area, catalogue: of } = catalogue;
    return [CataloguePartApplied({ area, catalogue: of, version, applied })];
  };

/** All parts are written: the version counts. */
export const completeVersion =
  (version: string, today: IsoDate) =>
  (catalogue: Catalogue | null): readonly CatalogueEvent[] => {
    const open = versionUnderWay(catalogue);
    if (!catalogue || open?.version !== version || open.applied < open.parts) return [];
    const { area, catalogue: of } = catalogue;
    const { effectiveFrom, source } = open;
    const entries = partsOf(catalogue, open).reduce((sum, part) => sum + part.entries, 0);
    return [
      CataloguePublished({
        ...{ area, catalogue: of, version, effectiveFrom, source },
        ...{ publishedOn: today, entries },
      }),
    ];
  };
