import { yuanOf } from '@yibao/platform/domain';
import type { ValueRow, ValueTable } from './value-table.ts';

/** A row without what was not given, so that the policy language's own checks see only what was said. */
const said = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, field]) => field !== null && field !== undefined));

const yuan = (fen: number | null | undefined) =>
  fen === null || fen === undefined ? undefined : yuanOf(fen);

const conditional = ({ status, level, ratio }: ValueRow) => said({ status, level, ratio });

/** Rows of the same upper limit, one after another, are one band. */
const bandsOf = (rows: readonly ValueRow[]): readonly object[] => {
  const limits = [...new Set(rows.map(({ upTo }) => upTo ?? null))];
  return limits.map((limit) => ({
    upTo: yuan(limit) ?? null,
    rows: rows.filter(({ upTo }) => (upTo ?? null) === limit).map(conditional),
  }));
};

const mechanismValue = (mechanism: string, rows: readonly ValueRow[]): object => {
  const [first] = rows;
  switch (mechanism) {
    case 'FLAT_PER_YEAR':
      return { mechanism, amount: yuan(first?.amount) };
    case 'TOP_UP_BY_LEVEL':
    case 'PER_STAY':
      return {
        mechanism,
        byLevel: Object.fromEntries(rows.map(({ level, amount }) => [String(level), yuan(amount)] as const)),
      };
    case 'RATE_TABLE':
      return { mechanism, rows: rows.map(conditional) };
    case 'BANDS':
      return { mechanism, bands: bandsOf(rows) };
    case 'CAP':
      return { mechanism, rows: rows.map(({ status, amount }) => said({ status, amount: yuan(amount) })) };
    case 'POINTS':
      return { mechanism, rows: rows.map(({ filingType, points }) => ({ filingType, points })) };
    case 'FACTOR':
      return { mechanism, rows: rows.map(({ filingType, ratio }) => ({ filingType, factor: ratio })) };
    case 'SHARE_OF_BASE':
      return { mechanism, ratio: first?.ratio };
    case 'SHARE_BY_AGE':
      return { mechanism, rows: rows.map(({ throughAge = null, ratio }) => ({ throughAge, ratio })) };
    default:
      return { mechanism };
  }
};

/** What a table of the graph says in the policy language; the catalogue's schema then says whether it is valid. */
export const valueOf = ({ mechanism, flag, count, code, codes, rows }: ValueTable): unknown => {
  if (mechanism !== null && mechanism !== undefined) return mechanismValue(mechanism, rows);
  const [row] = rows;
  return flag ?? count ?? code ?? codes ?? yuan(row?.amount) ?? row?.ratio ?? null;
};
