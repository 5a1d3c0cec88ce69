import type { Slice } from '@yibao/platform/graphql';
import type { Store, StoreDefinition } from '@yibao/platform/mongo';
import type { RosterAudience, RosterEvent } from '@yibao/schemas/events/sports';
import type { Db } from 'mongodb';
import { roster, type RosterEntry } from '../domain/roster/roster.ts';

/** By event and person. */
export const rosterStore: StoreDefinition<RosterEntry | null, RosterEvent> = {
  collection: 'rosterEntries',
  aggregate: roster,
  subjectOf: (entry, id) => entry?.personId ?? id,
  indexes: [
    { key: { 'state.eventId': 1, 'state.leftOn': 1, _id: 1 } },
    { key: { 'state.personId': 1, 'state.leftOn': 1, _id: 1 } },
  ],
};

type Entries = Pick<Store<RosterEntry | null, RosterEvent>, 'query'>;

/** Who takes part in an event, a page after an id. */
export const rosterOf =
  ({ query }: Entries) =>
  async (eventId: string, { limit, after }: Slice): Promise<readonly RosterEntry[]> => {
    const following = after === undefined ? {} : { _id: { $gt: after } };
    const found = await query({ 'state.eventId': eventId, 'state.leftOn': null, ...following }, { limit });
    return found.flatMap(({ state }) => state ?? []);
  };

const mostEvents = 100;

/** The events that a person takes part in. */
export const eventsWith =
  ({ query }: Entries) =>
  async (personId: string): Promise<readonly string[]> => {
    const found = await query({ 'state.personId': personId, 'state.leftOn': null }, { limit: mostEvents });
    return found.flatMap(({ state }) => state?.eventId ?? []);
  };

export type RosterCount = { readonly audience: RosterAudience; readonly people: number };
type Counted = {
  readonly _id: { readonly eventId: string; readonly audience: RosterAudience };
  readonly people: number;
};

/** How many of each group take part, of some events; one query for all. */
export const rosterCounts =
  (db: Db) =>
  async (eventIds: readonly string[]): Promise<(readonly RosterCount[])[]> => {
    const found = await db
      .collection(rosterStore.collection)
      .aggregate<Counted>([
        { $match: { 'state.eventId': { $in: [...eventIds] }, 'state.leftOn': null } },
        { $group: { _id: { eventId: '$state.eventId', audience: '$state.audience' }, people: { $sum: 1 } } },
        { $sort: { '_id.audience': 1 } },
      ])
      .toArray();
    return eventIds.map((id) =>
      found
        .filter(({ _id }) => _id.eventId === id)
        .map(({ _id, people }) => ({ audience: _id.audience, people })),
    );
  };
