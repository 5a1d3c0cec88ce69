import type { Slice } from '@yibao/platform/graphql';
import { pageBy, type Store, type StoreDefinition, within } from '@yibao/platform/mongo';
import type { CaseEvent, CaseTrack, ViolationType } from '@yibao/schemas/events/supervision';
import { violationCases, type CaseState, type ViolationCase } from '../domain/violation-case.ts';

export const caseStore: StoreDefinition<ViolationCase | null, CaseEvent> = {
  collection: 'violationCases',
  aggregate: violationCases,
  // What was written about a person is sealed under that person's key.
  subjectOf: (found, id) => (found?.subject.kind === 'PERSON' ? found.subject.id : id),
  indexes: [
    { key: { 'state.area': 1, 'state.openedAt': 1, _id: 1 } },
    { key: { 'state.sharedWith': 1, 'state.openedAt': 1, _id: 1 } },
    { key: { 'state.subject.id': 1, 'state.openedAt': 1, _id: 1 } },
    { key: { 'state.settlementId': 1 } },
  ],
};

/** What cases are looked for; what is left out does not matter. */
export type CaseCriteria = {
  readonly area?: string | undefined;
  readonly sharedWith?: string | undefined;
  /** Leaves out cases against agencies. */
  readonly withoutAgencies?: boolean;
  readonly subjectId?: string | null | undefined;
  readonly type?: ViolationType | null | undefined;
  readonly track?: CaseTrack | null | undefined;
  readonly state?: CaseState | null | undefined;
};

const filterOf = ({ area, sharedWith, withoutAgencies, subjectId, type, track, state }: CaseCriteria) => ({
  ...(area === undefined ? {} : { 'state.area': within(area) }),
  ...(sharedWith === undefined ? {} : { 'state.sharedWith': sharedWith }),
  ...(withoutAgencies ? { 'state.subject.kind': { $ne: 'AGENCY' } } : {}),
  ...(subjectId ? { 'state.subject.id': subjectId } : {}),
  ...(type ? { 'state.type': type } : {}),
  ...(track ? { 'state.track': track } : {}),
  ...(state ? { 'state.state': state } : {}),
});

type Cases = Store<ViolationCase | null, CaseEvent>;

export const casesThat =
  ({ query }: Cases) =>
  async (criteria: CaseCriteria, slice: Slice): Promise<readonly ViolationCase[]> => {
    const { filter: after, page } = pageBy('state.openedAt', 1, slice);
    const found = await query({ ...filterOf(criteria), ...after }, page);
    return found.flatMap(({ state }) => state ?? []);
  };

/** One settlement gives rise to few cases. */
const ofOneSettlement = 50;

/** The cases a settlement gave rise to. */
export const casesOf =
  ({ query }: Cases) =>
  async (settlementId: string): Promise<readonly ViolationCase[]> => {
    const found = await query({ 'state.settlementId': settlementId }, { limit: ofOneSettlement });
    return found.flatMap(({ state }) => state ?? []);
  };
