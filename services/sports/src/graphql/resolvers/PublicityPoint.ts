import { missingContent } from '../../domain/publicity/point.ts';
import type { PublicityPointResolvers } from '../generated.ts';

export const PublicityPoint: PublicityPointResolvers = {
  id: ({ pointId }) => pointId,
  ready: (point) => missingContent(point).length === 0,
  missing: (point) => missingContent(point),
};
