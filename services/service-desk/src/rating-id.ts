import { deriveId } from '@yibao/platform/graphql';
import type { ActKind } from '@yibao/schemas/events/service-desk';

/** One rating per act: the same act has the same id. */
export const ratingIdOf = (kind: ActKind, id: string): string => deriveId('rating', kind, id);
