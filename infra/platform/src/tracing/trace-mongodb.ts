import { SpanKind, type Span } from '@opentelemetry/api';
import type { CommandStartedEvent, MongoClient } from 'mongodb';
import { mongodbConnected } from './channels.ts';
import { ended, hear, type Follow } from './tracing.ts';

/** One span for each command, with its collection; never what it looks for or writes. */
export const traceMongodb: Follow = ({ tracer, current }) => {
  const running = new Map<number, Span>();
  const started = ({ requestId, commandName, command, databaseName }: CommandStartedEvent) => {
    const parent = current.getStore();
    if (!parent) return;
    const attributes = {
      'db.system': 'mongodb',
      'db.namespace': databaseName,
      // `getMore` names a cursor first.
      'db.collection.name': String(command['collection'] ?? command[commandName]),
    };
    const span = tracer.startSpan(`mongodb ${commandName}`, { kind: SpanKind.CLIENT, attributes }, parent);
    running.set(requestId, span);
  };
  const end =
    (failed: boolean) =>
    ({ requestId }: { readonly requestId: number }) => {
      ended(running.get(requestId), failed);
      running.delete(requestId);
    };
  return [
    hear(mongodbConnected.name, (client: MongoClient) => {
      client.on('commandStarted', started).on('commandSucceeded', end(false)).on('commandFailed', end(true));
    }),
  ];
};
