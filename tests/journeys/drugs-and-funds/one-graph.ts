import { afterAll, beforeAll } from '@jest/globals';
import { runningGraph, type RunningGraph } from '../running-graph.ts';
import { dayFromNow, storyOn } from '../story.ts';

/** The one graph that all parts of this journey go through. */
let graph: RunningGraph;
beforeAll(async () => {
  graph = await runningGraph();
}, 180_000);
afterAll(async () => graph.stop());

export const { does, refusal, refusals, sees, looks, waits, shown } = storyOn(() => graph.client);
export const today = dayFromNow(0);
