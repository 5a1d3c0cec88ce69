import { fenOf } from '@yibao/platform/domain';
import { catalogue, type ParameterPath } from '@yibao/schemas/policy/catalogue';
import {
  money,
  ratio,
  type Cap,
  type Deductible,
  type OwnContribution,
  type Rate,
  type Reduction,
  type ShareByAge,
} from '@yibao/schemas/policy/values';

/** Conditions, and the one number that applies under them. Money is in fen. */
export type ValueRow = {
  readonly status?: string | null | undefined;
  readonly level?: string | null | undefined;
  readonly throughAge?: number | null | undefined;
  readonly upTo?: number | null | undefined;
  readonly filingType?: string | null | undefined;
  readonly amount?: number | null | undefined;
  readonly ratio?: string | null | undefined;
  readonly points?: string | null | undefined;
};

/** A parameter's value as the graph shows it: one form for all mechanisms, so that clients need no JSON. */
export type ValueTable = {
  readonly mechanism?: string | null | undefined;
  readonly flag?: boolean | null | undefined;
  readonly count?: number | null | undefined;
  readonly code?: string | null | undefined;
  readonly codes?: readonly string[] | null | undefined;
  readonly rows: readonly ValueRow[];
};

type Mechanism = Deductible | Rate | Cap | Reduction | OwnContribution | ShareByAge;

const rowsOf = (value: Mechanism): readonly ValueRow[] => {
  switch (value.mechanism) {
    case 'NONE':
    case 'UNLIMITED':
    case 'NOT_APPLICABLE':
    case 'AS_PAID':
      return [];
    case 'FLAT_PER_YEAR':
      return [{ amount: fenOf(value.amount) }];
    case 'TOP_UP_BY_LEVEL':
    case 'PER_STAY':
      return Object.entries(value.byLevel).map(([level, amount]) => ({ level, amount: fenOf(amount) }));
    case 'RATE_TABLE':
      return value.rows;
    case 'BANDS':
      return value.bands.flatMap(({ upTo, rows }) =>
        rows.map((row) => ({ ...row, upTo: upTo === null ? null : fenOf(upTo) })),
      );
    case 'CAP':
      return value.rows.map(({ amount, ...conditions }) => ({ ...conditions, amount: fenOf(amount) }));
    case 'POINTS':
      return value.rows;
    case 'FACTOR':
      return value.rows.map(({ filingType, factor }) => ({ filingType, ratio: factor }));
    case 'SHARE_OF_BASE':
      return [{ ratio: value.ratio }];
    case 'SHARE_BY_AGE':
      return value.rows;
  }
};

const isMechanism = (value: unknown): value is Mechanism =>
  typeof value === 'object' && value !== null && 'mechanism' in value;

const textTable = (path: ParameterPath, text: string): ValueTable => {
  const { schema } = catalogue[path];
  if ((schema as unknown) === money) return { rows: [{ amount: fenOf(text) }] };
  return (schema as unknown) === ratio ? { rows: [{ ratio: text }] } : { code: text, rows: [] };
};

/** A value of the policy language in the form of the graph. */
export const tableOf = (path: ParameterPath, value: unknown): ValueTable => {
  if (isMechanism(value)) return { mechanism: value.mechanism, rows: rowsOf(value) };
  if (typeof value === 'boolean') return { flag: value, rows: [] };
  if (typeof value === 'number') return { count: value, rows: [] };
  if (Array.isArray(value)) return { codes: value.map(String), rows: [] };
  return textTable(path, String(value));
};
