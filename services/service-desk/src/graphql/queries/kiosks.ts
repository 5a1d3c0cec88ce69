import { connection } from '@yibao/platform/graphql';
import { kioskPosition, requireInUse } from '../../domain/kiosk/kiosk.ts';
import { voucherGrant } from '../acting.ts';
import type { QueryResolvers } from '../generated.ts';

export const kioskQueries = {
  kiosks: (_parent, { place, area, ...args }, { kiosksAt }) =>
    connection(
      args,
      async (slice) => kiosksAt({ place: place ?? null, area: area ?? null }, slice),
      kioskPosition,
    ),
  kioskSession: async (_parent, { kioskId, personId }, context) => {
    const { functions } = requireInUse(await context.kioskById.load(kioskId), context.viewer.subject);
    const { expiresAt } = voucherGrant(context, personId);
    await context.access.requireAct(personId, 'ENROLMENT');
    return { person: { id: personId }, functions, expiresAt };
  },
} satisfies QueryResolvers;
