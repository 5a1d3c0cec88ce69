import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { partsOf, report, summary } from './report.ts';
import { requirement, testResults, traced } from './trace.ts';

// `npm run trace`: which requirement rows have a passing test, by the results of the last `npm test`.
const root = fileURLToPath(new URL('../..', import.meta.url));
const resultsFile = join(root, '.local/test-results.json');
const reportFile = join(root, 'docs/requirements.md');
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const writeReport = async (): Promise<number> => {
  if (!existsSync(resultsFile)) {
    console.error(`There are no test results in ${relative(root, resultsFile)}: run \`npm test\` first.`);
    return 1;
  }
  const rows = z.array(requirement).parse(read(join(root, 'docs/requirements/rows.json')));
  const trace = traced(rows, testResults.parse(read(resultsFile)), (file) =>
    relative(root, file).replaceAll('\\', '/'),
  );
  for (const { row, file, title } of trace.unknown)
    console.error(`${file}: there is no row ${row}, which is named by "${title}"`);
  if (trace.unknown.length > 0) return 1;

  const parts = partsOf(rows, trace);
  const style = await resolveConfig(reportFile);
  writeFileSync(reportFile, await format(report(parts), { ...style, parser: 'markdown' }));
  console.log(summary(parts));
  return 0;
};

process.exitCode = await writeReport();
