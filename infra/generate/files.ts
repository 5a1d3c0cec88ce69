import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { root, type Files } from './services.ts';

/** A file that is not as it should be; content null: it should not be there. */
export type Difference = { readonly path: string; readonly content: string | null };

/** Folders in which nothing but generated files stands. */
const generatedFolders = ['schemas/json-schema'];

const filesIn = (folder: string): string[] => {
  if (!existsSync(`${root}${folder}`)) return [];
  return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, `${parentPath}${sep}${name}`).replaceAll(sep, '/'));
};

/** Compares generated files with those on disk. */
export const differences = (files: Files): readonly Difference[] => {
  const changed = [...files]
    .filter(
      ([path, content]) =>
        !existsSync(`${root}${path}`) || readFileSync(`${root}${path}`, 'utf8') !== content,
    )
    .map(([path, content]) => ({ path, content }));
  const orphaned = generatedFolders
    .flatMap(filesIn)
    .filter((path) => !files.has(path))
    .map((path) => ({ path, content: null }));
  return [...changed, ...orphaned];
};

/** Makes the files on disk as they should be. */
export const write = (differing: readonly Difference[]): void => {
  for (const { path, content } of differing) {
    const target = `${root}${path}`;
    if (content === null) {
      rmSync(target);
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
};
