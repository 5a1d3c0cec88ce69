import type { DomainEvent } from '@yibao/schemas/events/define-event';
import type { Envelope } from '@yibao/schemas/events/envelope';
import { replay, type Clock, type Metadata } from '../domain/index.ts';
import { recordsOf } from './analytics.ts';
import { outboxLimit, type AggregateDocument, type Applied, type StoredEnvelope } from './document.ts';
import type { Documents, Save } from './documents.ts';
import { envelop } from './envelopes.ts';
import { refuse } from './refusals.ts';
import type { Change, Changed, StoreDefinition } from './store.ts';

export type Command = Metadata & { readonly commandId: string };

/** A change whose command can be recognised when it comes again. */
export type Commanded<State, Event extends DomainEvent> = Change<State, Event> & {
  readonly metadata: Command;
};

/** What a change does to one document, before anything is written. */
export type Decided<State, Event extends DomainEvent> = {
  readonly changed: Changed<State, Event>;
  /** What waited in the outbox: the process that wrote it may have died before it wrote the rows. */
  readonly waiting: readonly StoredEnvelope[];
  /** Null where nothing is to be written: carried out before, or nothing happened to what does not exist. */
  readonly save: Save<State, Event> | null;
};

/** True when the command was carried out before; refuses when it came with another input. */
const isRepeated = (applied: readonly Applied[], { commandId, inputHash }: Command): boolean => {
  const before = applied.find(({ id }) => id === commandId);
  if (before && before.hash !== (inputHash ?? null)) throw refuse('IDEMPOTENCY_KEY_REUSED');
  return before !== undefined;
};

/**
 * A fact or a record for analysts that does not fit its own schema would hold up the relay of the whole service: it is
 * refused before the write.
 */
const checkPublished = <State, Event extends DomainEvent>(
  { facts, analytics = [] }: StoreDefinition<State, Event>,
  next: State,
  id: string,
  envelopes: readonly Envelope<Event>[],
): void => {
  for (const { definition, value } of facts?.(next, id) ?? []) definition.schema.parse(value);
  for (const envelope of envelopes) recordsOf(analytics, envelope, undefined);
};

/** Decides on a document as it was found; null where there is none yet. */
export const deciding =
  <State, Event extends DomainEvent>(
    { service, clock }: { readonly service: string; readonly clock: Clock },
    definition: StoreDefinition<State, Event>,
    { stateOf }: Documents<State, Event>,
  ) =>
  async (
    found: AggregateDocument | null,
    { id, decide, metadata }: Commanded<State, Event>,
  ): Promise<Decided<State, Event>> => {
    const { aggregate, collection } = definition;
    const state = found ? await stateOf(found) : aggregate.initial;
    const { version, applied, outbox } = found ?? { version: 0, applied: [], outbox: [] };
    const unchanged = { changed: { id, state, revision: version, events: [] }, waiting: outbox, save: null };
    if (isRepeated(applied, metadata)) return unchanged;
    if (outbox.length >= outboxLimit) throw refuse('BACKLOG');

    const events = decide(state);
    // A command that changed nothing is remembered too: repeated later, it might change something.
    if (events.length === 0 && version === 0) return unchanged;
    const next = replay(aggregate, events, state);
    const envelopes = envelop(
      { source: `${service}/${collection}`, aggregateId: id, version, at: clock.now() },
      events,
      metadata,
    );
    checkPublished(definition, next, id, envelopes);
    const command = { id: metadata.commandId, hash: metadata.inputHash ?? null };
    return {
      changed: { id, state: next, revision: version + events.length, events },
      waiting: outbox,
      save: { id, version, next, envelopes, command },
    };
  };
