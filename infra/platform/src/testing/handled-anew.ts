import type { Envelope } from '@yibao/schemas/events/envelope';
import type { TestService } from './test-service.ts';
import { until } from './until.ts';

/** The reactions that are looked at, by their names with a blank between, and the event. */
export type Heard = readonly [reactions: string, event: Envelope];

type InboxRow = { readonly _id: string; readonly sequence: number };

/** Has reactions take place whatever the inbox remembers, and waits until they have: effects must be recognised by themselves. */
export const handledAnew = async (running: TestService, [reactions, event]: Heard): Promise<void> => {
  const inbox = running.db.collection<InboxRow>('inbox');
  await inbox.deleteMany({});
  await running.receive(event);
  const ids = reactions.split(' ').map((name) => `${name}|${event.source}/${event.aggregateId}`);
  const { sequence } = event;
  await until(`${reactions} of ${event.type}`, async () => {
    const found = await inbox.countDocuments({ _id: { $in: ids }, sequence });
    return found === ids.length;
  });
};

/** What tells how processes stand to each other, or what they remember, and not what has happened. */
const technical = new Set(['inbox', 'leases', 'heard']);

/** Which commands a document remembers, and what is sealed anew with every write, are no news. */
const withoutMemory = (name: string, value: unknown) =>
  name === 'applied' || name === 'private' ? undefined : value;

/** Every document of a service, once all is published. */
export const storedIn = async ({ db }: TestService): Promise<ReadonlyMap<string, string>> => {
  const names = (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name);
  await until('publication', async () => {
    const waiting = names.map(async (name) => db.collection(name).findOne({ 'outbox.0': { $exists: true } }));
    return (await Promise.all(waiting)).every((found) => found === null);
  });
  const found = await Promise.all(
    names
      .filter((name) => !technical.has(name))
      .map(async (name) =>
        (await db.collection(name).find().toArray()).map(
          (each) => [`${name}/${String(each._id)}`, JSON.stringify(each, withoutMemory)] as const,
        ),
      ),
  );
  return new Map(found.flat());
};

/** The ids of what differs: none, if nothing has changed. */
export const changedIn = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));
