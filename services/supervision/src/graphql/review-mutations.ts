import { commandOf } from '@yibao/platform/graphql';
import { ratioOf } from '@yibao/platform/domain';
import type { Context } from '../context.ts';
import { claimTypeOf } from '../domain/claim.ts';
import type { ReviewedClaim } from '../domain/claim-under-review.ts';
import { keepEvaluation, requireRules, reviewed } from '../domain/evaluation.ts';
import { refuse } from '../domain/refusals.ts';
import { evaluateIndicator } from '../review/evaluate-indicator.ts';
import { historyOf } from '../review/review-claim.ts';
import { requireOwnArea } from './own-area.ts';
import { institutionArea } from './reports.ts';
import type { EvaluateClaimInput, EvaluatedLineInput, MutationResolvers } from './generated.ts';

const lineOf = (line: EvaluatedLineInput, today: string): ReviewedClaim['lines'][number] => {
  for (const text of [line.quantity, line.dailyDose]) if (text) ratioOf(text);
  return {
    ...{ lineId: line.lineId, code: line.code, quantity: line.quantity, billFen: line.amount },
    servedOn: line.servedOn ?? today,
    dailyDose: line.dailyDose ?? undefined,
    days: line.days ?? undefined,
    indications: line.indications ?? undefined,
    consentReference: line.consentReference ?? undefined,
  };
};

/** Where the claim arises: the caller's institution, or for an officer the one named, in the own area. */
const place = async ({ institutionId }: EvaluateClaimInput, context: Context) => {
  const { viewer, institutionsNamed } = context;
  const isOfficer = viewer.roles.includes('OFFICER');
  const id = isOfficer ? institutionId : viewer.organisation;
  if (!id) throw refuse('INSTITUTION_REQUIRED');
  const known = (await institutionsNamed([id])).get(id);
  if (!known) throw refuse('INSTITUTION_UNKNOWN', { institutionId: id });
  if (isOfficer) requireOwnArea(context, known.area);
  return known;
};

/** What rules may look at besides the claim. Refuses UNKNOWN_CODE. */
const surroundings = async (
  claim: ReviewedClaim,
  area: string,
  personId: string | null,
  context: Context,
) => {
  const codes = claim.lines.map(({ code }) => code);
  const [history, known] = await Promise.all([
    personId === null ? [] : historyOf(personId, claim.on, context),
    context.catalogueOf(codes),
  ]);
  const catalogue = known.itemsOn(area, claim.on);
  const unknown = codes.filter((code) => !catalogue.has(code));
  if (unknown.length > 0) throw refuse('UNKNOWN_CODE', { codes: unknown });
  return { history, catalogue };
};

export const reviewMutations = {
  evaluateClaim: async (_parent, { input }, context) => {
    const { stage, personId = null, careType, lines } = input;
    if (lines.length === 0) throw refuse('LINES_REQUIRED');
    const { institutionId, area } = await place(input, context);
    if (personId !== null) await context.access.requireAct(personId, 'CLINICAL');
    const command = commandOf(context, 'evaluateClaim', input);
    const on = context.today();
    const insuredArea = personId === null ? undefined : await context.insuredAreaOf(personId);
    const claim = {
      ...{ claimId: command.newId, on, institutionId, accountFen: 0 },
      sex: personId === null ? null : await context.sexOf(personId),
      inpatient: careType === 'INPATIENT',
      lines: lines.map((line) => lineOf(line, on)),
    };
    const base = await context.rulesNow();
    requireRules(base, on);
    const around = await surroundings(claim, insuredArea ?? area, personId, context);
    const type = claimTypeOf({ insuredArea: insuredArea ?? area, careArea: area, careType });
    const review = {
      claim,
      stage,
      area,
      insuredArea,
      type,
      reversed: false,
      personId: personId ?? undefined,
    };
    const evaluation = reviewed(review, around, base);
    const { state, revision } = await context.evaluations.change(
      command.newId,
      keepEvaluation(evaluation),
      command,
    );
    return { evaluation: state ?? evaluation, revision };
  },
  evaluateIndicator: async (_parent, { input }, context) => {
    const { indicator, institutionId, period, declaredBaseline = null } = input;
    const area = await institutionArea(institutionId, context);
    const question = { indicator, institutionId, area, period, declaredBaseline };
    return evaluateIndicator(question, context, commandOf(context, 'evaluateIndicator', input));
  },
} satisfies MutationResolvers;
