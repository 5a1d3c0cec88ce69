import { sumFen } from '@yibao/platform/domain';
import type { CounterSet } from '@yibao/schemas/policy/codes';

/** What one settlement moved in one set of counters of one natural year. */
export type Movement = {
  readonly year: number;
  readonly set: CounterSet;
  readonly deductibleFen: number;
  readonly fundPaidFen: number;
  readonly inScopeFen: number;
};

/** The sums of a set in a natural year: deductible borne, paid by the pool, cost in scope. */
export type Counter = Pick<Movement, 'deductibleFen' | 'fundPaidFen' | 'inScopeFen'>;

/** By '<year>:<set>'. A set that holds nothing is absent, so that equal counters are equal values. */
export type Counters = Readonly<Record<string, Counter>>;

export const noCounters: Counters = {};
const zero: Counter = { deductibleFen: 0, fundPaidFen: 0, inScopeFen: 0 };

const keyOf = ({ year, set }: Pick<Movement, 'year' | 'set'>): string => `${year}:${set}`;

/** The counter of a set in a natural year; it begins at zero on 1 January [S003-5.6a]. */
export const counterOf = (counters: Counters, year: number, set: CounterSet): Counter =>
  counters[keyOf({ year, set })] ?? zero;

/** The counters after some movements. The order of movements does not matter. */
export const applyMovements = (counters: Counters, movements: readonly Movement[]): Counters => {
  const next = new Map(Object.entries(counters));
  for (const movement of movements) {
    const key = keyOf(movement);
    const sum = addCounters(next.get(key) ?? zero, movement);
    if (isZero(sum)) next.delete(key);
    else next.set(key, sum);
  }
  return Object.fromEntries(next);
};

/** The exact negatives: what a reversal, or a merge into a stay, moves. */
export const reverseMovements = (movements: readonly Movement[]): readonly Movement[] =>
  movements.map((movement) => ({
    ...movement,
    deductibleFen: negative(movement.deductibleFen),
    fundPaidFen: negative(movement.fundPaidFen),
    inScopeFen: negative(movement.inScopeFen),
  }));

/** The negative of an amount, without a negative zero. */
export const negative = (fen: number): number => (fen === 0 ? 0 : -fen);

const addCounters = (a: Counter, b: Counter): Counter => ({
  deductibleFen: sumFen([a.deductibleFen, b.deductibleFen]),
  fundPaidFen: sumFen([a.fundPaidFen, b.fundPaidFen]),
  inScopeFen: sumFen([a.inScopeFen, b.inScopeFen]),
});

const isZero = ({ deductibleFen, fundPaidFen, inScopeFen }: Counter): boolean =>
  deductibleFen === 0 && fundPaidFen === 0 && inScopeFen === 0;
