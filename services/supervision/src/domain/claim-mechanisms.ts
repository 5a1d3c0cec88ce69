import {
  addRatios,
  compareRatios,
  daysBetween,
  decimalOf,
  multiplyRatios,
  ratioBetween,
  ratioOf,
  sumFen,
  yuanOf,
  zeroRatio,
} from '@yibao/platform/domain';
import type { RuleLogic } from '@yibao/schemas/facts/supervision';
import type {
  CatalogueItem,
  Finding,
  ReviewedClaim,
  ReviewedLine,
  Surroundings,
} from './claim-under-review.ts';

type LogicOf<Mechanism extends RuleLogic['mechanism']> = Extract<RuleLogic, { mechanism: Mechanism }>;
type About = {
  readonly codes?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
};

/** The lines a rule is about; without codes and tags, all of them. */
const linesAbout = (
  { codes, tags }: About,
  { lines }: ReviewedClaim,
  { catalogue }: Pick<Surroundings, 'catalogue'>,
) =>
  lines.filter(({ code }) => {
    if (codes === undefined && tags === undefined) return true;
    const known = catalogue.get(code);
    return (codes?.includes(code) ?? false) || (tags?.some((tag) => known?.tags.includes(tag)) ?? false);
  });

const perLine = (
  lines: readonly ReviewedLine[],
  look: (line: ReviewedLine) => Omit<Finding, 'lineIds'> | null,
): readonly Finding[] =>
  lines.flatMap((line) => {
    const found = look(line);
    return found ? [{ ...found, lineIds: [line.lineId] }] : [];
  });

/** A code again within some days, in the claim or an earlier one; the later line is the repetition [S003-1.1e]. */
export const repeatedCode = (
  logic: LogicOf<'REPEATED_CODE'>,
  claim: ReviewedClaim,
  around: Surroundings,
): readonly Finding[] => {
  const earlier = around.history.flatMap(({ lines }) => lines);
  const own = [...claim.lines].sort((a, b) => a.servedOn.localeCompare(b.servedOn));
  return perLine(linesAbout(logic, claim, around), (line) => {
    const before = [...earlier, ...own.slice(0, own.indexOf(line))].filter(({ code }) => code === line.code);
    const gaps = before.map(({ servedOn }) => daysBetween(servedOn, line.servedOn));
    const gap = gaps.filter((each) => each >= 0).sort((a, b) => a - b)[0];
    return gap !== undefined && gap <= logic.days
      ? { measured: String(gap), limit: String(logic.days) }
      : null;
  });
};

/** A line without the consent, or the diagnosis, that it needs [S003-1.1e]. */
export const referenceMissing = (
  logic: LogicOf<'REFERENCE_MISSING'>,
  claim: ReviewedClaim,
  around: Surroundings,
): readonly Finding[] =>
  perLine(linesAbout(logic, claim, around), ({ consentReference = '', indications = [] }) => {
    const named = logic.reference === 'CONSENT' ? consentReference.trim() !== '' : indications.length > 0;
    return named ? null : { measured: null, limit: logic.reference };
  });

type OfItem = (line: ReviewedLine, item: CatalogueItem) => Omit<Finding, 'lineIds'> | null;

const perItem =
  (look: OfItem) =>
  (logic: About, claim: ReviewedClaim, around: Surroundings): readonly Finding[] =>
    perLine(linesAbout(logic, claim, around), (line) => {
      const item = around.catalogue.get(line.code);
      return item ? look(line, item) : null;
    });

/** Prescribed for more days than a course has [S003-2.18f]. */
export const courseExceeded = perItem(({ days }, { courseDays }) =>
  days !== undefined && courseDays !== undefined && days > courseDays
    ? { measured: String(days), limit: String(courseDays) }
    : null,
);

/** More a day than the label allows [S003-2.18f]. */
export const dailyDoseExceeded = perItem(({ dailyDose }, { maximumDailyDose }) =>
  dailyDose !== undefined &&
  maximumDailyDose !== undefined &&
  compareRatios(ratioOf(dailyDose), ratioOf(maximumDailyDose)) > 0
    ? { measured: dailyDose, limit: maximumDailyDose }
    : null,
);

/** None of the diagnoses given is one of the label [S003-2.18f]. */
export const offLabel = perItem(({ indications = [] }, { labelIndications }) =>
  indications.length > 0 &&
  labelIndications.length > 0 &&
  !indications.some((each) => labelIndications.includes(each))
    ? { measured: indications.join(','), limit: labelIndications.join(',') }
    : null,
);

/** A line costs more than its units may. */
export const priceAboveCeiling = perItem(({ billFen, quantity }, { ceilingFen }) => {
  if (ceilingFen === undefined) return null;
  const allowed = multiplyRatios(ratioBetween(ceilingFen, 1), ratioOf(quantity));
  return compareRatios(ratioBetween(billFen, 1), allowed) > 0
    ? { measured: yuanOf(billFen), limit: decimalOf(multiplyRatios(allowed, ratioBetween(1, 100)), 2, true) }
    : null;
});

/** The lines a rule is about make up too large a share of the cost [S003-2.18f]. */
export const costShareAbove = (
  logic: LogicOf<'COST_SHARE_ABOVE'>,
  claim: ReviewedClaim,
  around: Surroundings,
): readonly Finding[] => {
  const lines = linesAbout(logic, claim, around);
  const whole = sumFen(claim.lines.map(({ billFen }) => billFen));
  if (whole <= 0 || lines.length === 0) return [];
  const share = ratioBetween(sumFen(lines.map(({ billFen }) => billFen)), whole);
  if (compareRatios(share, ratioOf(logic.above)) <= 0) return [];
  return [{ lineIds: lines.map(({ lineId }) => lineId), measured: decimalOf(share, 4), limit: logic.above }];
};

/** Care that the patient's sex rules out [S001-10.3a]. */
export const wrongSex = (
  logic: LogicOf<'WRONG_SEX'>,
  claim: ReviewedClaim,
  around: Surroundings,
): readonly Finding[] =>
  claim.sex === logic.sex
    ? perLine(linesAbout(logic, claim, around), () => ({ measured: claim.sex, limit: null }))
    : [];

/** Whether a rule has to know the patient's sex to look at a claim. */
export const asksSex = (logic: RuleLogic, claim: ReviewedClaim, around: Surroundings): boolean =>
  logic.mechanism === 'WRONG_SEX' && linesAbout(logic, claim, around).length > 0;

/** A stay with days in a row of which the bill has no line: the bed may have hung empty [S003-2.18e]. */
export const daysWithoutCare = (
  { days }: LogicOf<'DAYS_WITHOUT_CARE'>,
  { inpatient, lines }: ReviewedClaim,
): readonly Finding[] => {
  if (!inpatient) return [];
  const served = [...new Set(lines.map(({ servedOn }) => servedOn))].sort();
  const gaps = served.slice(1).map((day, index) => daysBetween(served[index] ?? day, day) - 1);
  const longest = Math.max(0, ...gaps);
  return longest >= days ? [{ lineIds: [], measured: String(longest), limit: String(days) }] : [];
};

/** More payments by the account on one day at one place than allowed, this one included [S003-5.24b]. */
export const debitsPerDay = (
  { most }: LogicOf<'DEBITS_PER_DAY'>,
  claim: ReviewedClaim,
  { history }: Surroundings,
): readonly Finding[] => {
  const isDebit = ({ accountFen, on, institutionId }: ReviewedClaim) =>
    accountFen > 0 && on === claim.on && institutionId === claim.institutionId;
  const debits = [...history, claim].filter(isDebit).length;
  return isDebit(claim) && debits > most
    ? [{ lineIds: [], measured: String(debits), limit: String(most) }]
    : [];
};

/** More of one code within a period than one person uses, this claim included [S003-5.4]. */
export const quantityInPeriod = (
  logic: LogicOf<'QUANTITY_IN_PERIOD'>,
  claim: ReviewedClaim,
  around: Surroundings,
): readonly Finding[] => {
  const about = linesAbout(logic, claim, around);
  const recent = around.history
    .filter(({ on }) => daysBetween(on, claim.on) < logic.days)
    .flatMap(({ lines }) => lines);
  return [...new Set(about.map(({ code }) => code))].flatMap((code) => {
    const own = about.filter((line) => line.code === code);
    const all = [...own, ...recent.filter((line) => line.code === code)];
    const sum = all.map(({ quantity }) => ratioOf(quantity)).reduce(addRatios, zeroRatio);
    if (compareRatios(sum, ratioOf(logic.above)) <= 0) return [];
    return [{ lineIds: own.map(({ lineId }) => lineId), measured: decimalOf(sum), limit: logic.above }];
  });
};
