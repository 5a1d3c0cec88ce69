import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadFile } from '@yibao/drugs/loader';
import { athleteJourney } from '../../infra/local/demo/athlete.ts';
import { mainJob } from '../../infra/local/demo/main-job.ts';
import { walk } from '../../infra/local/demo/walk.ts';
import { ownOperations } from '../composition/own-operations.ts';
import { apiSchemaOf, committed, root } from '../composition/subgraphs.ts';
import { recordQueries, tooManyQueries, type Sent } from './queries.ts';
import { runningGraph, type RunningGraph } from './running-graph.ts';
import { change, storyOn } from './story.ts';

const journeys = { 'the main job': mainJob, 'the athlete’s journey': athleteJourney };
/** Whom the README lets ask, in its order. */
const readmePersonas = ['zhao', 'supervisor'];
const readmeQueries = ownOperations(apiSchemaOf(committed()))
  .filter(({ file }) => file === 'README.md')
  .map(({ source }, index) => ({ as: readmePersonas[index] ?? null, query: source }));
const ofReadme = (as: string | null) => `the README’s query as ${String(as)}`;
const loader = ['a part of a catalogue', 'its publication'];

const steps = [
  ...Object.entries(journeys).flatMap(([journey, of]) => of.map(({ name }) => `${journey}: ${name}`)),
  ...readmeQueries.map(({ as }) => ofReadme(as)),
  ...loader,
];

describe('what is asked in the README’s five things', () => {
  const recorder = recordQueries();
  const recorded = new Map<string, ReturnType<typeof recorder.take>>();
  let graph: RunningGraph;
  const record = (step: string) => void recorded.set(step, recorder.take());

  const loadCatalogue = async () => {
    const { does } = storyOn(() => graph.client);
    const as = 'jilin-policy-admin';
    await loadFile({
      ...{ catalogue: 'DRUG', province: '220000', batch: 'TRY-1', issuedOn: '2026-01-31' },
      open: () => createReadStream(join(root, 'services/drugs/data/drugs.csv'), 'utf8'),
      send: async (input) => {
        await does(as, change('importCatalogueUpdate', { ...input }, 'part complete'));
        return {};
      },
      onBad: () => {},
      onProgress: () => {},
    });
    record('a part of a catalogue');
    const version = { catalogue: 'DRUG', version: 'TRY-1', effectiveFrom: '2027-01-01', source: '示例文件' };
    await does(as, change('publishCatalogueVersion', version, 'version { version status }'));
    record('its publication');
  };

  beforeAll(async () => {
    graph = await runningGraph({ parts: recorder.parts });
    recorder.take();
    for (const [journey, of] of Object.entries(journeys))
      await walk(graph.client, of, `queries-${of.length}`, ({ step }) => record(`${journey}: ${step.name}`));
    for (const { as, query } of readmeQueries) {
      expect((await graph.client({ as, query })).errors).toBeUndefined();
      record(ofReadme(as));
    }
    await loadCatalogue();
  }, 180_000);
  afterAll(async () => graph.stop());

  it('are two queries beside the walks and the loader', () =>
    expect(readmeQueries.map(({ as }) => as)).toEqual(readmePersonas));

  describe.each(steps)('%s', (name) => {
    const sentBy = () => recorded.get(name)?.sent ?? [];
    it('reads', () => expect(sentBy().map(({ kind }) => kind)).toContain('read'));

    it('sends at most one query per collection and level', () => {
      expect(tooManyQueries(sentBy())).toEqual([]);
    });

    it('asks no service twice at the same time', () => {
      expect(recorded.get(name)?.atOnce).toEqual([]);
    });
  });
});

describe('the count', () => {
  const read = (shape = '{}'): Sent => ({
    operation: 'o',
    request: 1,
    level: 2,
    kind: 'read',
    collection: 'a.b',
    shape,
  });
  const write: Sent = { ...read(), kind: 'write' };

  it('finds a second query of a level, but not that of another level, collection or request', () => {
    expect(tooManyQueries([read(), { ...read(), level: 3 }])).toEqual([]);
    expect(tooManyQueries([read(), { ...read(), collection: 'a.c' }, { ...read(), request: 2 }])).toEqual([]);
    expect(tooManyQueries([read('x'), read('y')])).toEqual(['a.b at level 2: 2 queries (x, y)']);
  });

  it('lets each write read what it writes', () => {
    expect(tooManyQueries([read(), read(), write])).toEqual([]);
    expect(tooManyQueries([read(), read(), read(), write])).toHaveLength(1);
  });
});
