import { analyticsMessage, type Bus, type BusMessage } from '../bus/index.ts';
import { blindIndex } from '../crypto/index.ts';
import { recordsOf, type Analysis } from '../mongo/analytics.ts';
import type { StoredEnvelope } from '../mongo/document.ts';
import { personOf } from '../mongo/envelopes.ts';
import type { Deliver } from '../mongo/relay.ts';
import { analyticsTopic } from './topics.ts';

/** The topics for analysts that a service writes. */
export const analyticsTopicsOf = (analyses: readonly Analysis[]): readonly string[] => [
  ...new Set(analyses.map(({ to }) => analyticsTopic(to.domain).name)),
];

/**
 * Delivers what analysts may read of events. In place of the person stands a hash under a key that all services share and
 * no consumer has: records of one person can be joined, and no way leads back.
 */
export const analyticsDelivery = (
  bus: Bus,
  service: string,
  analyses: readonly Analysis[],
  analyticsKey: string,
): Deliver['analytics'] => {
  const hash = (context: string, id: string) => blindIndex(analyticsKey, context, id);

  /** Sealed parts stay behind, as on the way to other services. */
  const messagesOf = ({ private: _sealed, sealedFor: _person, ...event }: StoredEnvelope) => {
    const { id, time, aggregateId, data } = event;
    const personId = personOf(data);
    const subject = personId === undefined ? undefined : hash('subject', personId);
    const key = subject ?? hash('aggregate', aggregateId);
    return recordsOf(analyses, event, subject).map(({ definition, record }) => ({
      topic: analyticsTopic(definition.domain).name,
      message: analyticsMessage(definition, { id, service, time, key }, record),
    }));
  };

  return async (events) => {
    const byTopic = new Map<string, BusMessage[]>();
    for (const { topic, message } of events.flatMap(messagesOf))
      byTopic.set(topic, [...(byTopic.get(topic) ?? []), message]);
    for (const [topic, messages] of byTopic) await bus.publish(topic, messages);
  };
};
