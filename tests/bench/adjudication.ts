import { publishedPacks } from '../../services/policies/packs/index.ts';
import { adjudicate } from '../../services/coverage/src/domain/adjudication/adjudicate.ts';
import { claimOf, factsOf, nothingYet, policyBy } from '../../services/coverage/src/testing/claims.ts';
import { quantile } from './figures.ts';

const perRound = 500;

/** Microseconds to work out one bill of one line by the pack of XX city, explained; median and p95 over rounds. */
export const adjudicationMicroseconds = (): { readonly median: number; readonly p95: number } => {
  const pack = publishedPacks.find((each) => each.pack === 'XX_CITY_EMPLOYEE' && each.effectiveFrom !== null);
  if (!pack) throw new Error('The pack of XX city is not there');
  const serviceDate = '2023-05-10';
  const policy = policyBy(pack, { serviceDate });
  const facts = factsOf();
  const round = () => {
    const startedAt = performance.now();
    for (let each = 0; each < perRound; each += 1)
      adjudicate(claimOf(20_000 + each, { serviceDate }), facts, policy, { ...nothingYet, heldFen: 5000 });
    return ((performance.now() - startedAt) * 1000) / perRound;
  };
  for (let warmUp = 0; warmUp < 5; warmUp += 1) round();
  const rounds = Array.from({ length: 20 }, round);
  return { median: quantile(rounds, 0.5), p95: quantile(rounds, 0.95) };
};
