import type { DomainEvent } from '@yibao/schemas/events/define-event';
import { changingInGroups } from './changing-in-groups.ts';
import { attempting, changingMany } from './changing-many.ts';
import { changing, type StoreEnvironment } from './changing.ts';
import type { AggregateDocument } from './document.ts';
import { aggregateDocuments } from './documents.ts';
import { lookingUp } from './looking-up.ts';
import type { Found, Store, StoreDefinition } from './store.ts';

/** Keeps one kind of aggregate in one collection; see StoreDefinition. */
export const mongoStore = <State, Event extends DomainEvent>(
  environment: StoreEnvironment,
  definition: StoreDefinition<State, Event>,
): Store<State, Event> => {
  const documents = aggregateDocuments(environment.db, environment.seals, definition);
  const { stateOf, findAll } = documents;
  const path = changing(environment, definition, documents);
  const attempt = attempting(path, documents);
  const { initial } = definition.aggregate;

  const foundOf = async (document: AggregateDocument): Promise<Found<State>> => ({
    id: document._id,
    state: await stateOf(document),
    revision: document.version,
  });
  const lookUp = lookingUp(
    async (ids) => new Map((await findAll({ _id: { $in: [...ids] } })).map((found) => [found._id, found])),
  );
  const get = async (id: string) => {
    const found = (await lookUp([id])).get(id);
    return found && foundOf(found);
  };

  return {
    change: changingInGroups(path, attempt),
    changeMany: changingMany(path, attempt),
    get,
    find: async (id) => (await get(id))?.state ?? initial,
    async findMany(ids) {
      const found = await lookUp(ids);
      const stateIn = async (id: string) => {
        const document = found.get(id);
        return document ? stateOf(document) : initial;
      };
      return Promise.all(ids.map(stateIn));
    },
    async query(filter, { sort = { _id: 1 }, skip = 0, limit }) {
      return Promise.all((await findAll(filter, { sort, skip, limit })).map(foundOf));
    },
  };
};
