import { compareRatios, ratioOf } from '@yibao/platform/domain';
import type { RuleLogic } from '@yibao/schemas/facts/supervision';
import {
  costShareAbove,
  courseExceeded,
  daysWithoutCare,
  dailyDoseExceeded,
  debitsPerDay,
  offLabel,
  priceAboveCeiling,
  quantityInPeriod,
  referenceMissing,
  repeatedCode,
  wrongSex,
} from './claim-mechanisms.ts';
import type { Finding, ReviewedClaim, Surroundings } from './claim-under-review.ts';

/** What a rule finds in a claim; rules of institutions find nothing there. The closed list, in one place. */
export const findingsIn = (
  logic: RuleLogic,
  claim: ReviewedClaim,
  around: Surroundings,
): readonly Finding[] => {
  switch (logic.mechanism) {
    case 'REPEATED_CODE':
      return repeatedCode(logic, claim, around);
    case 'REFERENCE_MISSING':
      return referenceMissing(logic, claim, around);
    case 'COURSE_EXCEEDED':
      return courseExceeded(logic, claim, around);
    case 'DAILY_DOSE_EXCEEDED':
      return dailyDoseExceeded(logic, claim, around);
    case 'OFF_LABEL':
      return offLabel(logic, claim, around);
    case 'COST_SHARE_ABOVE':
      return costShareAbove(logic, claim, around);
    case 'PRICE_ABOVE_CEILING':
      return priceAboveCeiling(logic, claim, around);
    case 'WRONG_SEX':
      return wrongSex(logic, claim, around);
    case 'DAYS_WITHOUT_CARE':
      return daysWithoutCare(logic, claim);
    case 'DEBITS_PER_DAY':
      return debitsPerDay(logic, claim, around);
    case 'QUANTITY_IN_PERIOD':
      return quantityInPeriod(logic, claim, around);
    case 'ABOVE_PEERS':
    case 'BELOW_MEAN':
    case 'INDICATOR_ABOVE':
    case 'REPORTED':
      return [];
  }
};

const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;

/** The standard deviation of all peers, not of a sample of them. */
const deviation = (values: readonly number[]) => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((each) => (each - middle) ** 2)));
};

/** How many months a mean is taken of: January to October [S001-1.2b]. */
const monthsOfMean = 10;
const written = (value: number) => String(Math.round(value * 100) / 100);

type Judged = { readonly measured: string; readonly limit: string };

/**
 * What a rule says of an institution's number: against its peers [S001-10.3b], against the ten months from January on
 * [S001-1.2b], against a limit [S003-2.19c]. Null: nothing to say.
 */
export const judgeNumbers = (
  logic: RuleLogic,
  { value, others }: { readonly value: string; readonly others: readonly string[] },
): Judged | null => {
  const numbers = others.map(Number);
  switch (logic.mechanism) {
    case 'ABOVE_PEERS': {
      if (numbers.length < logic.peers) return null;
      const limit = mean(numbers) + logic.deviations * deviation(numbers);
      return Number(value) > limit ? { measured: value, limit: written(limit) } : null;
    }
    case 'BELOW_MEAN': {
      if (numbers.length !== monthsOfMean) return null;
      // In whole numbers: 600 of a mean of 1,000 is a drop of 40 percent exactly.
      const sum = numbers.reduce((all, each) => all + each, 0);
      const drop = sum === 0 ? null : (sum - Number(value) * monthsOfMean) / sum;
      return drop !== null && drop > Number(logic.drop)
        ? { measured: `-${written(drop)}`, limit: `-${logic.drop}` }
        : null;
    }
    case 'INDICATOR_ABOVE':
      return compareRatios(ratioOf(value), ratioOf(logic.above)) > 0
        ? { measured: value, limit: logic.above }
        : null;
    default:
      return null;
  }
};

export const judgesNumbers = ({ mechanism }: RuleLogic): boolean =>
  mechanism === 'ABOVE_PEERS' || mechanism === 'BELOW_MEAN' || mechanism === 'INDICATOR_ABOVE';

/** Whether a rule is about what another service tells: its kind, and one of the rule's flags where it names any. */
export const concernsReport = (
  logic: RuleLogic,
  { kind, flag }: { readonly kind: string; readonly flag: string },
): boolean =>
  logic.mechanism === 'REPORTED' && logic.report === kind && (logic.flags?.includes(flag) ?? true);
