import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { resolverTypes } from './codegen.ts';
import { root, type Files } from './services.ts';
import { supergraph } from './supergraph.ts';

const steps: readonly (() => Promise<Files>)[] = [resolverTypes, supergraph];

const check = process.argv.includes('--check');

/** Writes what differs; with `--check` only says so. */
const apply = (files: Files): readonly string[] =>
  [...files].flatMap(([path, content]) => {
    const target = `${root}${path}`;
    if (existsSync(target) && readFileSync(target, 'utf8') === content) return [];
    if (!check) {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    return [path];
  });

const differing: string[] = [];
for (const step of steps) differing.push(...apply(await step()));
for (const path of differing) console.log(check ? `out of date: ${path}` : `written: ${path}`);
if (check && differing.length > 0) {
  console.error('Run `npm run generate` and commit what it writes.');
  process.exit(1);
}
