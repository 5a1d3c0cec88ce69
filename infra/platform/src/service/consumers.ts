import type { FactDefinition } from '@yibao/schemas/facts/define-fact';
import type { Envelope } from '@yibao/schemas/events/envelope';
import type { Logger } from 'pino';
import type { Db } from 'mongodb';
import {
  factFromMessage,
  fromMessage,
  heartbeatFromMessage,
  mongoParkedSources,
  typeInHeader,
  type Batch,
  type Bus,
  type Received,
  type SubscribeOptions,
  type Subscription,
} from '../bus/index.ts';
import type { Freshness } from '../facts/freshness.ts';
import { factCollector } from '../facts/replica.ts';
import type { Inbox } from '../mongo/inbox.ts';
import { dispatch, followedBy, type EventHandler } from './event-handler.ts';
import type { ServiceMetrics } from './metrics.ts';
import { eventsTopic, factsTopic, serviceOf } from './topics.ts';

/** What listens: to the bus, keeping its records in the service's database. */
type Listening = { readonly bus: Bus; readonly db: Db; readonly metrics: ServiceMetrics };

const subscribeFollowed = async (
  { bus, metrics }: Listening,
  options: SubscribeOptions,
): Promise<Subscription> => {
  const { group } = options;
  const subscription = await bus.subscribe({
    ...options,
    onDead: (_message, error) => metrics.deadLetters.inc({ group, error }),
  });
  metrics.followLag(group, subscription.lag);
  return subscription;
};

/** What reactions to different keys write while one write is under way is written together. */
const keysAtOnce = 16;

const unique = (names: readonly string[]) => [...new Set(names)].sort();

/** Whether a message may be of one of these types: many are not, and need not be read. */
const mayBe = (wanted: ReadonlySet<string> | ReadonlyMap<string, unknown>) => (received: Received) => {
  const type = typeInHeader(received);
  return type === undefined || wanted.has(type);
};

/** The events in messages; one that cannot be read is missing: that one alone fails, when its turn has come. */
const readableOf = (messages: readonly Received[]): ReadonlyMap<Received, Envelope> => {
  const events = new Map<Received, Envelope>();
  for (const message of messages)
    try {
      events.set(message, fromMessage(message));
    } catch {
      continue;
    }
  return events;
};

export type Reactions<Context> = {
  readonly handlers: readonly EventHandler<Context>[];
  readonly contextOf: (event: Envelope) => Context;
  readonly inbox: Inbox;
  readonly logger: Logger;
};

/** Runs the reactions to events that come together: one look into the inbox before, one entry after. */
export const reacting =
  <Context>({ handlers, contextOf, inbox, logger }: Reactions<Context>) =>
  async (messages: readonly Received[]): Promise<Batch> => {
    const isWanted = mayBe(new Set(handlers.map(({ type }) => type)));
    const events = readableOf(messages.filter(isWanted));
    const opened = await inbox.open(followedBy(handlers, [...events.values()]));
    return {
      settle: opened.record,
      async onMessage(received) {
        if (!isWanted(received)) return;
        const event = events.get(received) ?? fromMessage(received);
        try {
          await dispatch(handlers, event, contextOf, opened);
        } catch (error) {
          const { type, id } = event;
          logger.warn({ error, type, event: id }, 'event handler failed; it will be repeated');
          throw error;
        }
      },
    };
  };

/** Listens to the events a service reacts to; undefined when it reacts to none. */
export const consumeEvents = async <Context>(
  listening: Listening & { readonly inbox: Inbox; readonly logger: Logger },
  service: string,
  handlers: readonly EventHandler<Context>[],
  contextOf: (event: Envelope) => Context,
): Promise<Subscription | undefined> => {
  const topics = unique(handlers.map(({ type }) => eventsTopic(serviceOf(type)).name));
  if (topics.length === 0) return undefined;
  const { db, inbox, logger } = listening;
  return subscribeFollowed(listening, {
    group: service,
    topics,
    parked: mongoParkedSources(db, service),
    atOnce: keysAtOnce,
    onBatch: reacting({ handlers, contextOf, inbox, logger }),
  });
};

/** Keeps the replicas of a service up to date; undefined when it has none. */
export const consumeFacts = async (
  listening: Listening & { readonly freshness: Freshness },
  service: string,
  facts: readonly FactDefinition[],
): Promise<Subscription | undefined> => {
  const topics = unique(facts.map(({ source }) => factsTopic(source).name));
  if (topics.length === 0) return undefined;
  const byType = new Map(facts.map((fact) => [fact.type, fact]));
  const isWanted = mayBe(byType);
  const { db, freshness } = listening;
  return subscribeFollowed(listening, {
    group: `${service}.replica`,
    topics,
    async onBatch() {
      const collected = factCollector(db);
      const heard = new Map<string, Date>();
      return {
        async onMessage(received) {
          const heartbeat = heartbeatFromMessage(received);
          if (heartbeat) return void heard.set(heartbeat.source, heartbeat.current);
          if (!isWanted(received)) return undefined;
          const { type, key, version, value } = factFromMessage(received);
          const definition = byType.get(type);
          if (definition) collected.add(definition, { key, version, value: definition.schema.parse(value) });
          return undefined;
        },
        async settle() {
          await collected.write();
          // Only now: a heartbeat says that everything before it has arrived.
          for (const [source, current] of heard) await freshness.heard(source, current);
          heard.clear();
        },
      };
    },
  });
};
