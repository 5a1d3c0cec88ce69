import { MongoClient } from 'mongodb';

const document = { _id: 0, version: 0, body: 'x'.repeat(2048) };

/** How many conditional updates of 2 KB documents the store takes per second, majority and journaled, `concurrency` at once. */
export const rawUpdatesPerSecond = async (
  uri: string,
  database: string,
  { concurrency, seconds }: { readonly concurrency: number; readonly seconds: number },
): Promise<number> => {
  const client = await new MongoClient(uri, { writeConcern: { w: 'majority', journal: true } }).connect();
  const documents = client.db(database).collection<typeof document>('raw');
  await documents.deleteMany({});
  await documents.insertMany(Array.from({ length: concurrency }, (_, _id) => ({ ...document, _id })));
  const startedAt = performance.now();
  const until = startedAt + seconds * 1000;
  const worker = async (_id: number) => {
    let version = 0;
    for (; performance.now() < until; version += 1) {
      const $set = { version: version + 1, body: document.body };
      const { modifiedCount } = await documents.updateOne({ _id, version }, { $set });
      if (modifiedCount !== 1) throw new Error('A conditional update found another version');
    }
    return version;
  };
  const done = await Promise.all(Array.from({ length: concurrency }, (_, id) => worker(id)));
  const elapsed = (performance.now() - startedAt) / 1000;
  await client.db(database).dropDatabase();
  await client.close();
  return done.reduce((sum, each) => sum + each, 0) / elapsed;
};
