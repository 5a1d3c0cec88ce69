import type { Slice } from '@yibao/platform/graphql';
import { pageBy, type Store, type StoreDefinition } from '@yibao/platform/mongo';
import type { SportsEventEvent } from '@yibao/schemas/events/sports';
import { SportsEventFact, type SportsEventStatus } from '@yibao/schemas/facts/sports';
import { nextTurn, sportsEvents, type SportsEvent } from '../domain/event/event.ts';

const factOf = ({ eventId, area, from, to, status }: SportsEvent) => ({
  definition: SportsEventFact,
  value: { eventId, area, from, to, status },
});

export const sportsEventStore: StoreDefinition<SportsEvent | null, SportsEventEvent> = {
  collection: 'sportsEvents',
  aggregate: sportsEvents,
  facts: (event) => (event ? [factOf(event)] : []),
  wakeAt: nextTurn,
  indexes: [{ key: { 'state.from': 1, _id: 1 } }, { key: { 'state.areas': 1, 'state.from': 1, _id: 1 } }],
};

/** Events by their first day; null: in any area, in any state. */
export const eventsThat =
  ({ query }: Pick<Store<SportsEvent | null, SportsEventEvent>, 'query'>) =>
  async (
    area: string | null,
    status: SportsEventStatus | null,
    slice: Slice,
  ): Promise<readonly SportsEvent[]> => {
    const { filter: after, page } = pageBy('state.from', 1, slice);
    const filter = {
      ...(area === null ? {} : { 'state.areas': area }),
      ...(status === null ? {} : { 'state.status': status }),
    };
    return (await query({ $and: [filter, after] }, page)).flatMap(({ state }) => state ?? []);
  };
