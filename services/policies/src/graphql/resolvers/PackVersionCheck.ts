import type { PackVersionCheckResolvers } from '../generated.ts';

export const PackVersionCheck: PackVersionCheckResolvers = {
  missing: ({ report }) => report.missing,
  incomplete: ({ report }) => report.incomplete,
  bounds: ({ report }) => report.bounds,
  overrides: ({ report }) => report.overrides,
  previous: ({ version: { pack }, report }) => (report.previous ? { pack, record: report.previous } : null),
  differences: ({ report }) => report.differences,
  warnings: ({ report }) => report.warnings,
  obstacles: ({ report }) => report.obstacles,
};
