import type { IsoDate } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import { pageBy, type Store, within } from '@yibao/platform/mongo';
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
  readonly sportsWindow?: boolean | null | undefined;
  readonly status?: InstitutionStatus | null | undefined;
  readonly at: IsoDate;
};

/** An entry of a dated list that holds on the day. */
const some = (at: IsoDate, entry: object = {}) => ({
  $elemMatch: { ...entry, from: { $lte: at }, $or: [{ to: null }, { to: { $gte: at } }] },
});
const whether = (holds: boolean, entry: object) => (holds ? entry : { $not: entry });

const isAsked = <Value>(value: Value | null | undefined): value is Value =>
  value !== undefined && value !== null;

const filterOf = ({ area, kind, designation, disease, at, ...meet }: Criteria) => ({
  ...(isAsked(area) && { 'state.area': within(area) }),
  ...(isAsked(kind) && { 'state.kind': kind }),
  ...(isAsked(designation) && { 'state.designations': some(at, { kind: designation }) }),
  ...(isAsked(disease) && { 'state.openedDiseases': some(at, { code: disease }) }),
  ...(isAsked(meet.networked) && { 'state.networked': whether(meet.networked, some(at)) }),
  ...(isAsked(meet.sportsWindow) && { 'state.sportsWindows': whether(meet.sportsWindow, some(at)) }),
  ...(isAsked(meet.status) && { 'state.suspensions': whether(meet.status === 'SUSPENDED', some(at)) }),
});

/** A slice of the institutions that meet the criteria, in the order of their positions. */
export const institutionsThat =
  ({ query }: Store<Institution | null, InstitutionEvent>) =>
  async (meet: Criteria, slice: Slice): Promise<readonly Institution[]> => {
    const { filter: after, page } = pageBy('state.area', 1, slice);
    const found = await query({ ...filterOf(meet), ...after }, page);
    return found.flatMap(({ state }) => state ?? []);
  };
