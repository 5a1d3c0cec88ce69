import { isOwnArea } from '@yibao/platform/access';
import { connection, onlyReadable } from '@yibao/platform/graphql';
import { filingRules } from '../../domain/filing-rules.ts';
import { refuse } from '../../domain/refusals.ts';
import { adviseDirectSettlement, answered, simulatedFacts } from '../direct-settlement.ts';
import type { QueryResolvers } from '../generated.ts';

export const Query: QueryResolvers = {
  filing: (_parent, { id }, { filingById }) => filingById.load(id),
  filings: async (_parent, { area, ...args }, { viewer, access, filingsIn }) => {
    const asked = area ?? viewer.area;
    const isOwn = asked !== undefined && isOwnArea(viewer, asked);
    const page = await connection(
      args,
      // An area outside the own one looks like one without filings.
      async (slice) => (isOwn ? filingsIn(asked, slice) : []),
      ({ registeredAt, filingId }) => `${registeredAt}/${filingId}`,
    );
    // Somebody who is insured elsewhere by now is no longer this agency's to see.
    return onlyReadable(page, access, 'COVERAGE');
  },
  checkDirectSettlement: (_parent, { input }, context) => adviseDirectSettlement(input, context),
  simulateDirectSettlement: async (_parent, { input }, { policyFor }) => {
    const { insuredArea, insuranceType, serviceDate } = input;
    const policy = await policyFor({ area: insuredArea, insuranceType }, serviceDate);
    return answered(simulatedFacts(input), policy);
  },
  filingCategories: async (_parent, { area, insuranceType, on }, { policyFor, today }) => {
    const date = on ?? today();
    const policy = await policyFor({ area, insuranceType }, date);
    const { types, requiredFields, maxDays } = filingRules(policy);
    const source = policy.parameters['filing.types'];
    if (!source) throw refuse('PARAMETER_MISSING', { path: 'filing.types' });
    return types
      .filter((type) => type !== 'DEEMED')
      .map((type) => ({
        type,
        requiredFields: [...requiredFields, ...(type === 'REFERRED' ? ['referral'] : [])],
        maxDays: maxDays[type] ?? null,
        source: { ...source.source, ...source.from },
      }));
  },
};
