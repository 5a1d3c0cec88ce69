import { dateIn, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import {
  CampaignCreated,
  CampaignJoined,
  CampaignReported,
  type CampaignEvent,
  type PublicityDepartment,
} from '@yibao/schemas/events/sports';
import type { SportsEventStatus } from '@yibao/schemas/facts/sports';
import { refuse } from './refusals.ts';

type Created = ReturnType<typeof CampaignCreated>['data'];

/** Films or merchandise that make insurance known at one event. */
export type Campaign = Created & {
  readonly departments: readonly PublicityDepartment[];
  readonly reach: number;
  readonly private?: { readonly slogan: string };
};

export const campaigns: Aggregate<Campaign | null, CampaignEvent> = {
  initial: null,
  evolve(current, event) {
    if (event.type === CampaignCreated.type) {
      const { data, private: secret } = event;
      return { ...data, departments: [data.department], reach: 0, ...(secret ? { private: secret } : {}) };
    }
    if (!current) return null;
    switch (event.type) {
      case CampaignJoined.type:
        return { ...current, departments: [...current.departments, event.data.department] };
      case CampaignReported.type:
        return { ...current, reach: event.data.reach };
    }
  },
};

type Decision = (current: Campaign | null) => readonly CampaignEvent[];

/** The days of the event, and how it stands. */
export type Occasion = { readonly from: IsoDate; readonly to: IsoDate; readonly status: SportsEventStatus };

/** Refuses EVENT_OVER. */
export const requireRunning = ({ status }: Occasion): void => {
  if (status === 'CLOSED' || status === 'CANCELLED') throw refuse('EVENT_OVER', { status });
};

/**
 * Films in the breaks [S000-12a], or merchandise with a slogan [S000-12b]. Refuses EVENT_OVER, SCHEDULE_REQUIRED,
 * OUTSIDE_EVENT, QUANTITY_REQUIRED, SLOGAN_REQUIRED.
 */
export const createCampaign =
  (campaign: Created, slogan: string | null, occasion: Occasion): Decision =>
  (current) => {
    if (current) return [];
    requireRunning(occasion);
    const { form, showings, quantity } = campaign;
    const { from, to } = occasion;
    if (form === 'FILM_IN_BREAK') {
      if (showings.length === 0) throw refuse('SCHEDULE_REQUIRED');
      const days = showings.map((at) => dateIn(new Date(at)));
      if (days.some((day) => day < from || to < day)) throw refuse('OUTSIDE_EVENT', { from, to });
      return [CampaignCreated(campaign)];
    }
    if (quantity === undefined || quantity < 1) throw refuse('QUANTITY_REQUIRED');
    if (slogan === null || slogan.trim() === '') throw refuse('SLOGAN_REQUIRED');
    return [CampaignCreated({ ...campaign, showings: [] }, { slogan })];
  };

const known = (current: Campaign | null): Campaign => {
  if (!current) throw refuse('CAMPAIGN_UNKNOWN');
  return current;
};

/** The other department takes part [S000-R3d]. Refuses CAMPAIGN_UNKNOWN, ALREADY_JOINED. */
export const joinCampaign =
  (department: PublicityDepartment): Decision =>
  (current) => {
    const { campaignId, departments } = known(current);
    if (departments.includes(department)) throw refuse('ALREADY_JOINED', { departments });
    return [CampaignJoined({ campaignId, department })];
  };

/** How many people it reached; a later number replaces an earlier one. Refuses CAMPAIGN_UNKNOWN, REACH_INVALID. */
export const reportCampaign =
  (reach: number): Decision =>
  (current) => {
    const { campaignId, reach: before } = known(current);
    if (reach < 0) throw refuse('REACH_INVALID');
    return reach === before ? [] : [CampaignReported({ campaignId, reach })];
  };

/** Whether both departments take part [S000-R3d]. */
export const isJoint = ({ departments }: Campaign): boolean => departments.length > 1;
