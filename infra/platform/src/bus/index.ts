export type {
  Batch,
  Bus,
  BusMessage,
  Headers,
  ParkedSources,
  Received,
  Retry,
  SubscribeOptions,
  Subscription,
  Topic,
} from './bus.ts';
export { deadTopic } from './bus.ts';
export { InvalidEventError, type CloudEvent } from './cloudevents/cloud-event.ts';
export { analyticsFromMessage, analyticsMessage } from './cloudevents/analytics-message.ts';
export { dataSchema, fromMessage, toMessage, typeInHeader } from './cloudevents/event-message.ts';
export {
  factFromMessage,
  factMessage,
  heartbeatFromMessage,
  heartbeatMessage,
  type Heartbeat,
  type ReceivedFact,
} from './cloudevents/fact-message.ts';
export { toJsonFormat } from './cloudevents/json-format.ts';
export { fromKafka } from './cloudevents/kafka-binding.ts';
export { embeddedBus } from './embedded/embedded-bus.ts';
export { kafkaBus } from './kafka/kafka-bus.ts';
export { patiently } from './kafka/patiently.ts';
export { mongoParkedSources } from './parked-sources.ts';
export { redrive, type Redriven } from './redrive.ts';
