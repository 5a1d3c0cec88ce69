import type { IsoDate } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import type { Store } from '@yibao/platform/mongo';
import type { InstitutionEvent } from '@yibao/schemas/events/institutions';
import type { DesignationKind, InstitutionKind, InstitutionStatus } from '@yibao/schemas/facts/institutions';
import type { Institution } from '../domain/institution.ts';

/** What institutions are looked for; what is left out, or null, does not matter. */
export type Criteria = {
  /** A province or a city stands for all areas below it. */
  readonly area?: string | null | undefined;
  readonly kind?: InstitutionKind | null | undefined;
  readonly designation?: DesignationKind | null | undefined;
  readonly disease?: string | null | undefined;
  readonly networked?: boolean | null | undefined;
  readonly status?: InstitutionStatus | null | undefined;
  readonly at: IsoDate;
};

/** By `positionOf`. */
export const positionOrder = { 'state.area': 1, 'state.id': 1 } as const;

const afterPosition = (position: string) => {
  const [area, id] = position.split('/');
  return { $or: [{ 'state.area': { $gt: area } }, { 'state.area': area, 'state.id': { $gt: id } }] };
};

/** 220000 is the province, 220100 a city: their areas share the digits before the zeros. */
const within = (area: string) => {
  const prefix = area.replace(/(00)+$/, '');
  return { 'state.area': { $gte: prefix, $lt: `${prefix}\uffff` } };
};

/** An entry of a dated list that holds on the day. */
const some = (at: IsoDate, entry: object = {}) => ({
  $elemMatch: { ...entry, from: { $lte: at }, $or: [{ to: null }, { to: { $gte: at } }] },
});
const whether = (holds: boolean, entry: object) => (holds ? entry : { $not: entry });

const isAsked = <Value>(value: Value | null | undefined): value is Value =>
  value !== undefined && value !== null;

const filterOf = ({ area, kind, designation, disease, networked, status, at }: Criteria) => ({
  ...(isAsked(area) && within(area)),
  ...(isAsked(kind) && { 'state.kind': kind }),
  ...(isAsked(designation) && { 'state.designations': some(at, { kind: designation }) }),
  ...(isAsked(disease) && { 'state.openedDiseases': some(at, { code: disease }) }),
  ...(isAsked(networked) && { 'state.networked': whether(networked, some(at)) }),
  ...(isAsked(status) && { 'state.suspensions': whether(status === 'SUSPENDED', some(at)) }),
});

/** A slice of the institutions that meet the criteria, in the order of their positions. */
export const institutionsThat =
  ({ query }: Store<Institution | null, InstitutionEvent>) =>
  async (meet: Criteria, { limit, after }: Slice): Promise<readonly Institution[]> => {
    const filter = { ...filterOf(meet), ...(after !== undefined && afterPosition(after)) };
    const found = await query(filter, { sort: positionOrder, limit });
    return found.flatMap(({ state }) => state ?? []);
  };
