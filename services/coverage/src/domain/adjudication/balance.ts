import { assertFen, sumFen } from '@yibao/platform/domain';
import type { Adjudication } from './adjudicate.ts';

/**
 * The identities of every settlement, asserted before anything is saved: the bill is the sum of its four parts and of its
 * payers, the person pays what no fund pays, the deductible lies within the scope, nothing is negative. A broken one is a
 * bug, not a refusal.
 */
export const assertBalanced = ({ amounts, layers, payers, movements }: Adjudication): void => {
  const { billFen, outOfScopeFen, overStandardFen, ownFirstFen, inScopeFen } = amounts;
  hold('bill = its four parts', billFen, [outOfScopeFen, overStandardFen, ownFirstFen, inScopeFen]);
  hold('bill = payers', billFen, [...payers.funds.map(({ fen }) => fen), payers.accountFen, payers.cashFen]);
  hold('person = account + cash', payers.personFen, [payers.accountFen, payers.cashFen]);
  hold(
    'fund = layers',
    payers.fundFen,
    layers.map(({ paidFen }) => paidFen),
  );
  for (const { baseFen, deductibleFen, sharedFen, beyondCapFen, paidFen } of layers) {
    hold('base of a layer = its parts', baseFen, [deductibleFen, sharedFen, beyondCapFen]);
    atMost('paid <= shared', paidFen, sharedFen);
    atMost('base <= in scope', baseFen, inScopeFen);
    nothingNegative([deductibleFen, sharedFen, beyondCapFen, paidFen]);
  }
  nothingNegative([billFen, outOfScopeFen, overStandardFen, ownFirstFen, inScopeFen]);
  nothingNegative([payers.accountFen, payers.cashFen, payers.personFen, payers.fundFen]);
  nothingNegative(
    movements.flatMap(({ deductibleFen, fundPaidFen, inScopeFen: scope }) => [
      deductibleFen,
      fundPaidFen,
      scope,
    ]),
  );
};

const hold = (identity: string, whole: number, parts: readonly number[]): void => {
  if (whole !== sumFen(parts)) throw broken(identity);
};

const atMost = (identity: string, part: number, whole: number): void => {
  if (part > whole) throw broken(identity);
};

const nothingNegative = (amounts: readonly number[]): void => {
  if (amounts.some((fen) => assertFen(fen) < 0)) throw broken('nothing is negative');
};

const broken = (identity: string): Error => new Error(`A settlement does not balance: ${identity}`);
