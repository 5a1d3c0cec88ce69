import { refusals, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import { RosterEntered, RosterLeft, type RosterEvent } from '@yibao/schemas/events/sports';

const refuse = refusals({
  ALREADY_ON_ROSTER: ['CONFLICT', '已在参赛名单中', 'The person is on the roster already'],
  NOT_ON_ROSTER: ['NOT_FOUND', '不在参赛名单中', 'The person is not on the roster'],
  PERSON_UNKNOWN: ['NOT_FOUND', '未找到该人员', 'There is no such person'],
});

type Entered = ReturnType<typeof RosterEntered>['data'];

/** That one person takes part in one event. */
export type RosterEntry = Entered & { readonly leftOn: IsoDate | null };

export const roster: Aggregate<RosterEntry | null, RosterEvent> = {
  initial: null,
  evolve(current, event) {
    switch (event.type) {
      case RosterEntered.type:
        return { ...event.data, leftOn: null };
      case RosterLeft.type:
        return current && { ...current, leftOn: event.data.on };
    }
  },
};

type Decision = (current: RosterEntry | null) => readonly RosterEvent[];

/** Somebody takes part in an event, once at a time; anew after leaving. Refuses PERSON_UNKNOWN, ALREADY_ON_ROSTER. */
export const enterRoster =
  (entry: Entered, isKnown: boolean): Decision =>
  (current) => {
    if (!isKnown) throw refuse('PERSON_UNKNOWN');
    if (current?.leftOn === null) throw refuse('ALREADY_ON_ROSTER', { audience: current.audience });
    return [RosterEntered(entry)];
  };

/** Takes no part any more. Refuses NOT_ON_ROSTER. */
export const leaveRoster =
  (on: IsoDate): Decision =>
  (current) => {
    if (current?.leftOn !== null) throw refuse('NOT_ON_ROSTER');
    const { entryId, eventId, personId } = current;
    return [RosterLeft({ entryId, eventId, personId, on })];
  };
