import type { IsoDate } from '@yibao/platform/domain';
import {
  ChecklistRecorded,
  EmergencyActivated,
  EmergencyEnded,
  EmergencyPlanSet,
  ResourcesRecorded,
  type ChecklistKind,
  type OutletEvent,
} from '@yibao/schemas/events/service-desk';
import { equipmentPoints, standardPoints, type Outlet, type Resources } from './outlet.ts';
import { refuse } from './refusals.ts';
import { requireOpen } from './register-outlet.ts';

const pointsOf: Readonly<Record<ChecklistKind, readonly string[]>> = {
  STANDARD: standardPoints,
  EQUIPMENT: equipmentPoints,
};

/** Which points of a checklist are met now [S001-9.1b]. Refuses OUTLET_CLOSED, UNKNOWN_POINT. */
export const recordChecklist = (
  outlet: Outlet,
  kind: ChecklistKind,
  met: readonly string[],
  on: IsoDate,
): readonly OutletEvent[] => {
  requireOpen(outlet);
  const points = pointsOf[kind];
  const unknown = met.filter((point) => !points.includes(point));
  if (unknown.length > 0) throw refuse('UNKNOWN_POINT', { unknown, points });
  return [
    ChecklistRecorded({ outletId: outlet.id, kind, met: points.filter((each) => met.includes(each)), on }),
  ];
};

/** Staff, equipment, budget (fen a year), qualifications [S001-11.2c]. Refuses OUTLET_CLOSED, COUNT_INVALID. */
export const recordResources = (outlet: Outlet, resources: Resources): readonly OutletEvent[] => {
  requireOpen(outlet);
  const { staff, certified, equipment, budgetFen } = resources;
  const counts = [staff, certified, equipment, budgetFen];
  if (counts.some((count) => count < 0) || certified > staff)
    throw refuse('COUNT_INVALID', { staff, certified });
  return [ResourcesRecorded({ outletId: outlet.id, ...resources })];
};

/** What an outlet lacks: nobody there, nobody qualified, no work station [S001-11.2c]. */
export const resourceGaps = ({ staff, certified, equipment }: Resources): readonly string[] => [
  ...(certified === 0 ? ['QUALIFICATION'] : []),
  ...(staff === 0 ? ['STAFF'] : []),
  ...(equipment === 0 ? ['EQUIPMENT'] : []),
];

/** Puts an emergency plan on record. Refuses OUTLET_CLOSED, VERSION_REQUIRED. */
export const setEmergencyPlan = (outlet: Outlet, version: string, on: IsoDate): readonly OutletEvent[] => {
  requireOpen(outlet);
  if (version.trim() === '') throw refuse('VERSION_REQUIRED');
  return [EmergencyPlanSet({ outletId: outlet.id, version: version.trim(), on })];
};

/** Closes the windows by the plan [S003-6.4d]. Refuses OUTLET_CLOSED, PLAN_MISSING, EMERGENCY_ACTIVE. */
export const activateEmergencyPlan = (
  outlet: Outlet,
  version: string,
  at: string,
): readonly OutletEvent[] => {
  requireOpen(outlet);
  if (outlet.emergencyPlan === null || outlet.emergencyPlan !== version.trim())
    throw refuse('PLAN_MISSING', { plan: outlet.emergencyPlan });
  if (outlet.windowClosed) throw refuse('EMERGENCY_ACTIVE');
  return [EmergencyActivated({ outletId: outlet.id, version: outlet.emergencyPlan, at })];
};

/** Opens the windows again. Refuses OUTLET_CLOSED, NO_EMERGENCY. */
export const endEmergency = (outlet: Outlet, at: string): readonly OutletEvent[] => {
  requireOpen(outlet);
  if (!outlet.windowClosed) throw refuse('NO_EMERGENCY');
  return [EmergencyEnded({ outletId: outlet.id, at })];
};
