import { parseArgs } from 'node:util';
import { messageOf, StartRefusal } from './refusal.ts';

export type StartArguments = { readonly processes: 'one' | 'each' };

/** What `npm start -- ...` was asked for. */
export const startArgumentsOf = (args: readonly string[]): StartArguments => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { processes: { type: 'string', default: 'one' } },
    });
    if (values.processes === 'one' || values.processes === 'each') return { processes: values.processes };
  } catch (error) {
    throw new StartRefusal(
      `${messageOf(error).split('. ')[0] ?? ''}: npm start understands --processes=each.`,
    );
  }
  throw new StartRefusal('--processes is one (the default) or each.');
};
