import { execFile } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The full path of a program found in the folders of a search path. */
export const findProgram = (name: string, searchPath: string): string | undefined =>
  searchPath
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return statSync(file).isFile();
      } catch {
        return false;
      }
    });

export type Answer = { readonly ok: boolean; readonly output: string };

/** Asks a program something that takes moments; not answering in time counts as a no. */
export const ask = (program: string, args: readonly string[], milliseconds = 5000): Promise<Answer> =>
  new Promise((answered) => {
    execFile(program, [...args], { timeout: milliseconds, encoding: 'utf8' }, (error, stdout, stderr) =>
      answered({ ok: error === null, output: `${stdout}${stderr}`.trim() }),
    );
  });
