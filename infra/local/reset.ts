import { readLauncherConfig } from './config.ts';
import { emptyLocalDir } from './local-dir.ts';
import { explanationOf, StartRefusal } from './refusal.ts';
import { readRun, runFileIn } from './run-file.ts';

try {
  const { localDir } = readLauncherConfig();
  const running = readRun(runFileIn(localDir));
  if (running) throw new StartRefusal(`Process ${running.pid} runs on ${localDir}: stop it first.`);
  emptyLocalDir(localDir);
  console.log(`${localDir} is empty: the next start begins anew.`);
} catch (error) {
  console.error(explanationOf(error));
  process.exitCode = 1;
}
