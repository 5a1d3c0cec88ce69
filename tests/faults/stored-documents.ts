import { BSON, MongoClient, type Db } from 'mongodb';

/** Collections that say how the processes stand to each other, not what has happened. */
const technical: Readonly<Record<string, string>> = {
  leases: 'which process relays, and until when',
  heard: 'when a source was last heard of: goes on with its heartbeats',
};

export type StoredDocuments = {
  /** Every document of every service but the technical ones, as text, by database, collection and id. */
  readonly all: () => Promise<ReadonlyMap<string, string>>;
  /** Whether events still wait to be published. */
  readonly isWaiting: () => Promise<boolean>;
  readonly of: (service: string) => Db;
  readonly close: () => Promise<void>;
};

/** What the services of one graph have in their databases. */
export const storedDocuments = async (
  mongodbUri: string,
  prefix: string,
  services: readonly string[],
): Promise<StoredDocuments> => {
  const client = await new MongoClient(mongodbUri).connect();
  const of = (service: string) => client.db(`${prefix}${service}`);

  const documentsOf = async (service: string) => {
    const db = of(service);
    const collections = (await db.listCollections({}, { nameOnly: true }).toArray()).filter(
      ({ name }) => !(name in technical),
    );
    const found: [string, string][] = [];
    for (const { name } of collections)
      for await (const document of db.collection(name).find())
        found.push([`${service}/${name}/${String(document._id)}`, BSON.EJSON.stringify(document)]);
    return found;
  };

  return {
    of,
    async all() {
      return new Map((await Promise.all(services.map(documentsOf))).flat());
    },
    async isWaiting() {
      for (const service of services)
        for (const { name } of await of(service).listCollections({}, { nameOnly: true }).toArray())
          if (
            await of(service)
              .collection(name)
              .findOne({ 'outbox.0': { $exists: true } })
          )
            return true;
      return false;
    },
    close: async () => client.close(),
  };
};

/** `applied` counts which commands a document remembers: an effect that is recognised may be remembered once more. */
const withoutMemory = (document: string | undefined) => {
  const { applied: _applied, ...rest } = JSON.parse(document ?? '{}') as { applied?: unknown };
  return JSON.stringify(rest);
};

/** The ids of what differs: none, if nothing has changed. */
export const differences = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  { memory = true }: { readonly memory?: boolean } = {},
): readonly string[] => {
  const looked = memory ? (document: string | undefined) => document : withoutMemory;
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (id) => looked(before.get(id)) !== looked(after.get(id)),
  );
};
