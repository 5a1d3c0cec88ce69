import type { Metadata } from '@yibao/platform/domain';
import { rankOf } from '@yibao/schemas/policy/authorities';
import type { Entry, PackVersion } from '@yibao/schemas/policy/pack';
import { packFiles } from '../../packs/index.ts';
import type { Context } from '../context.ts';
import { publishAreas } from '../domain/areas.ts';
import { publishCalendar } from '../domain/calendar.ts';
import { registerMeasure } from '../domain/measure.ts';
import { seedVersions } from '../domain/pack/seed.ts';
import { recordSource } from '../domain/source.ts';
import { takePlaces } from '../graphql/create-pack.ts';
import { areasOf, provinces } from './areas.ts';
import { calendarFiles } from './calendars.ts';
import { changeProcedures, freeProcedure } from './change-procedures.ts';
import { measureFiles } from './measures.ts';
import { sourceFiles } from './sources.ts';

const edition = '2023';

/** Local decisions that were invented as a whole: they belong to the demonstration only. */
const isDemonstration = ({ parameters }: PackVersion): boolean =>
  Object.values(parameters).every((entries: readonly Entry[]) =>
    entries.every(({ demonstration }) => demonstration === true),
  );

/** Files by pack, those of higher authorities first: their rules are merged into the ones below. */
const filesByPack = (files: readonly PackVersion[]): ReadonlyMap<string, readonly PackVersion[]> => {
  const sorted = [...files].sort(
    (a, b) => rankOf(a) - rankOf(b) || ((a.effectiveFrom ?? '') < (b.effectiveFrom ?? '') ? -1 : 1),
  );
  const codes = [...new Set(sorted.map(({ pack }) => pack))];
  return new Map(codes.map((code) => [code, sorted.filter(({ pack }) => pack === code)]));
};

const seedPacks = async (context: Context, metadata: Metadata, demo: boolean): Promise<void> => {
  const { packs, rulesAbove } = context;
  const files = packFiles.filter((file) => demo || !isDemonstration(file));
  for (const [code, versions] of filesByPack(files)) {
    const [first] = versions;
    if (!first) continue;
    await takePlaces(context, { code, areas: first.areas, insuranceTypes: first.insuranceTypes });
    const procedure = changeProcedures[code] ?? freeProcedure;
    await packs.change(code, seedVersions(versions, await rulesAbove(first.areas), procedure), metadata);
  }
};

const seedCalendars = async ({ calendars }: Context, metadata: Metadata): Promise<void> => {
  for (const calendar of calendarFiles)
    // A calendar that was published through the graph since is newer than the file: it stays.
    await calendars.change(
      String(calendar.year),
      (current) => (current ? [] : publishCalendar(calendar)(current)),
      metadata,
    );
};

/**
 * Records what comes with the release: areas, calendars, documents, measures, packs. Repeatable; throws when the content
 * of a file was changed under an id that was recorded before, so that the service does not start.
 */
export const seedReferenceData = async (context: Context, demo: boolean): Promise<void> => {
  const { areaBooks, sources, measures, correlationId } = context;
  const metadata: Metadata = { actor: 'system', correlationId, causationId: null };
  for (const province of provinces)
    await areaBooks.change(province, publishAreas(province, edition, areasOf(province)), metadata);
  await seedCalendars(context, metadata);
  for (const source of sourceFiles) await sources.change(source.id, recordSource(source), metadata);
  for (const measure of measureFiles) await measures.change(measure.id, registerMeasure(measure), metadata);
  await seedPacks(context, metadata, demo);
};
