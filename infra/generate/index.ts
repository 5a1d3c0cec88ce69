import { asyncApi } from './asyncapi.ts';
import { resolverTypes } from './codegen.ts';
import { compose } from './compose.ts';
import { differences, write } from './files.ts';
import { jsonSchemas } from './json-schema.ts';
import { recordings } from './recordings.ts';
import type { Files } from './services.ts';
import { supergraph } from './supergraph.ts';

/** Each makes some files out of what people have written, in memory. */
const steps: readonly (() => Promise<Files>)[] = [
  resolverTypes,
  supergraph,
  jsonSchemas,
  asyncApi,
  recordings,
  compose,
];

const files = new Map<string, string>();
for (const step of steps) for (const [path, content] of await step()) files.set(path, content);

const differing = differences(files);
const check = process.argv.includes('--check');
if (!check) write(differing);
for (const { path } of differing) console.log(check ? `out of date: ${path}` : `written: ${path}`);
if (check && differing.length > 0) {
  console.error('Run `npm run generate` and commit what it writes.');
  process.exitCode = 1;
}
