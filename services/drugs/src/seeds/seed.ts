import { createReadStream } from 'node:fs';
import type { Metadata } from '@yibao/platform/domain';
import type { UpdateLine } from '@yibao/schemas/events/drugs';
import type { CatalogueKind } from '@yibao/schemas/facts/drugs';
import type { Context } from '../context.ts';
import { catalogueId, partId } from '../domain/catalogue.ts';
import { importUpdate, loadPart, type Update } from '../domain/import-update.ts';
import { setStandard, standardId } from '../domain/payment-standard.ts';
import { scheduleVersion } from '../domain/publish-version.ts';
import { lineOf } from '../domain/update-line.ts';
import { partsIn } from '../loader/parts.ts';
import { continuePublication } from '../publication/publish.ts';
import { contentHash } from '../publication/content-hash.ts';
import { standards } from './standards.ts';

/** The provinces of the demonstration: Jilin, Shandong with Jining, and the invented XX. */
const provinces = ['220000', '370000', '990000'] as const;

const files: readonly (readonly [CatalogueKind, string])[] = [
  ['DRUG', 'drugs.csv'],
  ['ITEM', 'items.csv'],
  ['CONSUMABLE', 'consumables.csv'],
  ['FACILITY', 'facilities.csv'],
];

const batch = 'DEMONSTRATION-1';
/** Before the first bill of the demonstration. */
const effectiveFrom = '2020-01-01';
const source = 'DEMONSTRATION';

/** The lines of a file; it is part of the release, so a bad line is a bug. */
const linesIn = async (
  name: string,
  catalogue: CatalogueKind,
  province: string,
): Promise<readonly UpdateLine[]> => {
  const file = new URL(`../../data/${name}`, import.meta.url);
  const lines: UpdateLine[] = [];
  const onBad = ({ line, faults }: { line: number; faults: readonly { reason: string }[] }) => {
    throw new Error(`${name}:${line} ${faults.map(({ reason }) => reason).join(', ')}`);
  };
  for await (const part of partsIn(createReadStream(file, 'utf8'), { catalogue, province }, onBad))
    lines.push(...part.map(({ written }) => lineOf(written, catalogue, province)));
  return lines;
};

const seedVersion = async (
  context: Context,
  area: string,
  [catalogue, name]: readonly [CatalogueKind, string],
  metadata: Metadata,
): Promise<void> => {
  const id = catalogueId(area, catalogue);
  const version = `DEMONSTRATION-${catalogue}`;
  const state = await context.catalogues.find(id);
  if (state?.versions.some((each) => each.version === version && each.published)) return;
  if (!state?.batches.some((each) => each.batch === batch)) {
    const lines = await linesIn(name, catalogue, area);
    const dated = { issuedOn: effectiveFrom, today: effectiveFrom };
    const update: Update = {
      ...{ area, catalogue, batch, part: 1, parts: 1, lines, ...dated },
      contentHash: contentHash(lines),
    };
    await context.catalogueParts.change(partId(id, batch, 1), loadPart(update), metadata);
    await context.catalogues.change(id, importUpdate(update), metadata);
  }
  const request = { version, effectiveFrom, source };
  if (!state?.versions.some((each) => each.version === version))
    await context.catalogues.change(id, scheduleVersion(request), metadata);
  // Nobody reads yet: the release starts with its catalogue in force.
  const atOnce = { ...context, today: () => effectiveFrom, entriesUntold: async () => 0 };
  await continuePublication(atOnce, id, metadata);
};

const seedStandards = async (context: Context, area: string, metadata: Metadata): Promise<void> => {
  for (const [code, amountFen] of standards) {
    const id = standardId(code, area);
    if (await context.standards.find(id)) continue;
    const entries = await context.entriesOf(code);
    const request = { code, area, from: effectiveFrom, to: null, amountFen, source, entries };
    await context.standards.change(id, setStandard(request), metadata);
  }
};

/**
 * Publishes the invented catalogue of the demonstration, and its payment standards, in each of its provinces. Repeatable;
 * without the demonstration nothing is there until a province publishes its own.
 */
export const seedCatalogue = async (context: Context, demo: boolean): Promise<void> => {
  if (!demo) return;
  const metadata: Metadata = { actor: 'system', correlationId: context.correlationId, causationId: null };
  for (const area of provinces) {
    for (const file of files) await seedVersion(context, area, file, metadata);
    await seedStandards(context, area, metadata);
  }
};
