import { daysBetween, type IsoDate, type Metadata } from '@yibao/platform/domain';
import type { Evaluation } from '@yibao/schemas/events/supervision';
import { mostDaysBack } from '@yibao/schemas/facts/supervision';
import type { Context } from '../context.ts';
import { withdrawAlert } from '../domain/alert.ts';
import type { ReviewedClaim } from '../domain/claim-under-review.ts';
import { claimTypeOf, isTraced, type TracedClaim } from '../domain/claim.ts';
import { keepEvaluation, reviewed } from '../domain/evaluation.ts';
import { rulesOn, type RuleBase } from '../domain/rule.ts';
import type { Catalogue } from '../persistence/known-facts.ts';
import { raise } from './raise.ts';

type Sex = ReviewedClaim['sex'];

const codesOf = (claims: readonly TracedClaim[]) =>
  claims.flatMap((claim) => claim.private?.lines ?? []).map(({ code }) => code);

/** A settled claim as rules look at it. */
const underReview = ({ settlement, private: secret }: TracedClaim, sex: Sex): ReviewedClaim => ({
  claimId: settlement.settlementId,
  on: settlement.settledOn,
  institutionId: settlement.institutionId,
  sex,
  inpatient: settlement.careType === 'INPATIENT',
  accountFen: settlement.accountFen,
  lines: (secret?.lines ?? []).map(({ servedOn, ...line }) => ({
    ...line,
    servedOn: servedOn ?? settlement.serviceDate,
  })),
});

/** By the instant of settlement, then by id: the same whatever order the events came in. */
const isBefore = (one: TracedClaim, other: TracedClaim) =>
  one.settlement.settledAt < other.settlement.settledAt ||
  (one.settlement.settledAt === other.settlement.settledAt && one.settlementId < other.settlementId);

type Known = { readonly claims: readonly TracedClaim[]; readonly catalogue: Catalogue; readonly sex: Sex };

const evaluate = (claim: TracedClaim, { claims, catalogue, sex }: Known, base: RuleBase): Evaluation => {
  const { settlement, personId } = claim;
  const { settledOn, insuredArea, careArea } = settlement;
  const history = claims.filter(
    (each) =>
      isBefore(each, claim) &&
      each.reversal === null &&
      daysBetween(each.settlement.settledOn, settledOn) <= mostDaysBack,
  );
  return reviewed(
    {
      claim: underReview(claim, sex),
      ...{ stage: 'POST', personId, insuredArea },
      ...{ area: careArea, type: claimTypeOf(settlement), reversed: claim.reversal !== null },
    },
    {
      history: history.map((each) => underReview(each, sex)),
      catalogue: catalogue.itemsOn(insuredArea, settledOn),
    },
    base,
  );
};

/** Earlier claims of a person that stand, as rules look at them: for a claim that is not settled yet. */
export const historyOf = async (
  personId: string,
  on: IsoDate,
  { claimsAround }: Context,
): Promise<readonly ReviewedClaim[]> => {
  const claims = await claimsAround(personId, on);
  return claims.filter(({ reversal }) => reversal === null).map((each) => underReview(each, null));
};

/** Raises what hits say, and withdraws what waits from the same settlement without a hit any more. */
const alertOn = async (
  evaluation: Evaluation,
  { settlement, personId }: TracedClaim,
  base: RuleBase,
  context: Context,
  metadata: Metadata,
) => {
  const { settlementId, institutionId, careArea, insuredArea, settledOn } = settlement;
  const hit = new Map(evaluation.hits.map((each) => [each.code, each]));
  for (const rule of rulesOn(base, settledOn)) {
    const found = hit.get(rule.code);
    if (!found) continue;
    const ofPerson = rule.subject === 'PERSON';
    await raise(
      {
        rule,
        subject: { kind: rule.subject, id: ofPerson ? personId : institutionId },
        source: { kind: 'SETTLEMENT', id: settlementId },
        area: ofPerson ? insuredArea : careArea,
        ...{ measured: found.measured, limit: found.limit },
      },
      context,
      metadata,
    );
  }
  for (const { alertId, code } of await context.alertsFrom(settlementId))
    if (!hit.has(code))
      await context.alerts.change(alertId, withdrawAlert(context.now().toISOString()), metadata);
};

/**
 * Looks at a settlement that has just been recorded or reversed, and again at the later ones of the person that look
 * back on it, so that the order in which events arrive does not matter [S001-10.3b, S003-2.18a, S003-8.23a].
 */
export const reviewSettlement = async (
  settlementId: string,
  context: Context,
  metadata: Metadata,
): Promise<void> => {
  const claim = await context.claims.find(settlementId);
  if (!isTraced(claim)) return;
  const claims = await context.claimsAround(claim.personId, claim.settlement.settledOn);
  const [catalogue, sex, base] = await Promise.all([
    context.catalogueOf(codesOf(claims)),
    context.sexOf(claim.personId),
    context.rulesNow(),
  ]);
  const known = { claims, catalogue, sex };
  for (const each of claims.filter((other) => !isBefore(other, claim))) {
    const evaluation = evaluate(each, known, base);
    await context.evaluations.change(each.settlementId, keepEvaluation(evaluation), metadata);
    await alertOn(evaluation, each, base, context, metadata);
  }
};
