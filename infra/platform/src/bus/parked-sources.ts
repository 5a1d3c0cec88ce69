import type { Db } from 'mongodb';
import type { ParkedSources } from './bus.ts';

type ParkedDocument = {
  readonly _id: string;
  readonly group: string;
  readonly source: string;
  readonly at: string;
};

/** The parked sources of one group, in the collection `parked` of a service's own database. */
export const mongoParkedSources = (db: Db, group: string): ParkedSources => {
  const parked = db.collection<ParkedDocument>('parked');
  const idOf = (source: string) => `${group}|${source}`;
  return {
    async among(sources) {
      const found = await parked.find({ _id: { $in: sources.map(idOf) } }).toArray();
      return new Set(found.map(({ source }) => source));
    },
    all: async () => new Set((await parked.find({ group }).toArray()).map(({ source }) => source)),
    isAny: async () => (await parked.findOne({ group })) !== null,
    async park(source, at) {
      await parked.updateOne({ _id: idOf(source) }, { $set: { group, source, at } }, { upsert: true });
    },
    release: async (source, at) => (await parked.deleteOne({ _id: idOf(source), at })).deletedCount === 1,
  };
};
