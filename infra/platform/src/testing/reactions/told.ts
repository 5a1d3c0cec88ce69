import type { Envelope } from '@yibao/schemas/events/envelope';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { EventHandler } from '../../service/index.ts';
import { reaction, type Reaction as Ended } from '../../tracing/channels.ts';
import { until, type TestService } from '../index.ts';

export type Reaction = Pick<EventHandler<never>, 'name' | 'type' | 'concerns' | 'repeatable'>;

type InboxRow = { readonly _id: string; readonly sequence: number };

/** Tells an event to some of the reactions it concerns, whatever the inbox remembers, and waits until they have ended. */
export const told = async (
  { db, receive }: TestService,
  event: Envelope,
  to: readonly Reaction[],
  notTo: readonly Reaction[] = [],
): Promise<void> => {
  const inbox = db.collection<InboxRow>('inbox');
  const { sequence } = event;
  const idOf = ({ name }: Reaction) => `${name}|${event.source}/${event.aggregateId}`;
  const ended = new Set<string>();
  const note = (message: unknown) => {
    const one = message as Ended;
    if (one.event.id === event.id) ended.add(one.handler);
  };
  await inbox.deleteMany({});
  if (notTo.length > 0) await inbox.insertMany(notTo.map((each) => ({ _id: idOf(each), sequence })));
  subscribe(reaction.asyncEnd.name, note);
  await receive(event);
  // What is kept of a reaction is written after its end; of what is safe to repeat nothing is kept.
  const kept = to.filter(({ repeatable }) => !repeatable).map(idOf);
  await until(`${to.map(({ name }) => name).join(', ')} of ${event.type}`, async () => {
    if (!to.every(({ name }) => ended.has(name))) return false;
    return (await inbox.countDocuments({ _id: { $in: kept }, sequence })) === kept.length;
  });
  unsubscribe(reaction.asyncEnd.name, note);
};
