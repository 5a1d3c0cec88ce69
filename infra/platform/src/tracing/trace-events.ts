import { SpanKind, trace } from '@opentelemetry/api';
import { eventsPublished, reaction, type PublishedEvent } from './channels.ts';
import { ended, hear, traceOf, type Follow } from './tracing.ts';

const attributesOf = ({ type, id }: PublishedEvent) => ({
  'messaging.system': 'kafka',
  'messaging.message.id': id,
  'yibao.event.type': type,
});

/** One span for each event, until the bus took it, and one for each reaction; in the trace of what they follow from. */
export const traceEvents: Follow = ({ tracer, current }) => {
  reaction.start.bindStore(current, ({ event, handler }) => {
    const parent = traceOf(event.correlationId);
    const named = { kind: SpanKind.CONSUMER, attributes: attributesOf(event) };
    return trace.setSpan(parent, tracer.startSpan(`react ${handler}`, named, parent));
  });
  return [
    () => void reaction.start.unbindStore(current),
    hear(reaction.asyncEnd.name, (ran: object) => {
      const context = current.getStore();
      ended(context && trace.getSpan(context), 'error' in ran);
    }),
    hear(eventsPublished.name, (events: readonly PublishedEvent[]) => {
      for (const event of events) {
        const named = {
          ...{ kind: SpanKind.PRODUCER, attributes: attributesOf(event) },
          startTime: new Date(event.time),
        };
        tracer.startSpan(`publish ${event.type}`, named, traceOf(event.correlationId)).end();
      }
    }),
  ];
};
