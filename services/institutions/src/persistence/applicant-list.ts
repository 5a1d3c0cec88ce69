import type { IsoDate } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import { pageBy, type Store, within } from '@yibao/platform/mongo';
import type { InstitutionEvent } from '@yibao/schemas/events/institutions';
import type { ApplicationState } from '../domain/designation-application.ts';
import type { Institution } from '../domain/institution.ts';
import { refuse } from '../domain/refusals.ts';

type InstitutionStore = Store<Institution | null, InstitutionEvent>;

export type ApplicantCriteria = {
  readonly area: string;
  readonly state: ApplicationState;
  /** Came into that state on this day, or earlier. */
  readonly since?: IsoDate | null | undefined;
};

/** Institutions with an application in a state, in the order of their positions. */
export const applicantsIn =
  ({ query }: InstitutionStore) =>
  async ({ area, state, since }: ApplicantCriteria, slice: Slice): Promise<readonly Institution[]> => {
    const { filter: after, page } = pageBy('state.area', 1, slice);
    const application = { state, ...(since && { since: { $lte: since } }) };
    const filter = { 'state.area': within(area), 'state.applications': { $elemMatch: application } };
    const found = await query({ ...filter, ...after }, page);
    return found.flatMap(({ state: institution }) => institution ?? []);
  };

/** More than apply in a province in a year. */
const mostApplicants = 5000;

/** Institutions of an area that applied in a period. Refuses TOO_MANY_APPLICANTS: a part would give a wrong report. */
export const applicantsOf =
  ({ query }: InstitutionStore) =>
  async (area: string, from: IsoDate, to: IsoDate): Promise<readonly Institution[]> => {
    const applied = { $elemMatch: { appliedOn: { $gte: from, $lte: to } } };
    const filter = { 'state.area': within(area), 'state.applications': applied };
    const found = await query(filter, { limit: mostApplicants + 1 });
    if (found.length > mostApplicants) throw refuse('TOO_MANY_APPLICANTS', { most: mostApplicants });
    return found.flatMap(({ state }) => state ?? []);
  };
