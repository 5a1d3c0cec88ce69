import type { Slice } from '@yibao/platform/graphql';
import { pageBy, type Store, type StoreDefinition, within } from '@yibao/platform/mongo';
import type { AlertEvent } from '@yibao/schemas/events/supervision';
import { alerts, overdueFrom, type Alert } from '../domain/alert.ts';

export const alertStore: StoreDefinition<Alert | null, AlertEvent> = {
  collection: 'alerts',
  aggregate: alerts,
  // What was written about a person is sealed under that person's key.
  subjectOf: (alert, id) => (alert?.subject.kind === 'PERSON' ? alert.subject.id : id),
  wakeAt: overdueFrom,
  indexes: [
    { key: { 'state.area': 1, 'state.dueOn': 1, _id: 1 } },
    { key: { 'state.area': 1, 'state.state': 1 } },
    { key: { 'state.subject.id': 1, 'state.dueOn': 1, _id: 1 } },
    { key: { 'state.source.id': 1 } },
  ],
};

/** What alerts are looked for; what is left out does not matter. */
export type AlertCriteria = {
  readonly area?: string | undefined;
  readonly subjectId?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly state?: Alert['state'] | null | undefined;
  readonly dueBy?: string | null | undefined;
};

const filterOf = ({ area, subjectId, code, state, dueBy }: AlertCriteria) => ({
  ...(area === undefined ? {} : { 'state.area': within(area) }),
  ...(subjectId ? { 'state.subject.id': subjectId } : {}),
  ...(code ? { 'state.code': code } : {}),
  ...(state ? { 'state.state': state } : {}),
  ...(dueBy ? { 'state.dueOn': { $lte: dueBy } } : {}),
});

type Alerts = Store<Alert | null, AlertEvent>;
const present = (found: readonly { readonly state: Alert | null }[]) =>
  found.flatMap(({ state }) => state ?? []);

export const alertsThat =
  ({ query }: Alerts) =>
  async (criteria: AlertCriteria, slice: Slice): Promise<readonly Alert[]> => {
    const { filter: after, page } = pageBy('state.dueOn', 1, slice);
    return present(await query({ ...filterOf(criteria), ...after }, page));
  };

/** More than the rules can raise from one settlement. */
const fromOneSource = 100;

/** What was raised from a settlement. */
export const alertsFrom =
  ({ query }: Alerts) =>
  async (sourceId: string): Promise<readonly Alert[]> =>
    present(await query({ 'state.source.id': sourceId }, { limit: fromOneSource }));
