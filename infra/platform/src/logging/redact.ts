import { redactIdNumbers } from '../domain/index.ts';

/** Names of fields that never reach a log, whatever they hold. */
const secretNames =
  /^(id_?number|name|zh_?name|phone|mobile|address|token|authorization|cookie|password|secret|private|grant|x-grant|email)$/i;
const mobileNumber = /(?<!\d)1[3-9]\d{9}(?!\d)/g;
const jsonWebToken = /eyJ[\w-]+\.[\w-]+\.[\w-]*/g;

const hidden = '[redacted]';
const [deepest, longest, mostEntries] = [8, 4000, 100];

/** A text without identity numbers, mobile numbers and tokens, cut where it is too long for a log. */
export const redactText = (text: string): string =>
  redactIdNumbers(text.slice(0, longest)).replace(mobileNumber, hidden).replace(jsonWebToken, hidden);

const errorParts = (error: Error) => ({
  type: error.name,
  message: error.message,
  stack: error.stack,
  ...('code' in error ? { code: error.code } : {}),
  ...('reason' in error ? { reason: error.reason } : {}),
  ...(error.cause === undefined ? {} : { cause: error.cause }),
});

const entriesOf = (value: object): [string, unknown][] =>
  value instanceof Map
    ? [...value].map(([key, each]) => [String(key), each])
    : Object.entries(value instanceof Error ? errorParts(value) : value);

/** A copy fit for a log: redacted at any depth, bounded, without cycles. */
export const redact = (value: unknown, depth = 0, above: readonly object[] = []): unknown => {
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value;
  if (above.includes(value)) return '[circular]';
  if (depth >= deepest) return '[deep]';
  if (value instanceof Date) return value.toISOString();
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  const inner = (each: unknown) => redact(each, depth + 1, [...above, value]);
  if (Array.isArray(value) || value instanceof Set) return [...value].slice(0, mostEntries).map(inner);
  return Object.fromEntries(
    entriesOf(value)
      .slice(0, mostEntries)
      .map(([key, each]) => [redactText(key), secretNames.test(key) ? hidden : inner(each)]),
  );
};
