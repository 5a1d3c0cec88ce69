import { tableOf } from '../../domain/pack/value-table.ts';
import type { ParameterEntryResolvers } from '../generated.ts';
import { visibleVersion } from '../visible.ts';

export const ParameterEntry: ParameterEntryResolvers = {
  value: ({ path, entry }) => ('value' in entry ? tableOf(path, entry.value) : null),
  from: ({ entry }) => entry.from ?? null,
  to: ({ entry }) => entry.to ?? null,
  source: ({ entry }) => entry.source,
  layer: ({ entry }, _args, context) => (entry.layer ? visibleVersion(context, entry.layer) : null),
  demonstration: ({ entry }) => entry.demonstration === true,
  derived: ({ entry }) => entry.derived === true,
  note: ({ entry }) => entry.note ?? null,
};
