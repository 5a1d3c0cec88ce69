import { afterAll, beforeAll } from '@jest/globals';
import { callToTheHotline } from './desks/hotline-call.ts';
import { knowledgeOfTheHotline } from './desks/hotline-knowledge.ts';
import { mattersAtOneWindow } from './desks/window.ts';
import { runningGraph, type RunningGraph } from './running-graph.ts';
import { storyOn } from './story.ts';

let graph: RunningGraph;
const story = storyOn(() => graph.client);
beforeAll(async () => {
  graph = await runningGraph();
}, 180_000);
afterAll(async () => graph.stop());

// One graph serves the three of them.
callToTheHotline(story);
knowledgeOfTheHotline(story);
mattersAtOneWindow(story);
