import { monthOf, sumFen, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import {
  ClaimEvaluated,
  type ClaimType,
  type Evaluation,
  type EvaluationEvent,
  type Hit,
} from '@yibao/schemas/events/supervision';
import type { RuleStage } from '@yibao/schemas/facts/supervision';
import type { ReviewedClaim, Surroundings } from './claim-under-review.ts';
import { findingsIn } from './mechanisms.ts';
import { refuse } from './refusals.ts';
import { ruleBaseOn, rulesThat, type RuleBase } from './rule.ts';

export const evaluations: Aggregate<Evaluation | null, EvaluationEvent> = {
  initial: null,
  evolve: (_evaluation, { data }) => data,
};

/** What is looked at, where and when. `reversed`: taken back since, so that nothing of it counts. */
export type Review = {
  readonly claim: ReviewedClaim;
  readonly stage: RuleStage;
  readonly personId?: string | undefined;
  readonly area: string;
  readonly insuredArea?: string | undefined;
  readonly type: ClaimType;
  readonly reversed: boolean;
};

const examTag = 'EXAM';

/** What the lines of a claim add up to, for the indicators of its institution [S003-2.19c]. */
const contentOf = ({ lines }: ReviewedClaim, { catalogue }: Surroundings): Evaluation['content'] => {
  const exams = lines.filter(({ code }) => catalogue.get(code)?.tags.includes(examTag));
  return {
    billFen: sumFen(lines.map(({ billFen }) => billFen)),
    examFen: sumFen(exams.map(({ billFen }) => billFen)),
    lines: lines.length,
    offCatalogue: lines.filter(({ code }) => !catalogue.get(code)?.payable).length,
  };
};

const hitsOf = (
  { claim, stage }: Review,
  around: Surroundings,
  base: RuleBase,
  on: IsoDate,
): readonly Hit[] =>
  rulesThat(base, { at: on, stage }).flatMap(({ code, version, tag, logic }) =>
    findingsIn(logic, claim, around).map((finding) => ({ code, version, tag, ...finding })),
  );

/**
 * Looks at a claim by the rules in force on its day: the same claim, surroundings and rule base give the same hits
 * [S001-10.3a, S003-3.1d].
 */
export const reviewed = (review: Review, around: Surroundings, base: RuleBase): Evaluation => {
  const { claim, stage, personId, area, insuredArea, type, reversed } = review;
  const { on, institutionId, claimId } = claim;
  return {
    ...{ evaluationId: claimId, stage, institutionId, area, type, on, month: monthOf(on) },
    ...(personId === undefined ? {} : { personId }),
    ...(insuredArea === undefined ? {} : { insuredArea }),
    ruleBase: ruleBaseOn(base, on),
    hits: reversed ? [] : hitsOf(review, around, base, on),
    unknownCodes: [...new Set(claim.lines.map(({ code }) => code))].filter(
      (code) => !around.catalogue.has(code),
    ),
    reversed,
    content: contentOf(claim, around),
  };
};

/** Refuses RULE_BASE_MISSING where no rule is in force on a day: silence would look like a clean claim. */
export const requireRules = (base: RuleBase, on: IsoDate): void => {
  if (rulesThat(base, { at: on }).length === 0) throw refuse('RULE_BASE_MISSING', { on });
};

/** Plain data in the order in which it was written: equal texts are equal evaluations. */
const same = (one: Evaluation | null, other: Evaluation) => JSON.stringify(one) === JSON.stringify(other);

/** Keeps an evaluation; the same again changes nothing. */
export const keepEvaluation =
  (evaluation: Evaluation) =>
  (current: Evaluation | null): readonly EvaluationEvent[] =>
    same(current, evaluation) ? [] : [ClaimEvaluated(evaluation)];
