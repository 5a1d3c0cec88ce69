import { createHash } from 'node:crypto';
import type { Collection, Db } from 'mongodb';
import type { BusMessage, Headers, Received, Topic } from '../bus.ts';
import { isDuplicateKey } from '../../mongo/document.ts';
import { sharedLog } from './process-log.ts';

type Entry = {
  /** The position in the topic, from 1. */
  readonly _id: number;
  readonly partition: number;
  readonly key: string | null;
  readonly value: Buffer | null;
  readonly headers: Headers;
  readonly at: Date;
};

export type TopicLog = {
  readonly topic: Topic;
  readonly append: (messages: readonly BusMessage[]) => Promise<void>;
  /** Messages of one partition from a position on. */
  readonly page: (partition: number, from: number) => Promise<Received[]>;
  /** All messages there are now. */
  readonly all: () => AsyncIterable<Received>;
  readonly count: (partition: number, from: number) => Promise<number>;
  readonly isEmpty: () => Promise<boolean>;
  readonly listen: (partition: number, onChange: () => void) => () => void;
};

const pageSize = 100;
const durable = { writeConcern: { w: 'majority', journal: true } } as const;

const partitionOf = (key: string | null, position: number, partitions: number) =>
  key === null
    ? position % partitions
    : createHash('sha256').update(key).digest().readUInt32BE() % partitions;

const receivedOf = ({ name }: Topic, { _id, partition, key, value, headers, at }: Entry): Received => {
  const place = { topic: name, partition, offset: String(_id), timestamp: at.toISOString() };
  return { ...place, key, value, headers };
};

/** Deletes what a newer message of the same key has replaced. */
const compact = async (entries: Collection<Entry>, added: readonly Entry[]) => {
  const newest = new Map(added.map(({ key, _id }) => [key, _id]));
  await entries.bulkWrite(
    [...newest].map(([key, _id]) => ({ deleteMany: { filter: { key, _id: { $lt: _id } } } })),
    { ordered: false },
  );
};

export const logIndexes = async (db: Db, collection: string, { compacted = false }: Topic): Promise<void> => {
  await db.collection(collection).createIndex({ partition: 1, _id: 1 });
  if (compacted) await db.collection(collection).createIndex({ key: 1, _id: 1 });
};

/** A topic as one collection of messages by position. */
export const topicLog = (db: Db, collection: string, topic: Topic): TopicLog => {
  const { name, partitions, compacted = false } = topic;
  const entries = db.collection<Entry>(collection, { promoteBuffers: true });
  const shared = sharedLog(db, collection);

  const entryOf = ({ key, value, headers, partition }: BusMessage, _id: number): Entry => {
    if (compacted && key === null)
      throw new Error(`A message without key cannot go to the compacted topic ${name}`);
    const chosen = partition ?? partitionOf(key, _id, partitions);
    if (chosen < 0 || chosen >= partitions) throw new Error(`The topic ${name} has no partition ${chosen}`);
    return { _id, partition: chosen, key, value: value && Buffer.from(value), headers, at: new Date() };
  };

  const append = async (messages: readonly BusMessage[]) => {
    const last =
      shared.next === undefined ? await entries.find().sort({ _id: -1 }).limit(1).next() : undefined;
    const first = shared.next ?? (last?._id ?? 0) + 1;
    const added = messages.map((message, index) => entryOf(message, first + index));
    shared.next = undefined;
    await entries.insertMany(added, durable).catch((error: unknown) => {
      if (!isDuplicateKey(error)) throw error;
      throw new Error(
        `Another process writes to the topic ${name}; the embedded bus serves one process only`,
      );
    });
    shared.next = first + added.length;
    if (compacted) await compact(entries, added);
    for (const partition of new Set(added.map((entry) => entry.partition))) shared.ring(partition);
  };

  return {
    topic,
    append: async (messages) =>
      messages.length === 0 ? undefined : shared.serially(async () => append(messages)),
    async page(partition, from) {
      const found = entries.find({ partition, _id: { $gte: from } }).sort({ _id: 1 });
      return (await found.limit(pageSize).toArray()).map((entry) => receivedOf(topic, entry));
    },
    async *all() {
      const last = await entries.find().sort({ _id: -1 }).limit(1).next();
      for await (const entry of entries.find({ _id: { $lte: last?._id ?? 0 } }).sort({ _id: 1 }))
        yield receivedOf(topic, entry);
    },
    count: async (partition, from) => entries.countDocuments({ partition, _id: { $gte: from } }),
    isEmpty: async () => (await entries.findOne()) === null,
    listen: shared.listen,
  };
};
