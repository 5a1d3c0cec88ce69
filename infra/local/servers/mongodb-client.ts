import { MongoClient, type Db } from 'mongodb';
import * as z from 'zod';
import { messageOf, StartRefusal } from '../refusal.ts';

export const uriAt = (port: number): string => `mongodb://127.0.0.1:${port}/?directConnection=true`;

/** A connection string that may be shown: without user and password. */
export const withoutCredentials = (uri: string): string => uri.replace(/\/\/[^@/]*@/, '//');

const withAdmin = async <T>(
  uri: string,
  milliseconds: number,
  use: (admin: Db) => Promise<T>,
): Promise<T> => {
  const client = new MongoClient(uri, {
    serverSelectionTimeoutMS: milliseconds,
    connectTimeoutMS: milliseconds,
  });
  try {
    return await use((await client.connect()).db('admin'));
  } finally {
    await client.close();
  }
};

/** True when a server there takes writes. */
export const isPrimary = (uri: string): Promise<boolean> =>
  withAdmin(
    uri,
    500,
    async (admin) => (await admin.command({ hello: 1 }))['isWritablePrimary'] === true,
  ).catch(() => false);

/** Refuses a server that was asked for by name and does not answer. */
export const demandMongodb = async (uri: string): Promise<void> => {
  await withAdmin(uri, 5000, (admin) => admin.command({ ping: 1 })).catch((error: unknown) => {
    const shown = withoutCredentials(uri);
    const why = withoutCredentials(messageOf(error));
    throw new StartRefusal(
      `MONGODB_URI names ${shown}, but no MongoDB answers there (${why}): start it or unset it.`,
    );
  });
};

const replicaSet = z.object({
  config: z.looseObject({ version: z.number(), members: z.tuple([z.looseObject({ host: z.string() })]) }),
});

const member = (port: number) => ({ _id: 0, host: `127.0.0.1:${port}` });

/** Makes a mongod the only member of its replica set, also when it was one before under another port. */
export const beReplicaSet = (port: number): Promise<void> =>
  withAdmin(uriAt(port), 2000, async (admin) => {
    const known = await admin.command({ replSetGetConfig: 1 }).catch(() => null);
    if (known === null) {
      await admin.command({ replSetInitiate: { _id: 'rs0', members: [member(port)] } });
      return;
    }
    const { config } = replicaSet.parse(known);
    const [before] = config.members;
    if (before.host === member(port).host) return;
    const next = { ...config, version: config.version + 1, members: [{ ...before, ...member(port) }] };
    await admin.command({ replSetReconfig: next, force: true });
  });
