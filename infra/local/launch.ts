import closeWithGrace from 'close-with-grace';
import { startArgumentsOf } from './arguments.ts';
import { banner } from './banner.ts';
import { readLauncherConfig } from './config.ts';
import { launch } from './launcher.ts';
import { whenOrphaned } from './orphaned.ts';
import { explanationOf } from './refusal.ts';

const say = (line: string) => console.log(line);

const main = async () => {
  const options = startArgumentsOf(process.argv.slice(2));
  const instance = launch({ ...options, config: readLauncherConfig(), say });
  let draining = false;
  const { close } = closeWithGrace({ delay: 9500 }, async ({ signal, err }) => {
    draining = true;
    if (signal) say(`${signal}: draining`);
    if (err) console.error(explanationOf(err));
    await instance.drain();
  });
  whenOrphaned(close);

  const stopBecause = async (reason: string) => {
    if (draining) return;
    draining = true;
    console.error(reason);
    await instance.drain();
    process.exit(1);
  };
  void instance.failed.then(stopBecause);
  await instance.started.then(
    (run) => say(banner(run)),
    (error: unknown) => stopBecause(explanationOf(error)),
  );
};

await main().catch((error: unknown) => {
  console.error(explanationOf(error));
  process.exit(1);
});
