import { requireOpaqueId } from '@yibao/platform/domain';
import { commandOf } from '@yibao/platform/graphql';
import type { SportsEventEvent } from '@yibao/schemas/events/sports';
import type { Context } from '../../context.ts';
import { cancelEvent, changeEvent, registerEvent, type SportsEvent } from '../../domain/event/event.ts';
import { refuse } from '../../refusals.ts';
import { requireOwnArea } from '../acting.ts';
import type { ChangeEventInput, MutationResolvers, SportsTextInput, SportsVenueInput } from '../generated.ts';

/** A text as it is stored. */
export const textOf = ({ zh, en }: SportsTextInput) => ({ zh, en: en ?? null });
const venuesOf = (venues: readonly SportsVenueInput[]) =>
  venues.map(({ id, area, name }) => ({ venueId: id, area, name: textOf(name) }));

type Decide = (current: SportsEvent | null) => readonly SportsEventEvent[];
type Target = { readonly eventId: string; readonly idempotencyKey: string };

const payload = ({ state, revision }: { state: SportsEvent | null; revision: number }) => {
  if (!state) throw refuse('EVENT_UNKNOWN');
  return { event: state, revision };
};

/** The resolver of a mutation on an event of the own area. Refuses EVENT_UNKNOWN, NOT_OWN_AREA. */
const decidesOnEvent =
  <Input extends Target>(mutation: string, decisionOf: (input: Input, today: string) => Decide) =>
  async (_parent: unknown, { input }: { readonly input: Input }, context: Context) => {
    const event = await context.events.find(input.eventId);
    if (!event) throw refuse('EVENT_UNKNOWN');
    requireOwnArea(context, event.area);
    const command = commandOf(context, mutation, input);
    return payload(await context.events.change(input.eventId, decisionOf(input, context.today()), command));
  };

const changeOf = ({ venues, from, to, expectedSpectators }: ChangeEventInput) => ({
  ...(venues ? { venues: venuesOf(venues) } : {}),
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
  ...(typeof expectedSpectators === 'number' ? { expectedSpectators } : {}),
});

export const eventMutations = {
  registerEvent: async (_parent, { input }, context) => {
    requireOwnArea(context, input.area);
    const command = commandOf(context, 'registerEvent', input);
    const { kind, area, from, to, expectedSpectators, unit } = input;
    requireOpaqueId(unit ?? '', 'input.unit');
    const event = {
      ...{ eventId: command.newId, kind, area, from, to, expectedSpectators },
      name: textOf(input.name),
      venues: venuesOf(input.venues),
      ...(unit ? { unit } : {}),
    };
    return payload(
      await context.events.change(command.newId, registerEvent(event, context.today()), command),
    );
  },
  changeEvent: decidesOnEvent('changeEvent', (input, today) => changeEvent(changeOf(input), today)),
  cancelEvent: decidesOnEvent('cancelEvent', ({ reason }, today) => cancelEvent(reason, today)),
} satisfies Partial<MutationResolvers>;
