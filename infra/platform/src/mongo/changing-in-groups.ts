import type { DomainEvent } from '@yibao/schemas/events/define-event';
import { batching } from './batching.ts';
import type { Attempt } from './changing-many.ts';
import { commanded, type Changing } from './changing.ts';
import type { Commanded } from './deciding.ts';
import type { Outcome, Store } from './store.ts';

/**
 * The write path for one aggregate; see Store. What many callers ask for while a write is under way is read and written
 * together (group commit): a crowd costs round trips per group, not per caller, and nobody waits who comes alone.
 */
export const changingInGroups = <State, Event extends DomainEvent>(
  { inTurn, changeAlone }: Changing<State, Event>,
  attempt: Attempt<State, Event>,
): Store<State, Event>['change'] => {
  type Asked = { readonly item: Commanded<State, Event>; outcome?: Outcome<State, Event> | undefined };

  const together = batching<Asked>(async (group) => {
    const outcomes = await attempt(group.map(({ item }) => item));
    for (const asked of group) asked.outcome = outcomes.get(asked.item);
  });

  const changeOne = async (item: Commanded<State, Event>) => {
    const asked: Asked = { item };
    // A group fails as a whole: one that brings a bug must not be the failure of the others.
    await together(asked).catch(() => {});
    const { outcome } = asked;
    if (!outcome) return changeAlone(item);
    if ('refused' in outcome) throw outcome.refused;
    return outcome.changed;
  };

  return async (id, decide, metadata) => {
    const item = commanded({ id, decide, metadata });
    return inTurn([id], async () => changeOne(item));
  };
};
