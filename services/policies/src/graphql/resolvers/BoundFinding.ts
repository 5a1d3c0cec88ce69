import { tableOf } from '../../domain/pack/value-table.ts';
import type { BoundFindingResolvers } from '../generated.ts';

export const BoundFinding: BoundFindingResolvers = {
  value: ({ path, value }) => tableOf(path, value),
  refused: ({ outcome }) => outcome === 'REFUSED',
};
