import { z } from 'zod';
import { kioskFunction, kioskPlace } from '../../facts/service-desk.ts';
import { areaCode, instant } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

const kioskId = z.string();
const aKiosk = '1c2d3e4f-5061-8273-9485-a6b7c8d9e0f1';

export const KioskRegistered = defineEvent('service-desk.kiosk-registered.v1', {
  description: 'A self-service terminal was registered (登记自助终端).',
  schema: z.object({
    kioskId,
    account: z.string().describe('opaque id of the terminal account'),
    place: kioskPlace,
    hostId: z
      .string()
      .nullable()
      .describe('outlet, institution or other host; only in halls it may be absent'),
    area: areaCode,
    functions: z.array(kioskFunction).min(1).readonly(),
  }),
  example: {
    kioskId: aKiosk,
    account: 'kiosk-1',
    place: 'PHARMACY',
    hostId: 'P22010200001',
    area: '220102',
    functions: ['CONTRIBUTIONS', 'BALANCE'],
  },
});
export const KioskSuspended = defineEvent('service-desk.kiosk-suspended.v1', {
  description: 'The terminal is out of use (停用自助终端).',
  schema: z.object({ kioskId, at: instant }),
  privateSchema: z.object({ reason: z.string() }),
  example: { kioskId: aKiosk, at: '2026-04-01T09:00:00+08:00' },
});
export const KioskResumed = defineEvent('service-desk.kiosk-resumed.v1', {
  description: 'The terminal is in use again (恢复自助终端).',
  schema: z.object({ kioskId, at: instant }),
  example: { kioskId: aKiosk, at: '2026-04-02T09:00:00+08:00' },
});

export type KioskEvent =
  EventOf<typeof KioskRegistered> | EventOf<typeof KioskSuspended> | EventOf<typeof KioskResumed>;
