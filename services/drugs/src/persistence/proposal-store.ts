import type { IsoDate } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import type { Store, StoreDefinition } from '@yibao/platform/mongo';
import type { AdjustmentRoundEvent, ProposalAuthority, ProposalEvent } from '@yibao/schemas/events/drugs';
import { adjustmentRounds, type AdjustmentRound } from '../domain/adjustment-round.ts';
import { proposals, type Proposal, type ProposalState } from '../domain/proposal.ts';

export const proposalStore: StoreDefinition<Proposal | null, ProposalEvent> = {
  collection: 'proposals',
  aggregate: proposals,
  indexes: [
    { key: { 'state.area': 1, _id: 1 } },
    { key: { 'state.area': 1, 'state.state': 1, _id: 1 } },
    { key: { 'state.area': 1, 'state.decidedOn': 1 } },
  ],
};

export const adjustmentRoundStore: StoreDefinition<readonly AdjustmentRound[], AdjustmentRoundEvent> = {
  collection: 'adjustmentRounds',
  aggregate: adjustmentRounds,
};

export type ProposalCriteria = {
  readonly area: string;
  readonly authority?: ProposalAuthority | null | undefined;
  readonly state?: ProposalState | null | undefined;
};

type ProposalStore = Store<Proposal | null, ProposalEvent>;

/** The proposals of a province that meet the criteria, by id. */
export const proposalsThat =
  ({ query }: ProposalStore) =>
  async (
    { area, authority, state }: ProposalCriteria,
    { limit, after }: Slice,
  ): Promise<readonly Proposal[]> => {
    const filter = {
      'state.area': area,
      ...(authority && { 'state.authority': authority }),
      ...(state && { 'state.state': state }),
      ...(after !== undefined && { _id: { $gt: after } }),
    };
    return (await query(filter, { sort: { _id: 1 }, limit })).flatMap(({ state: found }) => found ?? []);
  };

/** More than a province decides in a period anybody asks about. */
const mostDecided = 5000;

/** What was decided in a province in a period. */
export const proposalsDecided =
  ({ query }: ProposalStore) =>
  async (area: string, from: IsoDate, to: IsoDate): Promise<readonly Proposal[]> => {
    const filter = { 'state.area': area, 'state.decidedOn': { $gte: from, $lte: to } };
    return (await query(filter, { limit: mostDecided })).flatMap(({ state }) => state ?? []);
  };
