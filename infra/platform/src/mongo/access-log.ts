import { createHash } from 'node:crypto';
import { personDataRead } from '@yibao/schemas/events/access';
import type { Collection, Db } from 'mongodb';
import type { Look, Viewer } from '../access/index.ts';
import { batching } from './batching.ts';
import { isDuplicateKey, type AggregateDocument, type StoredEnvelope } from './document.ts';
import { envelop, plainEnvelope } from './envelopes.ts';

/** What one operation saw of other people's data. */
export type Looked = {
  readonly viewer: Viewer;
  readonly looks: readonly Look[];
  readonly operation: string;
  readonly correlationId: string;
  readonly at: Date;
};

/** Append-only, hash-chained: an entry that was changed or removed breaks every hash after it. */
export type AccessLog = {
  /** Resolves when the entry is durable; the answer of the operation must wait for it. */
  readonly append: (looked: Looked) => Promise<void>;
  /** The number of the first link whose hash does not fit, or null when the chain is whole. */
  readonly firstBrokenLink: () => Promise<number | null>;
};

type Link = { readonly previous: string; readonly hash: string; readonly looks: readonly unknown[] };

export const accessLogCollection = 'accessLog';
const start = '0'.repeat(64);
const idOf = (number: number) => String(number).padStart(12, '0');
const hashOf = (previous: string, looks: readonly unknown[]) =>
  createHash('sm3')
    .update(JSON.stringify([previous, looks]))
    .digest('hex');

const looksOf = ({ viewer, looks, operation, at }: Looked) =>
  looks.map(({ personId, scope }) => ({
    personId,
    scope,
    viewer: viewer.subject,
    role: viewer.roles.find((role) => role !== 'PUBLIC') ?? 'PUBLIC',
    ...(viewer.organisation === undefined ? {} : { organisation: viewer.organisation }),
    ...(viewer.purpose === undefined ? {} : { purpose: viewer.purpose }),
    operation,
    at: at.toISOString(),
  }));

/** The events of one link: one for each look. */
const eventsOf = (service: string, id: string, looked: readonly Looked[]): StoredEnvelope[] => {
  const PersonDataRead = personDataRead(service);
  const envelopes = looked.flatMap((one) =>
    envelop(
      { source: `${service}/${accessLogCollection}`, aggregateId: id, version: 0, at: one.at },
      looksOf(one).map((look) => PersonDataRead(look)),
      { actor: one.viewer.subject, correlationId: one.correlationId, causationId: null },
    ),
  );
  return envelopes.map((envelope, index) => plainEnvelope({ ...envelope, sequence: index + 1 }));
};

const brokenLink = async (links: Collection<AggregateDocument>): Promise<number | null> => {
  let previous = start;
  let number = 0;
  for await (const { state } of links.find({}, { projection: { outbox: 0 } }).sort({ _id: 1 })) {
    number += 1;
    const link = state as unknown as Link;
    if (link.previous !== previous || link.hash !== hashOf(previous, link.looks)) return number;
    previous = link.hash;
  }
  return null;
};

/** Operations that end together are appended together, as one link: one write for all of them. */
export const mongoAccessLog = (
  db: Db,
  service: string,
  onChange: (collection: string) => void,
): AccessLog => {
  const links = db.collection<AggregateDocument>(accessLogCollection, {
    writeConcern: { w: 'majority', journal: true },
  });
  /** The end of the chain, while no other instance is known to have appended. */
  let end: { readonly number: number; readonly hash: string } | undefined;

  const last = async () => {
    const [found] = await links
      .find({}, { projection: { outbox: 0 } })
      .sort({ _id: -1 })
      .limit(1)
      .toArray();
    const link = found?.state as Link | undefined;
    return { number: Number(found?._id ?? 0), hash: link?.hash ?? start };
  };

  const write = async (looked: readonly Looked[]): Promise<void> => {
    const { number, hash: previous } = end ?? (await last());
    end = undefined;
    const _id = idOf(number + 1);
    const looks = looked.flatMap(looksOf);
    const hash = hashOf(previous, looks);
    const state = { previous, hash, looks };
    const outbox = eventsOf(service, _id, looked);
    try {
      await links.insertOne({ _id, shard: _id, shape: 1, version: looks.length, state, outbox, applied: [] });
      end = { number: number + 1, hash };
      onChange(accessLogCollection);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      // Another instance took this place in the chain: link behind it.
      await write(looked);
    }
  };

  return { append: batching(write), firstBrokenLink: async () => brokenLink(links) };
};
