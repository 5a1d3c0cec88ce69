import { z } from 'zod';
import { delegatedStep, outletLevel } from '../../facts/service-desk.ts';
import { areaCode, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** Under whose roof an outlet works (依托场所). */
export const outletHost = z.enum([
  'AGENCY',
  'GOVERNMENT_HALL',
  'TOWNSHIP_SERVICE_STATION',
  'PRIMARY_CARE',
  'VILLAGE_COMMITTEE',
]);
export type OutletHost = z.infer<typeof outletHost>;

const outletId = z.string();
const anOutlet = '3e5f7a90-1b2c-8d3e-8f40-516273849506';
const degrees = z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) });

export const OutletRegistered = defineEvent('service-desk.outlet-registered.v1', {
  description: 'An outlet of the agencies was registered (登记经办服务网点).',
  schema: z.object({
    outletId,
    name: z.object({ zh: z.string(), en: z.string().nullable() }),
    level: outletLevel,
    area: areaCode,
    host: outletHost,
    inGovernmentHall: z.boolean(),
    address: z.string(),
    location: degrees,
    windows: z.array(z.string()).readonly(),
  }),
  example: {
    outletId: anOutlet,
    name: { zh: '示例街道便民服务站', en: 'Example street service station' },
    level: 'TOWNSHIP',
    area: '220102001',
    host: 'TOWNSHIP_SERVICE_STATION',
    inGovernmentHall: false,
    address: '示例路1号',
    location: { latitude: 43.88, longitude: 125.35 },
    windows: ['1'],
  },
});
export const OutletClosed = defineEvent('service-desk.outlet-closed.v1', {
  description: 'The outlet was closed for good (撤销网点).',
  schema: z.object({ outletId, on: isoDate }),
  example: { outletId: anOutlet, on: '2026-12-31' },
});
export const TrainingRecorded = defineEvent('service-desk.training-recorded.v1', {
  description: 'The staff of the outlet was trained for these items (业务培训).',
  schema: z.object({ outletId, items: z.array(z.string()).min(1).readonly(), on: isoDate }),
  example: { outletId: anOutlet, items: ['CROSS_REGION_FILING'], on: '2026-02-01' },
});
export const ItemDelegated = defineEvent('service-desk.item-delegated.v1', {
  description: 'The outlet runs the item from this day on, up to this step (下放经办事项).',
  schema: z.object({ outletId, item: z.string(), step: delegatedStep, from: isoDate }),
  example: { outletId: anOutlet, item: 'CROSS_REGION_FILING', step: 'WHOLE', from: '2026-03-01' },
});
export const DelegationEnded = defineEvent('service-desk.delegation-ended.v1', {
  description: 'The outlet runs the item for the last time on this day (终止下放).',
  schema: z.object({ outletId, item: z.string(), to: isoDate }),
  example: { outletId: anOutlet, item: 'CROSS_REGION_FILING', to: '2026-12-31' },
});

export type OutletOwnEvent =
  | EventOf<typeof OutletRegistered>
  | EventOf<typeof OutletClosed>
  | EventOf<typeof TrainingRecorded>
  | EventOf<typeof ItemDelegated>
  | EventOf<typeof DelegationEnded>;
