import { randomBytes } from 'node:crypto';
import { MongoClient, type Db } from 'mongodb';
import { mongodbUri } from './config.ts';

export type TestDatabase = {
  readonly db: Db;
  readonly drop: () => Promise<void>;
};

/** The server `npm test` started; a test that needs it fails without, rather than being skipped. */
export const requireMongodb = (): string => {
  if (!mongodbUri) throw new Error('MONGODB_URI is not set: run `npm test`, which starts a server');
  return mongodbUri;
};

/** An empty database of its own on the server of `npm test`. */
export const testDatabase = async (): Promise<TestDatabase> => {
  const client = await new MongoClient(requireMongodb(), { ignoreUndefined: true }).connect();
  const db = client.db(`test_${randomBytes(6).toString('hex')}`);
  return {
    db,
    async drop() {
      await db.dropDatabase();
      await client.close();
    },
  };
};
