import { canonical } from './pack/canonical.ts';

/** Nothing to do for a file recorded before. Throws when its content is another one now. */
export const changedRecord = (recorded: unknown, file: unknown, name: string): readonly never[] => {
  if (canonical(recorded) === canonical(file)) return [];
  throw new Error(
    `${name}: the file differs from what was recorded at an earlier start. Restore the file, or record the new ` +
      'content under an id of its own.',
  );
};
