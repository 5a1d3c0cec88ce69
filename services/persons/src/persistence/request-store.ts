import type { Store } from '@yibao/platform/mongo';
import type { DomainEvent } from '@yibao/schemas/events/define-event';
import DataLoader from 'dataloader';

/** A store within one request: look-ups are batched, and what the request changed is read as changed. */
export type RequestStore<State, Event extends DomainEvent> = Store<State, Event> & {
  readonly load: (id: string) => Promise<State>;
};

export const requestStore = <State, Event extends DomainEvent>(
  store: Store<State, Event>,
): RequestStore<State, Event> => {
  const loader = new DataLoader<string, State>(store.findMany);
  return {
    ...store,
    load: async (id) => loader.load(id),
    async change(id, decide, metadata) {
      const changed = await store.change(id, decide, metadata);
      loader.clear(id).prime(id, changed.state);
      return changed;
    },
    async changeMany(changes) {
      const outcomes = await store.changeMany(changes);
      for (const { id } of changes) loader.clear(id);
      return outcomes;
    },
  };
};
