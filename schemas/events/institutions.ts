import { z } from 'zod';
import {
  designation,
  institutionKind,
  openedDisease,
  ownership,
  sportsWindow,
} from '../facts/institutions.ts';
import { areaCode, institutionLevel, isoDate } from '../policy/codes.ts';
import { defineEvent, type EventOf } from './define-event.ts';

const institutionId = z.string().describe('the national institution code');

export const InstitutionRegistered = defineEvent('institutions.institution-registered.v1', {
  description: 'An institution was put on the public record (机构登记).',
  schema: z.object({
    institutionId,
    name: z.object({ zh: z.string(), en: z.string().nullable() }),
    kind: institutionKind,
    level: institutionLevel.nullable(),
    area: areaCode,
    ownership,
  }),
  example: {
    institutionId: 'H22010200001',
    name: { zh: '长春市示例医院', en: 'Changchun Example Hospital' },
    kind: 'HOSPITAL',
    level: 'L3',
    area: '220102',
    ownership: 'PUBLIC',
  },
});

export const DesignationChanged = defineEvent('institutions.designation-changed.v1', {
  description:
    'A designation, and diseases opened under it, hold for these days; replaces what was said of the same kind or ' +
    'code with the same first day (定点变更).',
  schema: designation.extend({ institutionId, diseases: z.array(openedDisease).readonly() }),
  example: {
    institutionId: 'H22010200001',
    kind: 'CHRONIC_OUTPATIENT',
    from: '2026-01-01',
    to: null,
    diseases: [{ code: 'HYPERTENSION', from: '2026-01-01', to: null }],
  },
});

export const NetworkedChanged = defineEvent('institutions.networked-changed.v1', {
  description:
    'From this day on the institution is, or is not, connected for cross-province direct settlement (跨省联网).',
  schema: z.object({ institutionId, networked: z.boolean(), from: isoDate }),
  example: { institutionId: 'H22010200001', networked: true, from: '2026-01-01' },
});

export const InstitutionSuspended = defineEvent('institutions.institution-suspended.v1', {
  description: 'From this day on nothing is settled at the institution (暂停).',
  schema: z.object({ institutionId, from: isoDate }),
  privateSchema: z.object({ reason: z.string() }),
  example: { institutionId: 'H22010200001', from: '2026-03-01' },
});

export const InstitutionResumed = defineEvent('institutions.institution-resumed.v1', {
  description: 'From this day on the institution is active again (恢复).',
  schema: z.object({ institutionId, from: isoDate }),
  example: { institutionId: 'H22010200001', from: '2026-04-01' },
});

export const SportsWindowOpened = defineEvent('institutions.sports-window-opened.v1', {
  description: 'From this day on a window settles for the people of sport (开设体育专用结算窗口).',
  schema: sportsWindow.omit({ to: true }).extend({ institutionId }),
  example: {
    institutionId: 'H22010200001',
    place: { zh: '门诊楼一层3号窗口', en: 'Outpatient building, window 3' },
    from: '2026-03-01',
  },
});

export const SportsWindowClosed = defineEvent('institutions.sports-window-closed.v1', {
  description: 'The window that opened on `from` has `to` as its last day (关闭体育专用结算窗口).',
  schema: z.object({ institutionId, from: isoDate, to: isoDate }),
  example: { institutionId: 'H22010200001', from: '2026-03-01', to: '2026-06-30' },
});

export type InstitutionEvent =
  | EventOf<typeof InstitutionRegistered>
  | EventOf<typeof DesignationChanged>
  | EventOf<typeof NetworkedChanged>
  | EventOf<typeof InstitutionSuspended>
  | EventOf<typeof InstitutionResumed>
  | EventOf<typeof SportsWindowOpened>
  | EventOf<typeof SportsWindowClosed>;
