import { mongoParkedSources, redrive, type Received, type Redriven } from '../bus/index.ts';
import { systemClock } from '../domain/index.ts';
import { mongoInbox } from '../mongo/inbox.ts';
import type { ServiceConfig } from './config.ts';
import { reacting } from './consumers.ts';
import type { ServiceDefinition } from './definition.ts';
import { connect, contextsOf } from './ground.ts';
import { assemble } from './kernel.ts';

/**
 * Hands the events that a service has given up to its reactions again, in order; sources whose events are all handled go
 * the usual way again. Beside the running service, which publishes what comes of it, or while it stands still; not two
 * at a time. On the embedded bus only while the service stands still.
 */
export const redriveService = async (
  service: ServiceDefinition,
  config: ServiceConfig,
): Promise<Redriven> => {
  const { name, logger, client, db, bus } = await connect(service.name, config);
  try {
    const clock = systemClock;
    const { kernel } = assemble(name, config, { db, clock, logger, onChange: () => {} });
    const parts = await service.start(kernel);
    const { systemContext } = contextsOf(parts, clock);
    const onBatch = reacting({
      handlers: parts.handlers ?? [],
      contextOf: ({ correlationId }) => systemContext(correlationId),
      inbox: mongoInbox(db),
      logger,
    });
    const onMessage = async (message: Received) => {
      const batch = await onBatch([message]);
      await batch.onMessage(message);
      await batch.settle();
    };
    return await redrive(bus, { group: name, parked: mongoParkedSources(db, name), onMessage });
  } finally {
    await bus.close();
    await client.close();
  }
};
