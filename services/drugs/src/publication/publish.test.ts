import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DomainError, type Metadata } from '@yibao/platform/domain';
import type { ServiceDefinition, ServiceRequest } from '@yibao/platform/service';
import type { Context } from '../context.ts';
import { catalogueId } from '../domain/catalogue.ts';
import { service } from '../service.ts';
import { jilin, line, runningDrugs, type RunningDrugs } from '../testing/running-drugs.ts';
import { continuePublication } from './publish.ts';

const id = catalogueId('220000', 'DRUG');
const metadata: Metadata = { actor: 'system', correlationId: 'test', causationId: null };

let contextOf: (request: ServiceRequest) => Context;
/** The service without its timers: a publication goes on when the test says so. */
const patient: ServiceDefinition = {
  ...service,
  start: async (kernel) => {
    const parts = await service.start(kernel);
    contextOf = parts.contextOf as unknown as typeof contextOf;
    return { ...parts, timers: {} };
  },
};

let drugs: RunningDrugs;
beforeAll(async () => {
  drugs = await runningDrugs({ definition: patient });
});
afterAll(async () => drugs.stop());

const context = (more: Partial<Context> = {}): Context => ({
  ...contextOf({ viewer: jilin, correlationId: 'test' } as ServiceRequest),
  ...more,
});
/** Everybody was told all but so many entries. */
const untold = (count: number): Partial<Context> => ({
  entriesUntold: async (_version, atMost) => Math.min(count, atMost),
});
const goOn = async (more: Partial<Context>) => continuePublication(context(more), id, metadata);

/** An update of parts of two lines each that waits to be written. */
const scheduled = async (version: string, effectiveFrom: string, parts: number) => {
  for (let part = 1; part <= parts; part += 1) {
    const entries = [line(`X${version}${part}A`), line(`X${version}${part}B`)];
    const update = { catalogue: 'DRUG', batch: version, issuedOn: '2026-03-01', part, parts, entries };
    await drugs.mutate('importCatalogueUpdate', update, 'part', jilin);
  }
  const request = { catalogue: 'DRUG', version, effectiveFrom, source: '示例〔2026〕1号' };
  await drugs.mutate('publishCatalogueVersion', request, 'revision', jilin);
};
const versionNow = async (version: string) => {
  const catalogue = await context().catalogues.find(id);
  return catalogue?.versions.find((each) => each.version === version);
};
const changesOf = async (codes: readonly string[]) => {
  const entries = await context().entries.findMany(codes);
  return entries.map((entry) => entry?.changes.length ?? 0);
};

it('writes nothing while others have not been told of what was written, and goes on when they have', async () => {
  await scheduled('V1', '2026-04-01', 2);
  await goOn(untold(2000));
  expect(await versionNow('V1')).toMatchObject({ applied: 0, parts: 2, published: null });
  await goOn(untold(1999));
  expect(await versionNow('V1')).toMatchObject({ applied: 2, published: null });
});

it('counts when everybody was told all of it, and not before', async () => {
  await goOn(untold(1));
  expect(await versionNow('V1')).toMatchObject({ applied: 2, published: null });
  await goOn(untold(0));
  expect(await versionNow('V1')).toMatchObject({ published: { on: '2026-03-02', entries: 4 } });
});

it('goes on after a crash where it stopped, and says nothing twice', async () => {
  await scheduled('V2', '2026-05-01', 3);
  const { catalogues } = context();
  const powerFails = async () => Promise.reject(new Error('the power fails'));
  const dying = { ...untold(0), catalogues: { ...catalogues, change: powerFails } };
  // The first part is written, and that it is written is not.
  await expect(goOn(dying)).rejects.toThrow('the power fails');
  expect(await changesOf(['XV21A', 'XV21B', 'XV22A'])).toEqual([1, 1, 0]);
  expect(await versionNow('V2')).toMatchObject({ applied: 0 });
  await goOn(untold(0));
  const all = ['XV21A', 'XV21B', 'XV22A', 'XV22B', 'XV23A', 'XV23B'];
  expect(await changesOf(all)).toEqual([1, 1, 1, 1, 1, 1]);
  const revisions = await Promise.all(all.map(async (code) => (await context().entries.get(code))?.revision));
  expect(revisions).toEqual([1, 1, 1, 1, 1, 1]);
  expect(await versionNow('V2')).toMatchObject({ published: { entries: 6 } });
});

it('comes back to a part whose lines must wait, and takes no later one before it', async () => {
  await scheduled('V3', '2026-06-01', 2);
  const { entries } = context();
  const backlog = new DomainError('UNAVAILABLE', 'BACKLOG', { zh: '系统繁忙', en: 'Busy' });
  const changeMany: typeof entries.changeMany = async (changes) =>
    changes.map(({ id: code }) => ({ id: code, refused: backlog }));
  await expect(goOn({ ...untold(0), entries: { ...entries, changeMany } })).rejects.toBe(backlog);
  expect(await versionNow('V3')).toMatchObject({ applied: 0 });
  await goOn(untold(0));
  expect(await versionNow('V3')).toMatchObject({ published: { entries: 4 } });
});
