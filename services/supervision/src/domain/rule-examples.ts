import type { RuleExample, RuleVersion, SampleClaim } from '@yibao/schemas/events/supervision';
import type { CatalogueItem, ReviewedClaim } from './claim-under-review.ts';
import { concernsReport, findingsIn, judgeNumbers, judgesNumbers } from './mechanisms.ts';

/** What an example expected, and what the rule gave. */
export type ExampleResult = { readonly expected: boolean; readonly actual: boolean };

const claimOf = (sample: SampleClaim, claimId: string): ReviewedClaim => ({
  claimId,
  on: sample.on,
  institutionId: sample.institutionId ?? 'EXAMPLE',
  sex: sample.sex ?? null,
  inpatient: sample.inpatient ?? false,
  accountFen: sample.accountFen ?? 0,
  lines: sample.lines.map((line, index) => ({
    ...line,
    lineId: `${claimId}/${index + 1}`,
    servedOn: line.servedOn ?? sample.on,
  })),
});

const catalogueOf = (samples: readonly SampleClaim[]): ReadonlyMap<string, CatalogueItem> =>
  new Map(
    samples
      .flatMap(({ lines }) => lines)
      .map((line) => [
        line.code,
        { ...line, tags: line.tags ?? [], labelIndications: line.labelIndications ?? [], payable: true },
      ]),
  );

const hits = (rule: Pick<RuleVersion, 'logic'>, example: RuleExample): boolean => {
  const { claim, history = [], numbers, report } = example;
  if (rule.logic.mechanism === 'REPORTED') return report !== undefined && concernsReport(rule.logic, report);
  if (judgesNumbers(rule.logic)) return numbers !== undefined && judgeNumbers(rule.logic, numbers) !== null;
  if (!claim) return false;
  const around = {
    history: history.map((each, index) => claimOf(each, `earlier-${index + 1}`)),
    catalogue: catalogueOf([...history, claim]),
  };
  return findingsIn(rule.logic, claimOf(claim, 'example'), around).length > 0;
};

/** Runs the examples of a rule, in their order [S001-10.3a]. */
export const examplesOf = (rule: Pick<RuleVersion, 'logic' | 'examples'>): readonly ExampleResult[] =>
  rule.examples.map((example) => ({ expected: example.hits, actual: hits(rule, example) }));
