import type { Slice } from '@yibao/platform/graphql';
import type { Store, StoreDefinition } from '@yibao/platform/mongo';
import type { ContributionEvent } from '@yibao/schemas/events/persons';
import { ContributionMonthFact } from '@yibao/schemas/facts/persons';
import { contributions, type Contribution } from '../domain/contribution/contribution.ts';

const valueOf = (contribution: Contribution) => {
  const { personId, type, area, month, months, paidOn } = contribution;
  const { baseFen, individualFen, employerFen, governmentFen } = contribution;
  return {
    ...{ personId, type, area, month, months, baseFen },
    ...{ individualFen, employerFen, governmentFen, paidOn },
  };
};

/** One document per contribution: its id is the natural key, so that no document grows with a working life. */
export const contributionStore: StoreDefinition<Contribution | null, ContributionEvent> = {
  collection: 'contributions',
  aggregate: contributions,
  subjectOf: (contribution, id) => contribution?.personId ?? id,
  facts: (contribution) =>
    contribution?.paidOn === undefined
      ? []
      : [{ definition: ContributionMonthFact, value: valueOf(contribution) }],
  indexes: [{ key: { 'state.personId': 1, 'state.position': -1 } }],
};

/** The contributions of a person, latest month first. */
export const contributionsOf =
  ({ query }: Store<Contribution | null, ContributionEvent>) =>
  async (personId: string, { limit, after }: Slice): Promise<readonly Contribution[]> => {
    const found = await query(
      {
        'state.personId': personId,
        ...(after === undefined ? {} : { 'state.position': { $lt: after } }),
      },
      { sort: { 'state.position': -1 }, limit },
    );
    return found.flatMap(({ state }) => state ?? []);
  };
