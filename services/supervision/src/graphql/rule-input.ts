import { ruleLogic, type RuleLogic } from '@yibao/schemas/facts/supervision';
import type { RuleExample, RuleVersion, SampleClaim } from '@yibao/schemas/events/supervision';
import { ratioOf } from '@yibao/platform/domain';
import { refuse } from '../domain/refusals.ts';
import type {
  RuleExampleInput,
  RuleInput,
  RuleLogicInput,
  SampleClaimInput,
  SampleLineInput,
} from './generated.ts';

/** Without what was left out: nothing stands for null in a rule. */
const given = <Values extends object>(values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined)) as {
    [Name in keyof Values]: NonNullable<Values[Name]>;
  };

/** Refuses PARAMETER_INVALID: the values must be those of the mechanism, no fewer and no more. */
const logicOf = (input: RuleLogicInput): RuleLogic => {
  const parsed = ruleLogic.safeParse(given(input));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => ({ at: path.join('.'), message }));
  throw refuse('PARAMETER_INVALID', { mechanism: input.mechanism, problems });
};

const lineOf = ({ amount: billFen, ceiling, ...line }: SampleLineInput) => {
  // Decimals are checked here, so that an example fails for what it says and not for how it is written.
  for (const text of [line.quantity, line.dailyDose, line.maximumDailyDose]) if (text) ratioOf(text);
  const ceilingFen = ceiling ?? undefined;
  return { ...given(line), billFen, ...(ceilingFen === undefined ? {} : { ceilingFen }) };
};

const claimOf = ({ account, lines, ...claim }: SampleClaimInput): SampleClaim => {
  const accountFen = account ?? undefined;
  return { ...given(claim), ...(accountFen === undefined ? {} : { accountFen }), lines: lines.map(lineOf) };
};

const exampleOf = ({ claim, history, numbers, report, hits }: RuleExampleInput): RuleExample => {
  for (const text of numbers ? [numbers.value, ...numbers.others] : []) ratioOf(text);
  return {
    hits,
    ...(claim ? { claim: claimOf(claim) } : {}),
    ...(history ? { history: history.map(claimOf) } : {}),
    ...(numbers ? { numbers } : {}),
    ...(report ? { report } : {}),
  };
};

/** A rule as it would be published. Refuses PARAMETER_INVALID. */
export const ruleOf = (input: RuleInput): RuleVersion => {
  const { code, version, title, guidance, stages, tag, subject, dueWorkingDays, from, source } = input;
  if (
    subject === 'AGENCY' ||
    stages.length === 0 ||
    dueWorkingDays < 1 ||
    !/^[A-Z][A-Z0-9_]{2,39}$/.test(code)
  )
    throw refuse('PARAMETER_INVALID', { code, subject, dueWorkingDays, stages });
  return {
    ...{ code, version, title, guidance, stages, tag, subject, dueWorkingDays, from, source },
    logic: logicOf(input.logic),
    examples: input.examples.map(exampleOf),
  };
};
