import { z } from 'zod';
import type { Db } from 'mongodb';
import { defineEvent } from '../../schemas/events/define-event.ts';
import type { Bus } from '../../infra/platform/src/bus/index.ts';
import type { Inbox } from '../../infra/platform/src/mongo/inbox.ts';
import { mongoSeals } from '../../infra/platform/src/mongo/seals.ts';
import { mongoStore } from '../../infra/platform/src/mongo/mongo-store.ts';
import { consumeEvents } from '../../infra/platform/src/service/consumers.ts';
import { onEvent } from '../../infra/platform/src/service/event-handler.ts';
import { serviceMetrics } from '../../infra/platform/src/service/metrics.ts';
import { count, counterStore } from '../../infra/platform/src/testing/counter.ts';
import { silent } from './kernel-settings.ts';

export const Rang = defineEvent('bells.rang.v1', {
  description: 'A bell rang.',
  schema: z.object({ times: z.number() }),
  example: { times: 1 },
});

/** Counts how often the bells have rung. */
export const countRings = async (bus: Bus, db: Db, serviceKey: string, inbox: Inbox) => {
  const seals = mongoSeals(db, serviceKey);
  const counters = mongoStore({ db, service: 'counters', seals, onChange: () => {} }, counterStore);
  const onRang = onEvent(Rang, 'count-rings', async ({ data: { times } }, _context, metadata) => {
    await counters.change('rings', count(times), metadata);
  });
  const listening = { bus, db, inbox, logger: silent, metrics: serviceMetrics('counters') };
  return consumeEvents(listening, 'counters', [onRang], () => ({}));
};
