import type { IsoDate } from '@yibao/platform/domain';
import {
  CataloguePartLoaded,
  CatalogueUpdateImported,
  type CatalogueEvent,
  type CataloguePartEvent,
  type UpdateLine,
} from '@yibao/schemas/events/drugs';
import type { Aggregate } from '@yibao/platform/domain';
import type { CatalogueKind } from '@yibao/schemas/facts/drugs';
import { refuse } from './refusals.ts';
import type { Catalogue } from './catalogue.ts';

/** The lines of one part of an update; they count once a version was made of them. */
export type CataloguePart = { readonly contentHash: string; readonly lines: readonly UpdateLine[] };

export const catalogueParts: Aggregate<CataloguePart | null, CataloguePartEvent> = {
  initial: null,
  evolve: (_part, { data: { contentHash, lines } }) => ({ contentHash, lines }),
};

export type Update = {
  readonly area: string;
  readonly catalogue: CatalogueKind;
  readonly batch: string;
  readonly issuedOn: IsoDate;
  readonly today: IsoDate;
  readonly part: number;
  readonly parts: number;
  /** Of the lines as they were written. */
  readonly contentHash: string;
  readonly lines: readonly UpdateLine[];
};

/** The most lines a part holds. */
export const mostLines = 1000;

/** The outer form of a part. Refuses BATCH_REQUIRED, PART_INVALID, TOO_MANY_LINES, ISSUED_IN_FUTURE. */
export const checkPart = (update: Omit<Update, 'lines' | 'contentHash'>, lines: number): void => {
  const { batch, part, parts, issuedOn, today } = update;
  if (batch.trim() === '' || batch.length > 60 || batch.includes('|')) throw refuse('BATCH_REQUIRED');
  if (!(part >= 1 && part <= parts)) throw refuse('PART_INVALID', { part, parts });
  if (lines < 1 || lines > mostLines) throw refuse('TOO_MANY_LINES', { lines, most: mostLines });
  if (issuedOn > today) throw refuse('ISSUED_IN_FUTURE', { issuedOn, today });
};

/** Keeps the lines; keeping the same again changes nothing. Refuses BATCH_CONTENT_DIFFERS. */
export const loadPart =
  ({ area, catalogue, batch, part, contentHash, lines }: Update) =>
  (current: CataloguePart | null): readonly CataloguePartEvent[] => {
    if (current && current.contentHash !== contentHash)
      throw refuse('BATCH_CONTENT_DIFFERS', { batch, part });
    return current ? [] : [CataloguePartLoaded({ area, catalogue, batch, part, contentHash, lines })];
  };

/**
 * Registers a part whose lines are kept; the update waits for a version [S003-6.2e]. Refuses BATCH_ALREADY_APPLIED,
 * BATCH_CONTENT_DIFFERS.
 */
export const importUpdate =
  ({ area, catalogue, batch, issuedOn, today, part, parts, contentHash, lines }: Update) =>
  (current: Catalogue | null): readonly CatalogueEvent[] => {
    const before = current?.batches.find((each) => each.batch === batch);
    const same = before?.loaded.find((each) => each.part === part);
    if (before && (before.parts !== parts || before.issuedOn !== issuedOn))
      throw refuse('BATCH_CONTENT_DIFFERS', { batch, parts: before.parts, issuedOn: before.issuedOn });
    if (same && same.contentHash !== contentHash) throw refuse('BATCH_CONTENT_DIFFERS', { batch, part });
    if (same) throw refuse('BATCH_ALREADY_APPLIED', { batch, part, version: before?.version ?? null });
    return [
      CatalogueUpdateImported({
        ...{ area, catalogue, batch, issuedOn, importedOn: today },
        ...{ part, parts, contentHash, entries: lines.length },
      }),
    ];
  };
