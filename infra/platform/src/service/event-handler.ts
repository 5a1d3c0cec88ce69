import type { DomainEvent, EventDefinition } from '@yibao/schemas/events/define-event';
import type { Envelope } from '@yibao/schemas/events/envelope';
import type { z } from 'zod';
import { causedBy, DomainError, type Metadata } from '../domain/index.ts';
import type { Followed, OpenInbox } from '../mongo/inbox.ts';

/** A reaction to one kind of event of another service (or of the service itself). */
export type EventHandler<Context> = {
  /** Names the reaction in the inbox for ever. */
  readonly name: string;
  readonly type: string;
  /** Refusals that are a regular end of the reaction; anything else that is thrown is tried again. */
  readonly outcomes: readonly string[];
  /** Safe to repeat by itself, because its effect has the id of the event: nothing is kept of what it has handled. */
  readonly repeatable: boolean;
  readonly handle: (event: Envelope, context: Context, metadata: Metadata) => Promise<void>;
};

/** Binds a reaction to an event; the data is parsed before the reaction sees it. */
export const onEvent = <
  Type extends string,
  Schema extends z.ZodType,
  PrivateSchema extends z.ZodType,
  Context,
>(
  { type, schema }: EventDefinition<Type, Schema, PrivateSchema>,
  name: string,
  handle: (
    event: Envelope<DomainEvent<Type, z.infer<Schema>>>,
    context: Context,
    metadata: Metadata,
  ) => Promise<void>,
  outcomes: readonly string[] = [],
  { repeatable = false }: { readonly repeatable?: boolean } = {},
): EventHandler<Context> => ({
  name,
  type,
  outcomes,
  repeatable,
  handle: async (envelope, context, metadata) =>
    handle({ ...envelope, type, data: schema.parse(envelope.data) }, context, metadata),
});

const isOutcome = (error: unknown, outcomes: readonly string[]) =>
  error instanceof DomainError && outcomes.includes(error.reason);

const sourceOf = ({ source, aggregateId }: Envelope) => `${source}/${aggregateId}`;

/** What an inbox has to know before some events are dispatched. */
export const followedBy = <Context>(
  handlers: readonly EventHandler<Context>[],
  events: readonly Envelope[],
): readonly Followed[] =>
  events.flatMap((event) =>
    handlers
      .filter(({ type, repeatable }) => type === event.type && !repeatable)
      .map(({ name }) => ({ handler: name, source: sourceOf(event) })),
  );

/** Runs the reactions to one event, each once per event whatever is redelivered. */
export const dispatch = async <Context>(
  handlers: readonly EventHandler<Context>[],
  event: Envelope,
  contextOf: (event: Envelope) => Context,
  inbox: OpenInbox,
): Promise<void> => {
  for (const { name, type, outcomes, repeatable, handle } of handlers) {
    const followed = { handler: name, source: sourceOf(event) };
    if (type !== event.type || (!repeatable && inbox.isHandled(followed, event.sequence))) continue;
    try {
      await handle(event, contextOf(event), causedBy(event, name));
    } catch (error) {
      if (!isOutcome(error, outcomes)) throw error;
    }
    if (!repeatable) inbox.note(followed, event.sequence);
  }
};
