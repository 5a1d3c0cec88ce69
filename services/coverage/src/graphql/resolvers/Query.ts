import { connection, onlyReadable } from '@yibao/platform/graphql';
import { quote } from '../../domain/settle.ts';
import { refuse } from '../../domain/refusals.ts';
import { refusedOnFreshFactsOnly } from '../../settlement/fresh-refusals.ts';
import { gather } from '../../settlement/gather.ts';
import { coverageOf } from '../coverage-of.ts';
import type { QueryResolvers } from '../generated.ts';

const quoted = 'QUOTE';

export const Query: QueryResolvers = {
  quoteClaim: async (_parent, { input: { personId, claim, simulate } }, context) => {
    await context.access.requireRead(personId, 'COVERAGE');
    if (claim.disease) await context.access.requireRead(personId, 'CLINICAL');
    return refusedOnFreshFactsOnly(context, async () => {
      const [state, account] = await Promise.all([
        context.benefits.find(personId),
        context.accounts.find(personId),
      ]);
      const request = await gather(quoted, personId, claim, state, context, simulate);
      // Only quoted: the whole balance stands ready, where the claim lets it pay.
      const heldFen = (claim.useAccount ?? true) ? account.balanceFen : 0;
      return quote({ ...request, heldFen }, state);
    });
  },
  settlement: (_parent, { id }, { settlementById }) => settlementById.load(id),
  coverageRemainder: async (_parent, { personId, on }, context) => {
    await context.access.requireRead(personId, 'COVERAGE');
    const coverage = await coverageOf(personId, on ?? context.today(), context);
    if (!coverage) throw refuse('NOT_ENROLLED', { on: on ?? context.today() });
    // An insurer is told of amounts, not of diseases.
    const benefits = coverage.benefits.filter(({ set }) => set === 'ORDINARY' || set === 'INPATIENT');
    return { ...coverage, benefits };
  },
  entitlementApplications: async (_parent, args, { viewer: { area }, access, applicationsIn }) => {
    const page = await connection(
      args,
      async (slice) => (area === undefined ? [] : applicationsIn(area, slice)),
      ({ position }) => position,
    );
    // Somebody who is insured elsewhere by now is no longer this agency's to see.
    return onlyReadable(page, access, 'CLINICAL');
  },
  claimRemainder: async (_parent, { settlementId }, { settlementById, access }) => {
    const found = await settlementById.load(settlementId);
    // A settlement without consent looks like one that is not there.
    if (!found || !(await access.mayRead(found.personId, 'COVERAGE'))) return null;
    await access.requireRead(found.personId, 'COVERAGE');
    const { serviceDate, amounts, payers, status } = found;
    return {
      ...{ settlementId, serviceDate, status },
      bill: amounts.billFen,
      fundPaid: payers.fundFen,
      inScopeRemainder: amounts.inScopeFen - payers.fundFen,
      outOfScope: amounts.outOfScopeFen,
    };
  },
};
