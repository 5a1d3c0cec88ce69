import { addDays, type IsoDate } from '@yibao/platform/domain';
import {
  DelegationEnded,
  ItemDelegated,
  type ItemDefinition,
  type OutletEvent,
} from '@yibao/schemas/events/service-desk';
import type { DelegatedStep } from '@yibao/schemas/facts/service-desk';
import { equipmentPoints, gapsOf, type Outlet } from './outlet.ts';
import { refuse } from './refusals.ts';
import { requireOpen } from './register-outlet.ts';

export type DelegationRequest = {
  readonly item: string;
  /** The item in the version of the first day; null: not offered then. */
  readonly version: Pick<ItemDefinition, 'delegable'> | null;
  readonly step: DelegatedStep;
  readonly from: IsoDate;
  readonly today: IsoDate;
  /** Whether the area has opened delegation to villages. */
  readonly villageFlag: boolean;
};

/** Refuses ITEM_NOT_DELEGABLE: the item says to which levels and up to which step. */
const requireDelegable = ({ level }: Outlet, { version, step }: DelegationRequest): void => {
  const steps = version?.delegable.filter((each) => each.level === level).map((each) => each.step) ?? [];
  // Whoever may run the whole item may run its first review.
  if (!steps.includes(step) && !steps.includes('WHOLE')) throw refuse('ITEM_NOT_DELEGABLE', { level, steps });
};

/**
 * Delegates an item to a township or village outlet: manual reimbursement only as first review [S001-5.1a], to villages only
 * where the area has opened it [S001-5.1b], and only where training and equipment are recorded [S001-11.2b]. Refuses
 * OUTLET_CLOSED, DATE_NOT_ALLOWED, ITEM_NOT_DELEGABLE, FLAG_OFF, TRAINING_REQUIRED, EQUIPMENT_REQUIRED,
 * ALREADY_DELEGATED.
 */
export const delegateItem = (outlet: Outlet, request: DelegationRequest): readonly OutletEvent[] => {
  const { item, step, from, today, villageFlag } = request;
  requireOpen(outlet);
  if (from < today) throw refuse('DATE_NOT_ALLOWED', { earliest: today });
  requireDelegable(outlet, request);
  if (outlet.level === 'VILLAGE' && !villageFlag)
    throw refuse('FLAG_OFF', { flag: 'desk.villageDelegation' });
  if (!outlet.trained.includes(item)) throw refuse('TRAINING_REQUIRED', { item });
  const missing = gapsOf(equipmentPoints, outlet.equipment);
  if (missing.length > 0) throw refuse('EQUIPMENT_REQUIRED', { missing });
  const running = outlet.delegations.find(
    (each) => each.item === item && (each.to === null || each.to >= from),
  );
  if (running) throw refuse('ALREADY_DELEGATED', { step: running.step, from: running.from, to: running.to });
  return [ItemDelegated({ outletId: outlet.id, item, step, from })];
};

/** The outlet runs an item for the last time on a day. Refuses ITEM_NOT_DELEGATED, DATE_NOT_ALLOWED. */
export const endDelegation = (
  outlet: Outlet,
  item: string,
  to: IsoDate,
  today: IsoDate,
): readonly OutletEvent[] => {
  const running = outlet.delegations.find((each) => each.item === item && (each.to === null || each.to > to));
  if (!running) throw refuse('ITEM_NOT_DELEGATED', { item });
  const earliest = addDays(today, -1);
  if (to < earliest) throw refuse('DATE_NOT_ALLOWED', { earliest });
  return [DelegationEnded({ outletId: outlet.id, item, to })];
};
