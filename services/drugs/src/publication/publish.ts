import type { Metadata } from '@yibao/platform/domain';
import type { Context } from '../context.ts';
import { partsOf, type Catalogue, type Version } from '../domain/catalogue.ts';
import { completeVersion, notePart, versionUnderWay } from '../domain/publish-version.ts';
import { applyLine } from '../domain/change-entry.ts';

type Publishing = Pick<Context, 'catalogues' | 'catalogueParts' | 'entries' | 'entriesUntold' | 'today'>;

/** A publication writes no faster than others are told: so many of its entries may wait, and then it is their turn. */
const mostUntold = 2000;

/** Writes the lines of one part into the entries; what is written already is left as it is. */
const writePart = async (
  { catalogueParts, entries }: Publishing,
  { area }: Catalogue,
  { version, effectiveFrom }: Version,
  partId: string,
  metadata: Metadata,
): Promise<void> => {
  const { lines = [] } = (await catalogueParts.find(partId)) ?? {};
  const outcomes = await entries.changeMany(
    lines.map((line) => ({
      id: line.code,
      decide: applyLine(line, { area, version, effectiveFrom }),
      metadata: { ...metadata, commandId: `publish:${partId}:${version}:${line.code}` },
    })),
  );
  // A line waits behind an entry whose events are not out yet: the timer comes back to this part.
  for (const outcome of outcomes) if ('refused' in outcome) throw outcome.refused;
};

/**
 * Goes on with the version of a catalogue that is being written, until enough waits to be told, and completes it when
 * everybody was told all of it. Whoever asks again, or after a crash, goes on where the last one stopped; nothing of the
 * version counts before.
 */
export const continuePublication = async (
  context: Publishing,
  id: string,
  metadata: Metadata,
): Promise<void> => {
  for (;;) {
    const catalogue = await context.catalogues.find(id);
    const version = versionUnderWay(catalogue);
    if (!catalogue || !version) return;
    const next = partsOf(catalogue, version)[version.applied];
    const mostWaiting = next ? mostUntold : 1;
    const untold = await context.entriesUntold({ ...catalogue, ...version }, mostWaiting);
    if (untold >= mostWaiting) return;
    if (!next) {
      await context.catalogues.change(id, completeVersion(version.version, context.today()), metadata);
      return;
    }
    await writePart(context, catalogue, version, next.id, metadata);
    await context.catalogues.change(id, notePart(version.version, version.applied + 1), metadata);
  }
};
