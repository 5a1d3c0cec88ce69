import type { Db } from 'mongodb';
import { factMessage, heartbeatMessage, toMessage, type Bus } from '../bus/index.ts';
import type { Deliver } from '../mongo/relay.ts';
import { eventsPublished, type PublishedEvent } from '../tracing/channels.ts';
import type { ServiceMetrics } from './metrics.ts';
import { eventsTopic, factsTopic } from './topics.ts';

type Epoch = { readonly _id: string; readonly epoch: number };

/** Facts of a restored backup must win over those published before: raise the epoch, then start the service. */
export const raiseEpoch = async (db: Db): Promise<void> => {
  await db.collection<Epoch>('epoch').updateOne({ _id: 'facts' }, { $inc: { epoch: 1 } }, { upsert: true });
};

/** Delivers what a relay takes up to the bus. `private` stays behind. */
export const busDelivery = async (
  bus: Bus,
  db: Db,
  service: string,
  { relayedEvents, relayLag }: ServiceMetrics,
): Promise<Omit<Deliver, 'analytics'> & { readonly beat: (at: Date) => Promise<void> }> => {
  const epoch = (await db.collection<Epoch>('epoch').findOne({ _id: 'facts' }))?.epoch ?? 0;
  const events = eventsTopic(service).name;
  const facts = factsTopic(service).name;
  return {
    async events(envelopes) {
      await bus.publish(
        events,
        envelopes.map(({ private: _sealed, sealedFor: _person, ...published }) => toMessage(published)),
      );
      eventsPublished.publish(envelopes satisfies readonly PublishedEvent[]);
      relayedEvents.inc(envelopes.length);
      for (const { time } of envelopes) relayLag.observe((Date.now() - Date.parse(time)) / 1000);
    },
    async facts(current) {
      if (current.length === 0) return;
      const messages = current.map(({ definition, value, revision }) =>
        factMessage(definition, definition.schema.parse(value), { epoch, revision }),
      );
      await bus.publish(facts, messages);
    },
    beat: async (at) => bus.publish(facts, [heartbeatMessage(service, at)]),
  };
};
