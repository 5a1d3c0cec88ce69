import { until, type TestService } from '../index.ts';

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
