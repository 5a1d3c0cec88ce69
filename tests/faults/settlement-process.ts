// Started as a process of its own: runs the coverage service and kills it at one point of what happens to one person.
import type { Store, StoreDefinition } from '../../infra/platform/src/mongo/index.ts';
import { runService, type ServiceDefinition } from '../../infra/platform/src/service/index.ts';
import type { DomainEvent } from '../../schemas/events/define-event.ts';
import type { Envelope } from '../../schemas/events/envelope.ts';
import { service } from '../../services/coverage/src/service.ts';
import type { CrashPoint, DyingSettings } from './crash-points.ts';

const die = (): never => {
  process.kill(process.pid, 'SIGKILL');
  // The signal may take a moment, in which nothing more is done.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
};

const mentions = (value: unknown, text: string) => JSON.stringify(value).includes(text);

/** What of one kind of aggregate the write path and the relay call, with the end of the process in it. */
const dyingDefinition = <State, Event extends DomainEvent>(
  definition: StoreDefinition<State, Event>,
  point: CrashPoint,
  personId: string,
): StoreDefinition<State, Event> => {
  const { projections, facts } = definition;
  const isAt = ({ type, partitionKey }: { type: string; partitionKey: string }) =>
    point.at === 'BEFORE_ROWS' && type === point.event && partitionKey === personId;
  return {
    ...definition,
    ...(projections && {
      projections: projections.map((projection) => ({
        ...projection,
        rows: (event: Envelope<Event>) => (isAt(event) ? die() : projection.rows(event)),
      })),
    }),
    ...(facts && {
      // The relay asks for facts once the events are on the bus, and before they leave the outbox.
      facts: (state: State, id: string) =>
        point.at === 'PUBLISHED' && id === personId && mentions(state, point.mentions)
          ? die()
          : facts(state, id),
    }),
  };
};

const dyingStore = <State, Event extends DomainEvent>(
  store: Store<State, Event>,
  point: CrashPoint,
  personId: string,
): Store<State, Event> => ({
  ...store,
  async change(id, decide, metadata) {
    const changed = await store.change(id, decide, metadata);
    const met = changed.events.some(
      (event) => point.at === 'SAVED' && event.type === point.event && mentions(event, point.mentions),
    );
    return met && id === personId ? die() : changed;
  },
});

/** The service with stores that end the process at a point; everything up to there is the service's own doing. */
const dying = (point: CrashPoint, personId: string): ServiceDefinition => ({
  name: service.name,
  start: async (kernel) =>
    service.start({
      ...kernel,
      store: (definition) =>
        dyingStore(kernel.store(dyingDefinition(definition, point, personId)), point, personId),
    }),
});

const { point, personId, config } = JSON.parse(process.argv[2] ?? '{}') as DyingSettings;
const { url } = await runService(dying(point, personId), config);
process.stdout.write(`${url}\n`);
