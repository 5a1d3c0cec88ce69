import { z } from 'zod';

/** One row of the requirements: a measure, rule, number, limit or duty of a source document, and who owns it. */
export const requirement = z.object({
  id: z.string(),
  service: z.string(),
  kind: z.string(),
  text: z.string(),
});
export type Requirement = z.infer<typeof requirement>;

/** What is used of the results that `jest --json` writes. */
export const testResults = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});
export type TestResults = z.infer<typeof testResults>;

/** Which files prove a row, and which titles name a row that does not exist. */
export type Trace = {
  readonly provenBy: ReadonlyMap<string, readonly string[]>;
  readonly unknown: readonly { readonly row: string; readonly file: string; readonly title: string }[];
};

const brackets = /\[(S\d{3}-[^\]]*)\]/g;

/** The rows a title names: `[S002-05a]`, or several in one pair of brackets. */
export const rowsIn = (title: string): readonly string[] =>
  [...title.matchAll(brackets)].flatMap(([, inside = '']) => inside.split(/[\s,;]+/).filter(Boolean));

/** A row is proven by a test that names it and passes; a skipped or failed one proves nothing. */
export const traced = (
  rows: readonly Requirement[],
  { testResults: files }: TestResults,
  shortNameOf: (file: string) => string,
): Trace => {
  const known = new Set(rows.map(({ id }) => id));
  const provenBy = new Map<string, readonly string[]>();
  const named = files.flatMap(({ name, assertionResults }) =>
    assertionResults.flatMap(({ fullName: title, status }) =>
      rowsIn(title).map((row) => ({ row, title, status, file: shortNameOf(name) })),
    ),
  );
  for (const { row, status, file } of named)
    if (status === 'passed') provenBy.set(row, [...new Set([...(provenBy.get(row) ?? []), file])].sort());
  const unknown = named
    .filter(({ row }) => !known.has(row))
    .map(({ row, file, title }) => ({ row, file, title }));
  return { provenBy, unknown };
};
