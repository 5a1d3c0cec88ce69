import { MongoClient } from 'mongodb';
import type { GraphSettings } from '../stack/configs.ts';

type Mark = { readonly _id: 'province'; readonly from: string; readonly madeAt?: Date };

/** What the database says of the province: the first day of its year, and that it is made. */
export type ProvinceMark = {
  readonly isMade: () => Promise<boolean>;
  /** The first day of the year: the one given, unless the province was begun before. */
  readonly begin: (from: string) => Promise<string>;
  readonly end: () => Promise<void>;
};

const _id = 'province';

/** Opens the mark for some work. */
export const withMark = async <Result>(
  { mongodbUri, databasePrefix }: Pick<GraphSettings, 'mongodbUri' | 'databasePrefix'>,
  work: (mark: ProvinceMark) => Promise<Result>,
): Promise<Result> => {
  const client = await new MongoClient(mongodbUri).connect();
  const marks = client.db(`${databasePrefix}demonstration`).collection<Mark>('marks');
  try {
    return await work({
      isMade: async () => (await marks.findOne({ _id }))?.madeAt !== undefined,
      async begin(from) {
        await marks.updateOne({ _id }, { $setOnInsert: { from } }, { upsert: true });
        return (await marks.findOne({ _id }))?.from ?? from;
      },
      async end() {
        await marks.updateOne({ _id }, { $set: { madeAt: new Date() } });
      },
    });
  } finally {
    await client.close();
  }
};
