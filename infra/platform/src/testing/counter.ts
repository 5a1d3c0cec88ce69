import { defineEvent, type EventOf } from '@yibao/schemas/events/define-event';
import { defineFact } from '@yibao/schemas/facts/define-fact';
import { z } from 'zod';
import { refusals, type Aggregate } from '../domain/index.ts';
import type { StoreDefinition } from '../mongo/store.ts';

export const Counted = defineEvent('counters.counted.v1', {
  description: 'Something was counted.',
  schema: z.object({ by: z.number() }),
  privateSchema: z.object({ by: z.string() }),
  example: { by: 1 },
});
export type Counted = EventOf<typeof Counted>;
export type Counter = { readonly total: number; readonly private?: { readonly lastBy: string } };

const refuse = refusals({ LIMIT_REACHED: ['RULE_VIOLATION', '已达上限', 'The limit is reached'] });

/** The smallest aggregate there is: it tries out the kernel. Who counted last is private. */
export const counters: Aggregate<Counter, Counted> = {
  initial: { total: 0 },
  evolve: ({ total }, { data, private: secret }) => ({
    total: total + data.by,
    ...(secret ? { private: { lastBy: secret.by } } : {}),
  }),
};

/** Counts by some amount up to a limit. Refuses LIMIT_REACHED; counting by nothing does nothing. */
export const count =
  (by: number, { limit = Infinity, who }: { limit?: number; who?: string } = {}) =>
  ({ total }: Counter): Counted[] => {
    if (total + by > limit) throw refuse('LIMIT_REACHED', { total, limit });
    if (by === 0) return [];
    return [who === undefined ? Counted({ by }) : Counted({ by }, { by: who })];
  };

export const CounterFact = defineFact('counters.counter.v1', {
  description: 'How far a counter has come.',
  schema: z.object({ id: z.string(), total: z.number() }),
  keyOf: ({ id }) => id,
  example: { id: 'c1', total: 3 },
});

export const counterStore: StoreDefinition<Counter, Counted> = {
  collection: 'counters',
  aggregate: counters,
  facts: ({ total }, id) => [{ definition: CounterFact, value: { id, total } }],
  projections: [
    {
      collection: 'totals',
      indexes: [{ key: { by: 1 } }],
      sealed: ['who'],
      rows: ({ aggregateId, data, private: secret }) => [
        { id: aggregateId, set: { personId: aggregateId, by: data.by, who: secret?.by ?? 'nobody' } },
      ],
    },
  ],
};
