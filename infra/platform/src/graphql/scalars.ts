import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { fenOf, isIsoDate, ratioOf, yuanOf } from '../domain/index.ts';

const invalid = (name: string, shape: string) =>
  new GraphQLError(`${name} must be ${shape}`, { extensions: { code: 'BAD_USER_INPUT' } });

/** A scalar written as a string. `parse` throws, or returns undefined, when the text is not one. */
const textScalar = <Value>(
  name: string,
  shape: string,
  parse: (text: string) => Value | undefined,
  serialize: (value: Value) => string,
): GraphQLScalarType<Value, string> => {
  const parsed = (value: unknown): Value => {
    if (typeof value !== 'string') throw invalid(name, shape);
    let result: Value | undefined;
    try {
      result = parse(value);
    } catch {
      result = undefined;
    }
    if (result === undefined) throw invalid(name, shape);
    return result;
  };
  return new GraphQLScalarType<Value, string>({
    name,
    serialize: (value) => serialize(value as Value),
    parseValue: parsed,
    parseLiteral: (node) => parsed(node.kind === Kind.STRING ? node.value : undefined),
  });
};

const same = (text: string) => text;
const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : undefined);
const instant = (text: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;

/** The scalars of schemas/shared.graphql. In code Money is an integer number of fen; the others are strings. */
export const scalars = {
  Money: textScalar('Money', 'an amount such as "12.30"', (text) => fenOf(text), yuanOf),
  Ratio: textScalar('Ratio', 'a decimal such as "0.65"', (text) => (ratioOf(text), text), same),
  Date: textScalar(
    'Date',
    'a calendar date such as "2026-01-31"',
    (text) => (isIsoDate(text) ? text : undefined),
    same,
  ),
  DateTime: textScalar<string | Date>('DateTime', 'an instant in ISO 8601', instant, (value) =>
    typeof value === 'string' ? value : value.toISOString(),
  ),
  AreaCode: textScalar(
    'AreaCode',
    'an area code: 6, 9 or 12 digits, or a zone such as "370800-HIGH-TECH"',
    matching(/^\d{6}(\d{3}){0,2}(-[A-Z]+)*$/),
    same,
  ),
  // Checked by the domain, which answers with a reason; here only its outer form.
  IdNumber: textScalar('IdNumber', 'an identity number', matching(/^[0-9A-Za-z]{5,30}$/), () => {
    throw new Error('IdNumber is input only');
  }),
};
