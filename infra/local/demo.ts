import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { readLauncherConfig } from './config.ts';
import { graphClient } from './demo/client.ts';
import { athleteJourney } from './demo/athlete.ts';
import { mainJob } from './demo/main-job.ts';
import { walk, type Step, type Walked } from './demo/walk.ts';
import { mintDevToken } from './issuer/index.ts';
import { launch } from './launcher.ts';
import { explanationOf, StartRefusal } from './refusal.ts';
import { findRun, type Run } from './run-file.ts';
import { whenUnread } from './unread.ts';

const say = (line: string) => console.log(line);

const shorten = (text: string) => text.replace(/(eyJ[\w-]{10})[\w.-]+/g, '$1…');

/** One step as a person reads it: who asks what, and what the graph answers. */
const print = ({ step, request, answer }: Walked, number: number) => {
  say(`\n── ${number}. ${step.says}`);
  say(`   as ${request.as ?? 'nobody'}${request.grants ? ', with a grant' : ''}`);
  say(request.query.trim().replace(/\s*\n\s*/g, ' '));
  if (request.variables) say(shorten(JSON.stringify(request.variables)));
  say(shorten(JSON.stringify(answer.data ?? answer.errors, null, 2)));
};

/** What can be walked, and what has been shown by then. */
const journeys: Readonly<Record<string, { readonly steps: readonly Step[]; readonly shown: string }>> = {
  main: {
    steps: mainJob,
    shown:
      'The main job is done: filed, treated away from home, settled, explained, and read by an insurer with consent.',
  },
  athlete: {
    steps: athleteJourney,
    shown:
      'The athlete’s journey is done: card, assisted filing, green case, treatment, settlement, rating, hotline ticket.',
  },
};

const asked = process.argv[2] ?? 'main';

const walkOn = async ({ urls, localDir }: Pick<Run, 'urls' | 'localDir'>) => {
  const journey = journeys[asked];
  if (!journey) throw new StartRefusal(`npm run demo walks ${Object.keys(journeys).join(' or ')}.`);
  const tokenFor = async (persona: string) => mintDevToken(persona, join(localDir, 'issuer'));
  let number = 0;
  await walk(graphClient(urls['graph'] ?? '', tokenFor), journey.steps, randomUUID(), (walked) =>
    print(walked, (number += 1)),
  );
  say(`\n${journey.shown}`);
};

/** Walks a journey against the graph that runs, or against one started for it. */
const main = async () => {
  const config = readLauncherConfig();
  const running = findRun(config);
  if (running) return walkOn(running);
  say('No graph is running: one is started for the demo.');
  const instance = launch({ processes: 'one', config: { ...config, provincePersons: 0 }, say });
  try {
    await walkOn(await instance.started);
  } finally {
    await instance.drain();
  }
};

whenUnread();
await main().catch((error: unknown) => {
  console.error(explanationOf(error));
  process.exitCode = 1;
});
