import { isOwnArea } from '@yibao/platform/access';
import { isTraced } from '../../domain/claim.ts';
import { creditIdOf } from '../../domain/credit.ts';
import { legalBases } from '../../domain/legal-bases.ts';
import { rulesThat } from '../../domain/rule.ts';
import { answer } from '../../review/evaluate-indicator.ts';
import { alertPage, casePage, reconciliationPage, sharedCasePage } from '../lists.ts';
import { noted } from '../noted-looks.ts';
import { maySeeCredit, maySeeEvaluation, monthsOf, requireOwnArea, visible } from '../own-area.ts';
import { coverageReport, hitReport, institutionArea, trendOver } from '../reports.ts';
import type { QueryResolvers } from '../generated.ts';

const seenCredit = visible(maySeeCredit);
const seenEvaluation = visible(maySeeEvaluation);

export const Query: QueryResolvers = {
  fundTrace: async (_parent, { settlementId }, context) => {
    const claim = await context.claims.find(settlementId);
    const isOwn = isTraced(claim) && isOwnArea(context.viewer, claim.settlement.insuredArea);
    return isOwn ? noted(context, claim, 'MONEY') : null;
  },
  fundMonitor: (_parent, { area, asOf }, context) => {
    requireOwnArea(context, area);
    return context.fundFigures(area, new Date(asOf ?? context.now()).toISOString());
  },
  monthlyFundPayments: (_parent, { area, year }, context) => {
    requireOwnArea(context, area);
    return context.monthlyPayments(area, year, context.now().toISOString());
  },
  rules: async (_parent, { stage, tag, at }, { rulesNow, today }) =>
    rulesThat(await rulesNow(), { at: at ?? today(), stage, tag }),
  hitReport: (_parent, { input }, context) => hitReport(monthsOf(input, context), context),
  evaluationCoverage: (_parent, { input }, context) => coverageReport(monthsOf(input, context), context),
  claimEvaluation: async (_parent, { id }, context) =>
    noted(context, seenEvaluation(context, await context.evaluationById.load(id)), 'CLINICAL'),
  alerts: (_parent, args, context) => alertPage(args, context),
  cases: (_parent, args, context) => casePage(args, context),
  reconciliations: (_parent, args, context) => reconciliationPage(args, context),
  sharedCases: (_parent, args, context) => sharedCasePage(args, context),
  creditHistory: async (_parent, { subjectKind: kind, subjectId: id }, context) => {
    const record = seenCredit(context, await context.credits.find(creditIdOf({ kind, id })));
    if (record?.subject.kind === 'PERSON') context.access.note(record.subject.id, 'SERVICE');
    return record;
  },
  legalBases: (_parent, { track }) => legalBases.filter((basis) => !track || basis.track === track),
  indicator: async (_parent, { input }, context) => {
    const { indicator, institutionId, period, declaredBaseline = null } = input;
    const area = await institutionArea(institutionId, context);
    const question = { indicator, institutionId, area, period, declaredBaseline };
    return (await answer(question, context)).value;
  },
  indicatorTrend: async (_parent, { indicator, institutionId, years }, context) => {
    await institutionArea(institutionId, context);
    return trendOver(indicator, institutionId, years, context);
  },
};
