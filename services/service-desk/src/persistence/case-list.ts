import type { IsoDate } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import { lookingUp, type Store, within } from '@yibao/platform/mongo';
import type { CaseEvent } from '@yibao/schemas/events/service-desk';
import type { CaseState } from '@yibao/schemas/facts/service-desk';
import { closerOf, type ServiceCase } from '../domain/case/case.ts';
import { caseForAct, type DoneElsewhere } from '../domain/case/close-case.ts';

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

/** More than all the persons of one look-up have that wait, or that one act has closed. */
const mostAtOnce = 1000;

/** As `caseForAct`, among the cases of the person; acts that are told of at once are looked for together. */
export const caseOfAct = ({ query }: Cases) => {
  const candidatesOf = lookingUp(async (personAndCloser) => {
    const asked = personAndCloser.map((key) => key.split(' '));
    const personIds = asked.map(([personId]) => personId);
    const closedBy = { 'state.tasks.closedBy': { $in: asked.map(([, closer]) => closer) } };
    const found = await query(
      { 'state.personId': { $in: personIds }, $or: [{ 'state.open': true }, closedBy] },
      { sort: { 'state.position': 1 }, limit: mostAtOnce },
    );
    const cases = found.flatMap(({ state }) => state ?? []);
    return new Map(
      personAndCloser.map((key, index) => [
        key,
        cases.filter(({ personId }) => personId === personIds[index]),
      ]),
    );
  });

  return async (done: DoneElsewhere): Promise<string | undefined> => {
    const key = `${done.personId} ${closerOf(done)}`;
    return caseForAct(done, (await candidatesOf([key])).get(key) ?? [])?.caseId;
  };
};

/** Some open cases whose last day is not set yet, after an id. */
export const casesWithoutDue =
  ({ query }: Cases) =>
  async (after: string, limit: number): Promise<readonly ServiceCase[]> => {
    const filter = { 'state.open': true, 'state.dueOn': null, _id: { $gt: after } };
    const found = await query(filter, { sort: { _id: 1 }, limit });
    return found.flatMap(({ state }) => state ?? []);
  };
