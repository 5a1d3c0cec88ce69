import type { DomainEvent, EventDefinition } from '@yibao/schemas/events/define-event';
import type { Envelope } from '@yibao/schemas/events/envelope';
import type { z } from 'zod';
import { causedBy, DomainError, type Metadata } from '../domain/index.ts';
import type { Followed, OpenInbox } from '../mongo/inbox.ts';
import { reaction } from '../tracing/channels.ts';

/** A reaction to one kind of event of another service (or of the service itself). */
export type EventHandler<Context> = {
  /** Names the reaction in the inbox for ever. */
  readonly name: string;
  readonly type: string;
  /** Refusals that are a regular end of the reaction; anything else that is thrown is tried again. */
  readonly outcomes: readonly string[];
  /** False: the event is none of the reaction's business, and nothing is kept of it. */
  readonly concerns: (event: Envelope) => boolean;
  /** Safe to repeat by itself, because its effect has the id of the event: nothing is kept of what it has handled. */
  readonly repeatable: boolean;
  readonly handle: (event: Envelope, context: Context, metadata: Metadata) => Promise<void>;
};

export type OnEventOptions<Data> = {
  readonly repeatable?: boolean;
  /** Which events of the kind the reaction is for; all by default. */
  readonly only?: (data: Data) => boolean;
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
  { repeatable = false, only }: OnEventOptions<z.infer<Schema>> = {},
): EventHandler<Context> => ({
  name,
  type,
  outcomes,
  repeatable,
  concerns(envelope) {
    if (envelope.type !== type || !only) return envelope.type === type;
    const { data } = schema.safeParse(envelope.data);
    // What does not fit its schema is given to the reaction, and fails there by itself.
    return data === undefined || only(data);
  },
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
      .filter(({ concerns, repeatable }) => !repeatable && concerns(event))
      .map(({ name }) => ({ handler: name, source: sourceOf(event) })),
  );

/** Runs the reactions to one event, each once per event whatever is redelivered. */
export const dispatch = async <Context>(
  handlers: readonly EventHandler<Context>[],
  event: Envelope,
  contextOf: (event: Envelope) => Context,
  inbox: OpenInbox,
): Promise<void> => {
  for (const { name, outcomes, repeatable, concerns, handle } of handlers) {
    const followed = { handler: name, source: sourceOf(event) };
    if (!concerns(event) || (!repeatable && inbox.isHandled(followed, event.sequence))) continue;
    const react = async () => {
      try {
        await handle(event, contextOf(event), causedBy(event, name));
      } catch (error) {
        if (!isOutcome(error, outcomes)) throw error;
      }
    };
    await reaction.tracePromise(react, { event, handler: name });
    if (!repeatable) inbox.note(followed, event.sequence);
  }
};
