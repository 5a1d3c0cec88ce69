import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readLauncherConfig } from './config.ts';
import { startGuard } from './guard.ts';
import { emptyLocalDir } from './local-dir.ts';
import { runningOf } from './pid-file.ts';
import { explanationOf, StartRefusal } from './refusal.ts';
import { stopOrphans } from './servers/child.ts';
import { removeContainers } from './servers/docker.ts';

/** `npm run reset`: the next start begins with nothing. */
const reset = async () => {
  const { localDir: folder, searchPath } = readLauncherConfig();
  const running = runningOf(join(folder, 'launcher.pid'));
  if (running !== null)
    throw new StartRefusal(`Process ${running} is running on ${folder}: stop it first, then reset.`);
  if (existsSync(folder)) await stopOrphans(folder);
  const guard = startGuard();
  await removeContainers({ folder, searchPath, guard });
  await guard.close();
  emptyLocalDir(folder);
  console.log(`${folder} is empty.`);
};

await reset().catch((error: unknown) => {
  console.error(explanationOf(error));
  process.exit(1);
});
