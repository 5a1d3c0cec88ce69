import { inspect, types } from 'node:util';
import { hidden, redactText } from './redact-text.ts';
import { isSecretName } from './secret-names.ts';

/** A log line stays readable and bounded whatever is handed to it. */
const [deepest, mostEntries, mostValues] = [8, 100, 2000];

type Walk = { readonly above: readonly object[]; readonly budget: { values: number } };

/** A getter may throw; the log line is still written. */
const attempt = <Value>(read: () => Value): Value | string => {
  try {
    return read();
  } catch {
    return '[unreadable]';
  }
};

/** Errors of another realm too, as Node's core throws them under a test runner. */
const isError = (value: object): value is Error => types.isNativeError(value) || value instanceof Error;

/** Its class, message, stack, and what it carries: reason, code, details, causes. */
const partsOfError = (error: Error): [string, unknown][] => {
  const own = Object.keys(error).filter((key) => !['name', 'message', 'stack'].includes(key));
  const linked = ['cause', 'originalError', 'errors'].filter((key) => key in error);
  const keys = [...new Set([...own, ...linked])];
  return [
    ['type', attempt(() => error.name)],
    ['message', attempt(() => error.message)],
    ['stack', attempt(() => error.stack)],
    ...keys.map((key): [string, unknown] => [key, attempt(() => Reflect.get(error, key) as unknown)]),
  ];
};

const entriesOf = (value: object): [string, unknown][] =>
  Object.keys(value).map((key) => [key, attempt(() => Reflect.get(value, key) as unknown)]);

/** A mobile or identity number may come as a number; the latter has lost its last digits, and tells too much still. */
const redactNumber = (value: number | bigint): unknown => {
  const text = String(value);
  if (/^\d{18}$/.test(text)) return hidden;
  const redacted = redactText(text);
  return redacted === text && typeof value === 'number' ? value : redacted;
};

const redactEntries = (entries: readonly [string, unknown][], walk: Walk): Record<string, unknown> =>
  Object.fromEntries(
    entries
      .slice(0, mostEntries)
      .map(([key, value]) => [
        redactText(key),
        isSecretName(key) && value !== undefined && value !== null ? hidden : redactValue(value, walk),
      ]),
  );

const redactObject = (value: object, outer: Walk): unknown => {
  if (outer.above.includes(value)) return '[circular]';
  if (outer.above.length >= deepest) return '[deeper]';
  const walk = { ...outer, above: [...outer.above, value] };
  if (isError(value)) return redactEntries(partsOfError(value), walk);
  // Never the content: bytes are keys, sealed texts and documents.
  if (ArrayBuffer.isView(value) || types.isAnyArrayBuffer(value)) return `[${value.byteLength} bytes]`;
  if (value instanceof Map) {
    const keyText = (key: unknown) => (typeof key === 'string' ? key : inspect(redactValue(key, walk)));
    return redactEntries(
      [...value].slice(0, mostEntries).map(([key, each]) => [keyText(key), each]),
      walk,
    );
  }
  if (Array.isArray(value) || value instanceof Set)
    return [...(value as Iterable<unknown>)].slice(0, mostEntries).map((each) => redactValue(each, walk));
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    const { toJSON } = value;
    return redactValue(
      attempt(() => toJSON.call(value) as unknown),
      walk,
    );
  }
  return redactEntries(entriesOf(value), walk);
};

const redactValue = (value: unknown, walk: Walk): unknown => {
  walk.budget.values -= 1;
  if (walk.budget.values < 0) return '[more]';
  switch (typeof value) {
    case 'string':
      return redactText(value);
    case 'number':
    case 'bigint':
      return redactNumber(value);
    case 'symbol':
      return redactText(String(value));
    case 'function':
      return '[function]';
    case 'object':
      return value === null ? null : attempt(() => redactObject(value, walk));
    default:
      return value;
  }
};

/**
 * A copy of anything, fit for a log, a span or a dead letter: redacted at any depth by field name and by content, keys
 * included, without cycles and bounded in depth, width and length. Errors keep type, message, stack, code, reason.
 */
export const redact = (value: unknown): unknown =>
  redactValue(value, { above: [], budget: { values: mostValues } });
