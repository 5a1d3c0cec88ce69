import type { Aggregate } from '@yibao/platform/domain';
import {
  MaterialRecorded,
  PublicityPointOpened,
  PublicityPointReported,
  publicityTopic,
  type MaterialForm,
  type PublicityPointEvent,
  type PublicityTopic,
} from '@yibao/schemas/events/sports';
import { requireRunning, type Occasion } from './campaign.ts';
import { refuse } from './refusals.ts';

type Opened = ReturnType<typeof PublicityPointOpened>['data'];
export type Material = {
  readonly form: MaterialForm;
  readonly quantity: number;
  readonly topics: readonly PublicityTopic[];
};

/** A publicity point at a venue, on some days of an event. */
export type PublicityPoint = Opened & { readonly materials: readonly Material[]; readonly reach: number };

export const publicityPoints: Aggregate<PublicityPoint | null, PublicityPointEvent> = {
  initial: null,
  evolve(current, event) {
    if (event.type === PublicityPointOpened.type) return { ...event.data, materials: [], reach: 0 };
    if (!current) return null;
    switch (event.type) {
      case MaterialRecorded.type: {
        const { form, quantity, topics } = event.data;
        return { ...current, materials: [...current.materials, { form, quantity, topics }] };
      }
      case PublicityPointReported.type:
        return { ...current, reach: event.data.reach };
    }
  },
};

type Decision = (current: PublicityPoint | null) => readonly PublicityPointEvent[];

/** Opens a point at a venue of the event, on days of it [S000-13a]. Refuses EVENT_OVER, VENUE_UNKNOWN, OUTSIDE_EVENT. */
export const openPoint =
  (point: Omit<Opened, 'area'>, occasion: Occasion & { readonly area: string | undefined }): Decision =>
  (current) => {
    if (current) return [];
    requireRunning(occasion);
    const { area, from, to } = occasion;
    if (area === undefined) throw refuse('VENUE_UNKNOWN', { venueId: point.venueId });
    if (point.to < point.from || point.from < from || to < point.to)
      throw refuse('OUTSIDE_EVENT', { from, to });
    return [PublicityPointOpened({ ...point, area })];
  };

const known = (current: PublicityPoint | null): PublicityPoint => {
  if (!current) throw refuse('POINT_UNKNOWN');
  return current;
};

/** What was put up or handed out, and what it is about [S000-13b, S000-13c]. Refuses POINT_UNKNOWN, QUANTITY_REQUIRED. */
export const recordMaterial =
  ({ form, quantity, topics }: Material): Decision =>
  (current) => {
    const { pointId } = known(current);
    if (quantity < 1) throw refuse('QUANTITY_REQUIRED');
    return [MaterialRecorded({ pointId, form, quantity, topics: [...new Set(topics)] })];
  };

/** How many people it reached; a later number replaces an earlier one. Refuses POINT_UNKNOWN, REACH_INVALID. */
export const reportPoint =
  (reach: number): Decision =>
  (current) => {
    const { pointId, reach: before } = known(current);
    if (reach < 0) throw refuse('REACH_INVALID');
    return reach === before ? [] : [PublicityPointReported({ pointId, reach })];
  };

/** What the materials of a point do not cover yet; nothing: the point is ready [S000-13c]. */
export const missingContent = ({ materials }: PublicityPoint): readonly PublicityTopic[] =>
  publicityTopic.options.filter((topic) => !materials.some(({ topics }) => topics.includes(topic)));
