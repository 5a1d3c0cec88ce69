import { daysBetween, type IsoDate, type Metadata } from '@yibao/platform/domain';
import type { Evaluation } from '@yibao/schemas/events/supervision';
import { mostDaysBack } from '@yibao/schemas/facts/supervision';
import type { Context } from '../context.ts';
import { withdrawAlert } from '../domain/alert.ts';
import type { ReviewedClaim } from '../domain/claim-under-review.ts';
import { asksSex } from '../domain/claim-mechanisms.ts';
import { claimTypeOf, isTraced, type RecordedClaim, type TracedClaim } from '../domain/claim.ts';
import { keepEvaluation, reviewed } from '../domain/evaluation.ts';
import { rulesOn, rulesThat, type RuleBase } from '../domain/rule.ts';
import type { Catalogue } from '../persistence/known-facts.ts';
import { raise } from './raise.ts';

const codesOf = (claims: readonly TracedClaim[]) =>
  claims.flatMap((claim) => claim.private?.lines ?? []).map(({ code }) => code);

/** A settled claim as rules look at it, but for the patient's sex. */
const underReview = ({ settlement, private: secret }: TracedClaim): ReviewedClaim => ({
  claimId: settlement.settlementId,
  on: settlement.settledOn,
  institutionId: settlement.institutionId,
  sex: null,
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

type Known = {
  /** Of the person, around the day. */
  readonly claims: readonly TracedClaim[];
  readonly catalogue: Catalogue;
  readonly sexOf: Context['sexOf'];
};

const evaluate = async (
  claim: TracedClaim,
  { claims, catalogue, sexOf }: Known,
  base: RuleBase,
): Promise<Evaluation> => {
  const { settlement, personId } = claim;
  const { settledOn, insuredArea, careArea } = settlement;
  const reversed = claim.reversal !== null;
  const history = claims.filter(
    (each) =>
      isBefore(each, claim) &&
      each.reversal === null &&
      daysBetween(each.settlement.settledOn, settledOn) <= mostDaysBack,
  );
  const around = {
    history: history.map(underReview),
    catalogue: catalogue.itemsOn(insuredArea, settledOn),
  };
  const seen = underReview(claim);
  const rules = rulesThat(base, { at: settledOn, stage: 'POST' });
  // Few claims have a line for which it matters.
  const asked = !reversed && rules.some(({ logic }) => asksSex(logic, seen, around));
  const sex = asked ? await sexOf(personId) : null;
  return reviewed(
    {
      claim: { ...seen, sex },
      ...{ stage: 'POST', personId, insuredArea, area: careArea, type: claimTypeOf(settlement), reversed },
    },
    around,
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
  return claims.filter(({ reversal }) => reversal === null).map(underReview);
};

/** Raises what hits say. */
const raiseHits = async (
  { hits }: Evaluation,
  { settlement, personId }: TracedClaim,
  base: RuleBase,
  context: Context,
  metadata: Metadata,
) => {
  const { settlementId, institutionId, careArea, insuredArea, settledOn } = settlement;
  for (const rule of rulesOn(base, settledOn)) {
    const found = hits.findLast(({ code }) => code === rule.code);
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
};

/** Withdraws what waits from a settlement without a hit any more. */
const withdrawOthers = async (
  { evaluationId, hits }: Evaluation,
  { alerts, alertsFrom, now }: Context,
  metadata: Metadata,
) => {
  for (const { alertId, code } of await alertsFrom(evaluationId))
    if (!hits.some((hit) => hit.code === code))
      await alerts.change(alertId, withdrawAlert(now().toISOString()), metadata);
};

/**
 * Looks at a claim that has just been recorded or reversed, and again at the later ones of the person that look back on
 * it, so that the order in which events arrive does not matter [S001-10.3b, S003-2.18a, S003-8.23a].
 */
export const reviewClaim = async (
  claim: RecordedClaim | null,
  context: Context,
  metadata: Metadata,
): Promise<void> => {
  if (!isTraced(claim)) return;
  const claims = await context.claimsAround(claim.personId, claim.settlement.settledOn);
  const concerned = claims.filter((each) => !isBefore(each, claim));
  const [catalogue, base] = await Promise.all([context.catalogueOf(codesOf(concerned)), context.rulesNow()]);
  for (const each of concerned) {
    const evaluation = await evaluate(each, { claims, catalogue, sexOf: context.sexOf }, base);
    const kept = await context.evaluations.change(each.settlementId, keepEvaluation(evaluation), metadata);
    await raiseHits(evaluation, each, base, context, metadata);
    // The first evaluation of a claim has no alert before it.
    if (kept.revision > 1) await withdrawOthers(evaluation, context, metadata);
  }
};
