import type { StationVisitResolvers } from '../generated.ts';

export const StationVisit: StationVisitResolvers = { id: ({ visitId }) => visitId };
