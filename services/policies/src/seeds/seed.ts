import type { Decide, Metadata } from '@yibao/platform/domain';
import type { Store } from '@yibao/platform/mongo';
import type { DomainEvent } from '@yibao/schemas/events/define-event';
import { rankOf } from '@yibao/schemas/policy/authorities';
import type { Entry, PackVersion } from '@yibao/schemas/policy/pack';
import { seededVersions } from '../../packs/index.ts';
import type { Context } from '../context.ts';
import { publishAreas } from '../domain/areas.ts';
import { publishCalendar, type Calendar } from '../domain/calendar.ts';
import { registerMeasure } from '../domain/measure.ts';
import { seedVersions, type PackFile } from '../domain/pack/seed.ts';
import { recordSource } from '../domain/source.ts';
import { takePlaces } from '../graphql/create-pack.ts';
import { areasOf, provinces } from './areas.ts';
import { calendarFiles } from './calendars.ts';
import { changeProcedures, freeProcedure } from './change-procedures.ts';
import { contentHash } from './content-hash.ts';
import { measureFiles } from './measures.ts';
import { sourceFiles } from './sources.ts';

const edition = '2023';

/** Local decisions that were invented as a whole: they belong to the demonstration only. */
const isDemonstration = ({ parameters }: PackVersion): boolean =>
  Object.values(parameters).every((entries: readonly Entry[]) =>
    entries.every(({ demonstration }) => demonstration === true),
  );

export const hashed = (file: PackVersion): PackFile => ({ file, contentHash: contentHash(file) });

/** Files by pack, those of higher authorities first: their rules are merged into the ones below. */
const filesByPack = (files: readonly PackVersion[]): ReadonlyMap<string, readonly PackVersion[]> => {
  const sorted = [...files].sort(
    (a, b) => rankOf(a) - rankOf(b) || ((a.effectiveFrom ?? '') < (b.effectiveFrom ?? '') ? -1 : 1),
  );
  const codes = [...new Set(sorted.map(({ pack }) => pack))];
  return new Map(codes.map((code) => [code, sorted.filter(({ pack }) => pack === code)]));
};

type Seeded<Event extends DomainEvent, State> = {
  readonly id: string;
  readonly decide: Decide<State, Event>;
};

/** Carries out what is not done yet, with one look at all of it: a usual start writes nothing. */
const seedInto = async <State, Event extends DomainEvent>(
  store: Store<State, Event>,
  seeds: readonly Seeded<Event, State>[],
  metadata: Metadata,
): Promise<void> => {
  const states = await store.findMany(seeds.map(({ id }) => id));
  const open = seeds.filter(({ decide }, index) => decide(states[index] as State).length > 0);
  await Promise.all(open.map(async ({ id, decide }) => store.change(id, decide, metadata)));
};

const seedPacks = async (context: Context, metadata: Metadata, demo: boolean): Promise<void> => {
  const { packs, rulesAbove } = context;
  const files = seededVersions.filter((file) => demo || !isDemonstration(file));
  for (const [code, versions] of filesByPack(files)) {
    const [first] = versions;
    if (!first) continue;
    const procedure = changeProcedures[code] ?? freeProcedure;
    const decide = seedVersions(versions.map(hashed), await rulesAbove(first.areas), procedure);
    if (decide(await packs.find(code)).length === 0) continue;
    await takePlaces(context, { code, areas: first.areas, insuranceTypes: first.insuranceTypes });
    await packs.change(code, decide, metadata);
  }
};

/** A calendar that was published through the graph since is newer than the file: it stays. */
const firstCalendar = (calendar: Calendar) => (current: Calendar | null) =>
  current ? [] : publishCalendar(calendar)(current);

/**
 * Records what comes with the release: areas, calendars, documents, measures, packs. Repeatable; throws when the content
 * of a file was changed under an id that was recorded before, so that the service does not start.
 */
export const seedReferenceData = async (context: Context, demo: boolean): Promise<void> => {
  const { areaBooks, calendars, sources, measures, correlationId } = context;
  const metadata: Metadata = { actor: 'system', correlationId, causationId: null };
  const areas = provinces.map((id) => ({ id, decide: publishAreas(id, edition, areasOf(id)) }));
  await Promise.all([
    seedInto(areaBooks, areas, metadata),
    seedInto(
      calendars,
      calendarFiles.map((calendar) => ({ id: String(calendar.year), decide: firstCalendar(calendar) })),
      metadata,
    ),
    seedInto(
      sources,
      sourceFiles.map((source) => ({ id: source.id, decide: recordSource(source) })),
      metadata,
    ),
    seedInto(
      measures,
      measureFiles.map((measure) => ({ id: measure.id, decide: registerMeasure(measure) })),
      metadata,
    ),
  ]);
  await seedPacks(context, metadata, demo);
};
