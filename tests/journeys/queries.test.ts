import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mainJob } from '../../infra/local/demo/main-job.ts';
import { walk } from '../../infra/local/demo/walk.ts';
import { requireMongodb } from '../../infra/platform/src/testing/index.ts';
import { monitored } from '../bench/settlements/caller-writes.ts';
import { recordQueries, tooManyQueries, type Sent } from './queries.ts';
import { runningGraph, type RunningGraph } from './running-graph.ts';

describe('what the demo reads', () => {
  const recorder = recordQueries();
  const recorded = new Map<string, ReturnType<typeof recorder.take>>();
  let graph: RunningGraph;

  beforeAll(async () => {
    graph = await runningGraph({ parts: recorder.parts, mongodbUri: monitored(requireMongodb()) });
    recorder.take();
    await walk(graph.client, mainJob, 'queries-1', ({ step }) => {
      recorded.set(step.name, recorder.take());
    });
  }, 180_000);
  afterAll(async () => graph.stop());

  describe.each(mainJob.map(({ name }) => name))('%s', (name) => {
    it('is at most one query per collection and level', () => {
      const { sent } = recorded.get(name) ?? { sent: [] };
      expect(sent.filter(({ kind }) => kind === 'read').length).toBeGreaterThan(0);
      expect(tooManyQueries(sent)).toEqual([]);
    });

    it('asks no service twice at the same time', () => {
      expect(recorded.get(name)?.atOnce).toEqual([]);
    });
  });
});

describe('the count', () => {
  const read = (shape = '{}'): Sent => ({ request: 1, level: 2, kind: 'read', collection: 'a.b', shape });
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
