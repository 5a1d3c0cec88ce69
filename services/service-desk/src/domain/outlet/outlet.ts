import type { Aggregate, IsoDate } from '@yibao/platform/domain';
import type { EventOf } from '@yibao/schemas/events/define-event';
import type { OutletEvent, OutletRegistered, ResourcesRecorded } from '@yibao/schemas/events/service-desk';
import type { DelegatedStep } from '@yibao/schemas/facts/service-desk';

export type Delegation = {
  readonly item: string;
  readonly step: DelegatedStep;
  readonly from: IsoDate;
  /** Last day; null: no end. */
  readonly to: IsoDate | null;
};

type Registered = EventOf<typeof OutletRegistered>;
export type Resources = Omit<EventOf<typeof ResourcesRecorded>['data'], 'outletId'>;

/** An outlet of the agencies: what it runs, and whether it is fit to. */
export type Outlet = Omit<Registered['data'], 'outletId'> & {
  readonly id: string;
  readonly closedOn: IsoDate | null;
  /** Items its staff was trained for. */
  readonly trained: readonly string[];
  readonly delegations: readonly Delegation[];
  /** Points met; null: not checked yet. */
  readonly standard: readonly string[] | null;
  readonly equipment: readonly string[] | null;
  readonly standardised: boolean;
  readonly resources: Resources | null;
  readonly emergencyPlan: string | null;
  readonly windowClosed: boolean;
};

/** The points of a standard window [S001-9.1b]. */
export const standardPoints = [
  'SIGNBOARD',
  'GUIDE_DESK',
  'QUEUE_MACHINE',
  'WAITING_AREA',
  'ACCESSIBLE_ENTRANCE',
  'GREEN_CHANNEL',
  'GENERAL_WINDOW',
  'SELF_SERVICE_AREA',
  'ITEM_LIST_SHOWN',
  'ONE_TIME_NOTICE_SHOWN',
  'FIRST_ASKED_SHOWN',
  'TIME_LIMITS_SHOWN',
  'STAFF_BADGES',
  'UNIFORM_DRESS',
  'SERVICE_LANGUAGE',
  'RATING_DEVICE',
  'COMPLAINT_NUMBER_SHOWN',
  'PRIVACY_AT_WINDOW',
  'NETWORK_DEDICATED_LINE',
  'ARCHIVE_CABINET',
] as const;

/** What a place needs before items are delegated to it [S001-11.2b]. */
export const equipmentPoints = ['COMPUTER', 'NETWORK', 'PRINTER', 'CARD_READER'] as const;

/** Points of a list that are not met. */
export const gapsOf = (points: readonly string[], met: readonly string[] | null): readonly string[] =>
  points.filter((point) => !met?.includes(point));

const closedWith = (delegations: readonly Delegation[], item: string, to: IsoDate) =>
  delegations
    .map((each) => (each.item === item && (each.to === null || each.to > to) ? { ...each, to } : each))
    // One that would end before it begins never was.
    .filter(({ from, to: last }) => last === null || from <= last);

const registered = ({ data }: Registered): Outlet => {
  const { outletId: id, ...record } = data;
  return {
    ...{ id, ...record, closedOn: null, trained: [], delegations: [], standard: null, equipment: null },
    ...{ standardised: false, resources: null, emergencyPlan: null, windowClosed: false },
  };
};

const changed = (outlet: Outlet, event: Exclude<OutletEvent, Registered>): Outlet => {
  switch (event.type) {
    case 'service-desk.outlet-closed.v1':
      return { ...outlet, closedOn: event.data.on };
    case 'service-desk.training-recorded.v1':
      return { ...outlet, trained: [...new Set([...outlet.trained, ...event.data.items])] };
    case 'service-desk.item-delegated.v1': {
      const { outletId: _id, ...delegation } = event.data;
      return { ...outlet, delegations: [...outlet.delegations, { ...delegation, to: null }] };
    }
    case 'service-desk.delegation-ended.v1':
      return { ...outlet, delegations: closedWith(outlet.delegations, event.data.item, event.data.to) };
    case 'service-desk.checklist-recorded.v1': {
      const { kind, met } = event.data;
      if (kind === 'EQUIPMENT') return { ...outlet, equipment: met };
      return { ...outlet, standard: met, standardised: gapsOf(standardPoints, met).length === 0 };
    }
    case 'service-desk.resources-recorded.v1': {
      const { outletId: _id, ...resources } = event.data;
      return { ...outlet, resources };
    }
    case 'service-desk.emergency-plan-set.v1':
      return { ...outlet, emergencyPlan: event.data.version };
    case 'service-desk.emergency-activated.v1':
      return { ...outlet, windowClosed: true };
    case 'service-desk.emergency-ended.v1':
      return { ...outlet, windowClosed: false };
  }
};

/** Null before it is registered. */
export const outlets: Aggregate<Outlet | null, OutletEvent> = {
  initial: null,
  evolve(outlet, event) {
    if (event.type === 'service-desk.outlet-registered.v1') return registered(event);
    return outlet && changed(outlet, event);
  },
};

/** Where an outlet stands in a listing: by area, then by id. */
export const outletPosition = ({ area, id }: Outlet): string => `${area}/${id}`;

/** What an outlet runs on a day. */
export const delegatedOn = ({ delegations }: Outlet, day: IsoDate): readonly Delegation[] =>
  delegations.filter(({ from, to }) => from <= day && (to === null || day <= to));
