import type { FactDefinition } from '@yibao/schemas/facts/define-fact';
import type { Envelope } from '@yibao/schemas/events/envelope';
import type { Logger } from 'pino';
import type { Db } from 'mongodb';
import {
  factFromMessage,
  fromMessage,
  heartbeatFromMessage,
  mongoParkedSources,
  type Bus,
  type SubscribeOptions,
  type Subscription,
} from '../bus/index.ts';
import type { Freshness } from '../facts/freshness.ts';
import { applyFact } from '../facts/replica.ts';
import type { Inbox } from '../mongo/inbox.ts';
import { dispatch, type EventHandler } from './event-handler.ts';
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

const unique = (names: readonly string[]) => [...new Set(names)].sort();

/** Listens to the events a service reacts to; undefined when it reacts to none. */
export const consumeEvents = async <Context>(
  listening: Listening & { readonly inbox: Inbox; readonly logger: Logger },
  service: string,
  handlers: readonly EventHandler<Context>[],
  contextOf: (event: Envelope) => Context,
): Promise<Subscription | undefined> => {
  const topics = unique(handlers.map(({ type }) => eventsTopic(serviceOf(type)).name));
  if (topics.length === 0) return undefined;
  const wanted = new Set(handlers.map(({ type }) => type));
  const { db, inbox, logger } = listening;
  return subscribeFollowed(listening, {
    group: service,
    topics,
    parked: mongoParkedSources(db, service),
    onMessage: async (received) => {
      const event = fromMessage(received);
      if (!wanted.has(event.type)) return;
      try {
        await dispatch(handlers, event, contextOf, inbox);
      } catch (error) {
        logger.warn(
          { error, type: event.type, event: event.id },
          'event handler failed; it will be repeated',
        );
        throw error;
      }
    },
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
  const { db, freshness } = listening;
  return subscribeFollowed(listening, {
    group: `${service}.replica`,
    topics,
    onMessage: async (received) => {
      const heartbeat = heartbeatFromMessage(received);
      if (heartbeat) return freshness.heard(heartbeat.source, heartbeat.current);
      const { type, key, version, value } = factFromMessage(received);
      const definition = byType.get(type);
      if (definition) await applyFact(db, definition, key, version, definition.schema.parse(value));
      return undefined;
    },
  });
};
