import { randomUUID } from 'node:crypto';
import { readLauncherConfig } from './config.ts';
import { graphClient } from './demo/client.ts';
import { walk, type Walked } from './demo/main-job.ts';
import { launch } from './launcher.ts';
import { explanationOf } from './refusal.ts';
import { findRun, type Run } from './run-file.ts';
import { mintDevToken } from './issuer/index.ts';
import { join } from 'node:path';

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

const walkOn = async ({ urls, localDir }: Pick<Run, 'urls' | 'localDir'>) => {
  const tokenFor = async (persona: string) => mintDevToken(persona, join(localDir, 'issuer'));
  let number = 0;
  await walk(graphClient(urls['graph'] ?? '', tokenFor), randomUUID(), (walked) =>
    print(walked, (number += 1)),
  );
  say(
    '\nThe main job is done: filed, treated away from home, settled, explained, and read by an insurer with consent.',
  );
};

/** Walks the main job against the graph that runs, or against one started for it. */
const main = async () => {
  const config = readLauncherConfig();
  const running = findRun(config);
  if (running) return walkOn(running);
  say('No graph is running: one is started for the demo.');
  const instance = launch({ processes: 'one', config, say });
  try {
    await walkOn(await instance.started);
  } finally {
    await instance.drain();
  }
};

await main().catch((error: unknown) => {
  console.error(explanationOf(error));
  process.exitCode = 1;
});
