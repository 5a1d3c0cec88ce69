import { z } from 'zod';
import { instant, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';
import type { OutletOwnEvent } from './outlet.ts';

/** Kinds of checklist: of a standard window, and of the equipment a delegated item needs (检查表). */
export const checklistKind = z.enum(['STANDARD', 'EQUIPMENT']);
export type ChecklistKind = z.infer<typeof checklistKind>;

const outletId = z.string();
const anOutlet = '3e5f7a90-1b2c-8d3e-8f40-516273849506';

export const ChecklistRecorded = defineEvent('service-desk.checklist-recorded.v1', {
  description:
    'Which points of a checklist the outlet meets; replaces what was recorded before (标准化检查).',
  schema: z.object({ outletId, kind: checklistKind, met: z.array(z.string()).readonly(), on: isoDate }),
  example: { outletId: anOutlet, kind: 'EQUIPMENT', met: ['COMPUTER', 'NETWORK'], on: '2026-02-01' },
});
export const ResourcesRecorded = defineEvent('service-desk.resources-recorded.v1', {
  description: 'Staff, equipment, budget and qualifications of the outlet (资源配置).',
  schema: z.object({
    outletId,
    staff: z.int().nonnegative(),
    certified: z.int().nonnegative().describe('staff that holds the qualification'),
    equipment: z.int().nonnegative().describe('number of work stations'),
    budgetFen: z.int().nonnegative(),
    on: isoDate,
  }),
  example: {
    outletId: anOutlet,
    staff: 4,
    certified: 2,
    equipment: 4,
    budgetFen: 20_000_000,
    on: '2026-02-01',
  },
});
export const EmergencyPlanSet = defineEvent('service-desk.emergency-plan-set.v1', {
  description: 'The outlet has an emergency plan of this version (应急预案).',
  schema: z.object({ outletId, version: z.string(), on: isoDate }),
  example: { outletId: anOutlet, version: '2026-1', on: '2026-01-05' },
});
export const EmergencyActivated = defineEvent('service-desk.emergency-activated.v1', {
  description:
    'The emergency plan is active: the windows are closed, contactless channels stay open (启动应急预案).',
  schema: z.object({ outletId, version: z.string(), at: instant }),
  example: { outletId: anOutlet, version: '2026-1', at: '2026-03-02T08:00:00+08:00' },
});
export const EmergencyEnded = defineEvent('service-desk.emergency-ended.v1', {
  description: 'The emergency is over: the windows are open again (终止应急预案).',
  schema: z.object({ outletId, at: instant }),
  example: { outletId: anOutlet, at: '2026-03-09T08:00:00+08:00' },
});

export type OutletRecordEvent =
  | EventOf<typeof ChecklistRecorded>
  | EventOf<typeof ResourcesRecorded>
  | EventOf<typeof EmergencyPlanSet>
  | EventOf<typeof EmergencyActivated>
  | EventOf<typeof EmergencyEnded>;
export type OutletEvent = OutletOwnEvent | OutletRecordEvent;
