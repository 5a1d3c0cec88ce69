import { codeOf } from './refusal.ts';

/**
 * What to do when nobody reads standard output any more (`| head`): that is no failure. By default the process ends as
 * one that has done its work.
 */
export const whenUnread = (end: () => void = () => process.exit(0)): void => {
  process.stdout.on('error', (error) => {
    if (codeOf(error) !== 'EPIPE') throw error;
    end();
  });
};
