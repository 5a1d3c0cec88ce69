import { multiplyFen, ratioOf, sumFen, timesRounded, type Rounding } from '@yibao/platform/domain';
import { refuse } from './refusals.ts';
import { entryOf, isOutOfScope } from './catalogue.ts';
import type { CatalogueEntry, Claim, ClaimFacts, ClaimLine } from './claim.ts';
import { inWords, ruled, type Step } from './trace.ts';

/** A bill, or one line of it, in its four parts: bill = out of scope + over standard + own first + in scope. */
export type Split = {
  readonly billFen: number;
  /** Outside the catalogue, or of another payer: the person's, and outside every layer (自费). */
  readonly outOfScopeFen: number;
  /** Above the payment standard (超支付标准). */
  readonly overStandardFen: number;
  /** The person's share before the rest counts, of class B (先行自付). */
  readonly ownFirstFen: number;
  /** Within policy scope (政策范围内). */
  readonly inScopeFen: number;
};

export type SplitLine = Split & { readonly lineId: string };

/**
 * Splits one line: the part above the payment standard first, then the own-first share of what is left [S003-2.9a].
 * The four parts add up to the amount of the line.
 */
export const splitLine = (line: ClaimLine, entry: CatalogueEntry | null, rounding: Rounding): Split => {
  const billFen = line.amountFen;
  if (entry === null || isOutOfScope(entry) || line.paidBy === 'PUBLIC_HEALTH')
    return { billFen, outOfScopeFen: billFen, overStandardFen: 0, ownFirstFen: 0, inScopeFen: 0 };

  const payableFen = Math.min(billFen, standardOf(line, entry, rounding));
  const ownFirstFen =
    entry.class === 'B' ? timesRounded(payableFen, ratioOf(entry.ownFirstRatio), rounding) : 0;
  return {
    billFen,
    outOfScopeFen: 0,
    overStandardFen: billFen - payableFen,
    ownFirstFen,
    inScopeFen: payableFen - ownFirstFen,
  };
};

/** The lines of a claim, split. Refuses EMPTY_CLAIM, DUPLICATE_LINE, NEGATIVE_AMOUNT. */
export const splitLines = (claim: Claim, facts: ClaimFacts, rounding: Rounding): readonly SplitLine[] => {
  if (claim.lines.length === 0) throw refuse('EMPTY_CLAIM');
  const seen = new Set<string>();
  return claim.lines.map((line) => {
    if (seen.has(line.lineId)) throw refuse('DUPLICATE_LINE', { lineId: line.lineId });
    seen.add(line.lineId);
    if (line.amountFen < 0) throw refuse('NEGATIVE_AMOUNT', { lineId: line.lineId });
    return { lineId: line.lineId, ...splitLine(line, entryOf(facts.catalogue, line.code), rounding) };
  });
};

export const totalOf = (lines: readonly Split[]): Split => ({
  billFen: sumFen(lines.map(({ billFen }) => billFen)),
  outOfScopeFen: sumFen(lines.map(({ outOfScopeFen }) => outOfScopeFen)),
  overStandardFen: sumFen(lines.map(({ overStandardFen }) => overStandardFen)),
  ownFirstFen: sumFen(lines.map(({ ownFirstFen }) => ownFirstFen)),
  inScopeFen: sumFen(lines.map(({ inScopeFen }) => inScopeFen)),
});

export const splitStep = (lines: number, total: Split): Step => {
  const [bill, out, over, own, scope] = [
    total.billFen,
    total.outOfScopeFen,
    total.overStandardFen,
    total.ownFirstFen,
    total.inScopeFen,
  ].map(inWords) as [Words, Words, Words, Words, Words];
  return ruled(
    'SPLIT_LINES',
    null,
    { lines, billFen: total.billFen },
    {
      outOfScopeFen: total.outOfScopeFen,
      overStandardFen: total.overStandardFen,
      ownFirstFen: total.ownFirstFen,
      inScopeFen: total.inScopeFen,
    },
    {
      zh: `账单${bill.zh}：目录外${out.zh}，超支付标准${over.zh}，先行自付${own.zh}，政策范围内${scope.zh}。`,
      en: `Bill ${bill.en}: out of scope ${out.en}, above the payment standard ${over.en}, own share first ${own.en}, in scope ${scope.en}.`,
    },
  );
};

type Words = ReturnType<typeof inWords>;

const standardOf = (line: ClaimLine, { paymentStandardFen }: CatalogueEntry, rounding: Rounding): number => {
  if (paymentStandardFen === null) return line.amountFen;
  const whole = Number(line.quantity);
  return Number.isSafeInteger(whole)
    ? multiplyFen(paymentStandardFen, whole)
    : timesRounded(paymentStandardFen, ratioOf(line.quantity), rounding);
};
