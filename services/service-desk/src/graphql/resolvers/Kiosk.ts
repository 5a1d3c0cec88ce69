import { isOwnArea } from '@yibao/platform/access';
import type { KioskResolvers } from '../generated.ts';

export const Kiosk: KioskResolvers = {
  __resolveReference: ({ id }, { kioskById }) => kioskById.load(id),
  suspensionReason: ({ area, private: secret }, _args, { viewer }) =>
    isOwnArea(viewer, area) ? (secret?.suspensionReason ?? null) : null,
};
