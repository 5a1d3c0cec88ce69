import type { DomainEvent } from '@yibao/schemas/events/define-event';
import { changingInGroups } from './changing-in-groups.ts';
import { attempting, changingMany } from './changing-many.ts';
import { changing, type StoreEnvironment } from './changing.ts';
import type { AggregateDocument } from './document.ts';
import { aggregateDocuments, withoutHistory } from './documents.ts';
import type { Found, Store, StoreDefinition } from './store.ts';

/** Keeps one kind of aggregate in one collection; see StoreDefinition. */
export const mongoStore = <State, Event extends DomainEvent>(
  environment: StoreEnvironment,
  definition: StoreDefinition<State, Event>,
): Store<State, Event> => {
  const documents = aggregateDocuments(environment.db, environment.seals, definition);
  const { collection, stateOf, findAll } = documents;
  const path = changing(environment, definition, documents);
  const attempt = attempting(path, documents);
  const { initial } = definition.aggregate;

  const foundOf = async (document: AggregateDocument): Promise<Found<State>> => ({
    id: document._id,
    state: await stateOf(document),
    revision: document.version,
  });
  const get = async (id: string) => {
    const found = await collection.findOne({ _id: id }, withoutHistory);
    return found ? foundOf(found) : undefined;
  };

  return {
    change: changingInGroups(path, attempt),
    changeMany: changingMany(path, attempt),
    get,
    find: async (id) => (await get(id))?.state ?? initial,
    async findMany(ids) {
      const found = await findAll({ _id: { $in: [...ids] } });
      const states = new Map(
        await Promise.all(found.map(async (each) => [each._id, await stateOf(each)] as const)),
      );
      return ids.map((id) => states.get(id) ?? initial);
    },
    async query(filter, { sort = { _id: 1 }, skip = 0, limit }) {
      return Promise.all((await findAll(filter, { sort, skip, limit })).map(foundOf));
    },
  };
};
