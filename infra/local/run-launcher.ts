import closeWithGrace from 'close-with-grace';
import { startArgumentsOf } from './arguments.ts';
import { banner } from './banner.ts';
import { readLauncherConfig } from './config.ts';
import { launch, type Launch, type LaunchOptions } from './launcher.ts';
import { whenOrphaned } from './orphaned.ts';
import { explanationOf } from './refusal.ts';
import { whenUnread } from './unread.ts';

const say = (line: string) => console.log(line);

const end = (error: unknown): never => {
  console.error(explanationOf(error));
  process.exit(1);
};

/** What tests put in the place of the real services. */
type Replacements = Pick<LaunchOptions, 'parts' | 'services' | 'seed'>;

const begin = (args: readonly string[], replacements: Replacements): Launch => {
  try {
    return launch({ ...startArgumentsOf(args), ...replacements, config: readLauncherConfig(), say });
  } catch (error) {
    return end(error);
  }
};

/** Runs an instance until it is told to stop; the one owner of signals in this process. */
export const runLauncher = async (
  args: readonly string[],
  replacements: Replacements = {},
): Promise<void> => {
  // An instance goes on, whoever reads what it says.
  whenUnread(() => {});
  const instance = begin(args, replacements);
  let ending = false;
  // Ten seconds in all; a second signal ends at once, and the guard then ends the servers.
  const { close, uninstall } = closeWithGrace({ delay: 9500 }, async ({ signal, err }) => {
    ending = true;
    if (signal) say(`${signal}: draining`);
    if (err) console.error(explanationOf(err));
    await instance.drain();
  });
  whenOrphaned(() => {
    say('npm has ended: draining');
    close();
  });
  const give = async (reason: string) => {
    if (ending) return;
    ending = true;
    uninstall();
    await instance.drain();
    end(reason);
  };
  void instance.failed.then(give);
  await instance.started.then(
    (run) => say(banner(run)),
    (error: unknown) => give(explanationOf(error)),
  );
};
