import { requireOpaqueId } from '@yibao/platform/domain';
import { commandOf, deriveId } from '@yibao/platform/graphql';
import type { Outcome } from '@yibao/platform/mongo';
import type { Context } from '../../context.ts';
import type { SportsEvent } from '../../domain/event/event.ts';
import { enterRoster, leaveRoster } from '../../domain/roster/roster.ts';
import { refuse } from '../../refusals.ts';
import { requireOwnArea } from '../acting.ts';
import type { EnterRosterInput, MutationResolvers } from '../generated.ts';

/** One entry for each person and event. */
const idFor = (eventId: string, personId: string) => deriveId('roster-entry', eventId, personId);

/** Refuses EVENT_UNKNOWN, NOT_OWN_AREA, EVENT_OVER. */
const runningEvent = async (eventId: string, context: Context): Promise<SportsEvent> => {
  const event = await context.events.find(eventId);
  if (!event) throw refuse('EVENT_UNKNOWN');
  requireOwnArea(context, event.area);
  if (event.status === 'CLOSED' || event.status === 'CANCELLED') throw refuse('EVENT_OVER');
  return event;
};

const mostAtOnce = 200;

/** Refuses ROSTER_LINES, PERSON_TWICE. */
const checkLines = ({ entries }: EnterRosterInput): void => {
  if (entries.length < 1 || entries.length > mostAtOnce)
    throw refuse('ROSTER_LINES', { least: 1, most: mostAtOnce });
  if (new Set(entries.map(({ personId }) => personId)).size < entries.length) throw refuse('PERSON_TWICE');
  for (const { unit } of entries) requireOpaqueId(unit ?? '', 'input.entries.unit');
};

const isRefused = <State, Event>(outcome: Outcome<State, Event>) => 'refused' in outcome;

const enter = async (input: EnterRosterInput, context: Context) => {
  checkLines(input);
  const event = await runningEvent(input.eventId, context);
  const known = await context.areasOf(input.entries.map(({ personId }) => personId));
  // A refusal must not rest on what may be out of date.
  if (known.size < input.entries.length) await context.requirePersonsFresh();
  const command = commandOf(context, 'enterRoster', input);
  const { eventId, area } = event;
  const outcomes = await context.rosterEntries.changeMany(
    input.entries.map(({ personId, audience, unit }) => {
      const entryId = idFor(eventId, personId);
      const entry = { entryId, eventId, personId, area, audience, enteredOn: context.today() };
      return {
        id: entryId,
        decide: enterRoster(unit ? { ...entry, unit } : entry, known.has(personId)),
        metadata: { ...command, commandId: `${command.commandId}/${personId}` },
      };
    }),
  );
  return {
    event,
    lines: input.entries.map(({ personId }, at) => {
      const outcome = outcomes[at];
      const refused = outcome && isRefused(outcome) ? outcome.refused.reason : null;
      if (refused === null) context.access.note(personId, 'SERVICE');
      return { personId, refused };
    }),
  };
};

export const rosterMutations = {
  enterRoster: async (_parent, { input }, context) => enter(input, context),
  leaveRoster: async (_parent, { input }, context) => {
    const { eventId, personId } = input;
    const event = await runningEvent(eventId, context);
    const command = commandOf(context, 'leaveRoster', input);
    await context.rosterEntries.change(idFor(eventId, personId), leaveRoster(context.today()), command);
    context.access.note(personId, 'SERVICE');
    return { event };
  },
} satisfies Partial<MutationResolvers>;
