import type { IsoDate } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import { type Store, within } from '@yibao/platform/mongo';
import type { CaseEvent } from '@yibao/schemas/events/service-desk';
import type { CaseState } from '@yibao/schemas/facts/service-desk';
import { closerOf, type ServiceCase } from '../domain/case/case.ts';
import type { DoneElsewhere } from '../domain/case/close-case.ts';

type Cases = Store<ServiceCase | null, CaseEvent>;

/** What cases are looked for; null does not matter. */
export type CaseCriteria = {
  readonly area: string;
  readonly state: CaseState | null;
  readonly dueBy: IsoDate | null;
};

const page = async ({ query }: Cases, filter: object, { limit, after }: Slice) => {
  const found = await query(
    { ...filter, ...(after === undefined ? {} : { 'state.position': { $gt: after } }) },
    { sort: { 'state.position': 1 }, limit },
  );
  return found.flatMap(({ state }) => state ?? []);
};

/** The cases of one person, oldest first. */
export const casesOf =
  (cases: Cases) =>
  async (personId: string, slice: Slice): Promise<readonly ServiceCase[]> =>
    page(cases, { 'state.personId': personId }, slice);

/** The cases of an area, oldest first. */
export const casesIn =
  (cases: Cases) =>
  async ({ area, state, dueBy }: CaseCriteria, slice: Slice): Promise<readonly ServiceCase[]> =>
    page(
      cases,
      {
        'state.area': within(area),
        ...(state === null ? {} : { 'state.state': state }),
        ...(dueBy === null ? {} : { 'state.dueOn': { $ne: null, $lte: dueBy } }),
      },
      slice,
    );

/** Whether a case of an item, or of an outlet, is open. */
export const hasOpenCase =
  ({ query }: Cases) =>
  async (of: { readonly item: string } | { readonly outletId: string }): Promise<boolean> => {
    const which = 'item' in of ? { 'state.items.code': of.item } : { 'state.outletId': of.outletId };
    return (await query({ ...which, 'state.open': true }, { limit: 1 })).length > 0;
  };

/**
 * The case of the person that what another service did belongs to: the one it has closed a task of, or else the oldest
 * open one that waited for it by then. A case accepted later waits for something else.
 */
export const caseOfAct =
  ({ query }: Cases) =>
  async ({ personId, closes: closesOn, at, ...act }: DoneElsewhere): Promise<string | undefined> => {
    const oldest = { sort: { 'state.position': 1 }, limit: 1 } as const;
    const of = { 'state.personId': personId };
    const [closed] = await query({ ...of, 'state.tasks.closedBy': closerOf(act) }, oldest);
    if (closed) return closed.id;
    const waits = { $elemMatch: { closesOn, status: { $ne: 'DONE' } } };
    const by = { $lte: new Date(at).toISOString() };
    const [waiting] = await query(
      { ...of, 'state.open': true, 'state.tasks': waits, 'state.acceptedAt': by },
      oldest,
    );
    return waiting?.id;
  };

/** Some open cases whose last day is not set yet, after an id. */
export const casesWithoutDue =
  ({ query }: Cases) =>
  async (after: string, limit: number): Promise<readonly ServiceCase[]> => {
    const filter = { 'state.open': true, 'state.dueOn': null, _id: { $gt: after } };
    const found = await query(filter, { sort: { _id: 1 }, limit });
    return found.flatMap(({ state }) => state ?? []);
  };
