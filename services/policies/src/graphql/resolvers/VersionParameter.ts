import type { VersionParameterResolvers } from '../generated.ts';
import { nameOf } from '../shown.ts';

export const VersionParameter: VersionParameterResolvers = {
  name: nameOf,
  entries: ({ path, entries }) => entries.map((entry) => ({ path, entry })),
};
