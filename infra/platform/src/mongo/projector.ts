import type { DomainEvent } from '@yibao/schemas/events/define-event';
import type { Envelope } from '@yibao/schemas/events/envelope';
import { LRUCache } from 'lru-cache';
import type { Db } from 'mongodb';
import type { StoredEnvelope } from './document.ts';
import { openEnvelope } from './envelopes.ts';
import { applyProjection, type Projection } from './projections.ts';
import { rowSealer } from './read-model.ts';
import type { Seals } from './seals.ts';

const remembered = 10_000;

/**
 * Keeps the read models of one kind of aggregate, for the write path. `waiting` is what the document's outbox held
 * before the change: events of another process that may have died before it wrote their rows. They go first, since a
 * row never goes back; those that this process wrote itself are skipped.
 */
export const projector = <Event extends DomainEvent>(
  db: Db,
  seals: Seals,
  projections: readonly Projection<Event>[],
) => {
  const written = new LRUCache<string, true>({ max: remembered });
  const sealRow = rowSealer(seals);

  return async (waiting: readonly StoredEnvelope[], added: readonly Envelope<Event>[]): Promise<void> => {
    if (projections.length === 0) return;
    const missing = waiting.filter(({ id }) => !written.has(id));
    const before = await Promise.all(missing.map(async (stored) => openEnvelope(seals, stored)));
    const events = [...(before as Envelope<Event>[]), ...added];
    for (const projection of projections) await applyProjection(db, projection, events, sealRow(projection));
    for (const { id } of events) written.set(id, true);
  };
};
