import type { Aggregate, IsoDate } from '@yibao/platform/domain';
import { AdjustmentRoundOpened, type AdjustmentRoundEvent } from '@yibao/schemas/events/drugs';
import type { CatalogueKind } from '@yibao/schemas/facts/drugs';
import { refuse } from './refusals.ts';
import type { Proposal } from './proposal.ts';

export type Candidate = {
  readonly proposalId: string;
  readonly code: string;
  readonly support: 'SUPPORTED' | 'NOT_PROVINCIAL';
};

export type AdjustmentRound = {
  readonly roundId: string;
  readonly area: string;
  readonly catalogue: CatalogueKind;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly candidates: readonly Candidate[];
};

/** The adjustments of one catalogue of a province, oldest first. */
export const adjustmentRounds: Aggregate<readonly AdjustmentRound[], AdjustmentRoundEvent> = {
  initial: [],
  evolve: (rounds, { data }) => [...rounds, data],
};

type RoundRequest = Omit<AdjustmentRound, 'candidates'> & { readonly open: readonly Proposal[] };

/**
 * Opens an adjustment and lists what waits: Chinese medicines under provincial authority are SUPPORTED, a drug for the
 * nation to decide is not [S000-14c]. Refuses PERIOD_INVALID, ROUND_OPEN while another one's days overlap.
 */
export const openRound =
  ({ open, ...round }: RoundRequest) =>
  (rounds: readonly AdjustmentRound[]): readonly AdjustmentRoundEvent[] => {
    if (round.to < round.from) throw refuse('PERIOD_INVALID', { from: round.from, to: round.to });
    const other = rounds.find(({ from, to }) => from <= round.to && round.from <= to);
    if (other) throw refuse('ROUND_OPEN', { roundId: other.roundId, to: other.to });
    const candidates = open.map(({ proposalId, code, authority }): Candidate => ({
      ...{ proposalId, code },
      support: authority === 'PROVINCIAL' ? 'SUPPORTED' : 'NOT_PROVINCIAL',
    }));
    return [AdjustmentRoundOpened({ ...round, candidates })];
  };
