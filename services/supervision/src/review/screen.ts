import {
  addDays,
  addMonths,
  decimalOf,
  monthOf,
  ratioBetween,
  type IsoDate,
  type Metadata,
} from '@yibao/platform/domain';
import type { IndicatorCode } from '@yibao/schemas/facts/supervision';
import type { Context } from '../context.ts';
import { judgeNumbers } from '../domain/mechanisms.ts';
import { rulesOn, type PublishedRule } from '../domain/rule.ts';
import type { KnownInstitution } from '../persistence/known-facts.ts';
import { evaluateIndicator } from './evaluate-indicator.ts';
import { raise } from './raise.ts';

type Judged = NonNullable<ReturnType<typeof judgeNumbers>>;

const raiseAgainst = async (
  rule: PublishedRule,
  { institutionId, area }: KnownInstitution,
  month: string,
  judged: Judged,
  context: Context,
  metadata: Metadata,
) =>
  raise(
    {
      rule,
      subject: { kind: 'INSTITUTION', id: institutionId },
      source: { kind: 'SCREENING', id: `${rule.code}/${institutionId}/${month}` },
      area,
      ...judged,
    },
    context,
    metadata,
  );

/** Institutions whose average cost lies far above those of the same level and kind in the province [S001-10.3b]. */
const screenCosts = async (
  rule: PublishedRule,
  month: string,
  context: Context,
  metadata: Metadata,
): Promise<void> => {
  const bills = await context.billsIn(month);
  const known = await context.institutionsNamed(bills.map(({ institutionId }) => institutionId));
  const averages = bills.flatMap(({ institutionId, billFen, n }) => {
    const institution = known.get(institutionId);
    return institution ? [{ institution, average: decimalOf(ratioBetween(billFen, n), 2) }] : [];
  });
  for (const { institution, average } of averages) {
    const peers = averages.filter(
      (other) =>
        other.institution !== institution &&
        other.institution.level === institution.level &&
        other.institution.kind === institution.kind &&
        other.institution.area.slice(0, 2) === institution.area.slice(0, 2),
    );
    const judged = judgeNumbers(rule.logic, { value: average, others: peers.map((each) => each.average) });
    if (judged) await raiseAgainst(rule, institution, month, judged, context, metadata);
  }
};

/** Institutions that admit far fewer at the end of the year than from January to October [S001-1.2b]. */
const screenAdmissions = async (
  rule: PublishedRule,
  month: string,
  context: Context,
  metadata: Metadata,
): Promise<void> => {
  if (rule.logic.mechanism !== 'BELOW_MEAN' || !rule.logic.months.includes(Number(month.slice(5)))) return;
  const counts = await context.admissionsIn(month);
  const known = await context.institutionsNamed([...counts.keys()]);
  const tenMonths = Array.from({ length: 10 }, (_each, index) =>
    addMonths(`${month.slice(0, 4)}-01-01`, index).slice(0, 7),
  );
  for (const [institutionId, byMonth] of counts) {
    const institution = known.get(institutionId);
    if (!institution) continue;
    const numbers = {
      value: String(byMonth.get(month) ?? 0),
      others: tenMonths.map((each) => String(byMonth.get(each) ?? 0)),
    };
    const judged = judgeNumbers(rule.logic, numbers);
    if (judged) await raiseAgainst(rule, institution, month, judged, context, metadata);
  }
};

const monthly: readonly IndicatorCode[] = [
  'GROWTH',
  'AVG_COST',
  'SELF_PAID_RATIO',
  'EXAM_SHARE',
  'OFF_CATALOGUE',
];

/** The indicators of a closed month, of every institution with settlements in it [S003-2.19c]. */
const evaluateMonth = async (month: string, context: Context, metadata: Metadata): Promise<void> => {
  const bills = await context.billsIn(month);
  const known = await context.institutionsNamed(bills.map(({ institutionId }) => institutionId));
  for (const { institutionId, area } of known.values())
    for (const indicator of monthly) {
      // Growth needs the same month a year before; where there is none, nothing is to be said.
      const span = { from: month, to: month };
      if ((await context.sumsOf(indicator, institutionId, span)).whole === 0) continue;
      const question = { indicator, institutionId, area, period: month, declaredBaseline: null };
      await evaluateIndicator(question, context, metadata);
    }
};

/** Late events still arrive in the first days of a month. */
const daysOfClosing = 5;

/** One night's screening: the month of the day, and in the first days of a month the month that has closed. */
export const screen = async (on: IsoDate, context: Context, metadata: Metadata): Promise<void> => {
  const month = monthOf(on);
  const closed = monthOf(addDays(`${month}-01`, -1));
  for (const rule of rulesOn(await context.rulesNow(), on)) {
    if (rule.logic.mechanism === 'ABOVE_PEERS') await screenCosts(rule, month, context, metadata);
    if (rule.logic.mechanism === 'BELOW_MEAN') await screenAdmissions(rule, closed, context, metadata);
  }
  if (Number(on.slice(8)) <= daysOfClosing) await evaluateMonth(closed, context, metadata);
};
