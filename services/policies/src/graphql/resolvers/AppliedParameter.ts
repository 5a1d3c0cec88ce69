import { tableOf } from '../../domain/pack/value-table.ts';
import type { AppliedParameterResolvers } from '../generated.ts';
import { nameOf } from '../shown.ts';

export const AppliedParameter: AppliedParameterResolvers = {
  name: nameOf,
  value: ({ path, applied }) => (applied.value === undefined ? null : tableOf(path, applied.value)),
  source: ({ applied }) => applied.source,
  from: ({ applied }) => applied.from,
  demonstration: ({ applied }) => applied.demonstration,
};
