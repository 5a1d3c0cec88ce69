import { format, types } from 'node:util';
import {
  pino,
  type Bindings,
  type ChildLoggerOptions,
  type DestinationStream,
  type Logger,
  type LoggerOptions,
} from 'pino';
import { redactText } from './redact-text.ts';
import { redact } from './redact.ts';

export type { Logger } from 'pino';

/** Fields of a log line. Only an object can be one; anything else becomes a field of its own. */
const fieldsOf = (given: unknown): Record<string, unknown> => {
  const redacted = redact(given);
  if (types.isNativeError(given) || given instanceof Error) return { error: redacted };
  if (typeof redacted !== 'object' || redacted === null || Array.isArray(redacted))
    return { value: redacted };
  return { ...redacted };
};

/** The arguments of a log call with nothing left to hide. Texts are put together first: a number may come in halves. */
const redactArguments = (given: readonly unknown[]): [Record<string, unknown>, string?] => {
  const [first, ...rest] = given;
  const [fields, words] = typeof first === 'string' ? [{}, [first, ...rest]] : [fieldsOf(first), rest];
  if (words.length > 0) return [fields, redactText(format(...words.map((word) => redact(word))))];
  const message =
    first instanceof Error || types.isNativeError(first) ? redactText(first.message) : undefined;
  return message === undefined ? [fields] : [fields, message];
};

/** The two doors for bindings, as they stand on pino's prototype, where children find them too. */
type Doors = {
  readonly child: (this: Logger, bindings: Bindings, options?: ChildLoggerOptions) => Logger;
  readonly setBindings: (this: Logger, bindings: Bindings) => void;
};

/** Bindings are written as they come, and pino drops a formatter for them in every child: hence at the doors. */
const redactBindings = (root: Logger): Logger => {
  const { child, setBindings } = Object.getPrototypeOf(root) as Doors;
  const doors: Doors = {
    child(bindings, options) {
      return child.call(this, fieldsOf(bindings), options);
    },
    setBindings(bindings) {
      setBindings.call(this, fieldsOf(bindings));
    },
  };
  return Object.assign(root, doors);
};

/**
 * A structured log, one JSON line each, on standard output or `destination`. Whatever is handed to it, also as binding
 * of a child, is redacted at any depth: fields, messages, errors with their causes.
 */
export const logger = ({
  service,
  level,
  destination,
}: {
  readonly service: string;
  readonly level: string;
  readonly destination?: DestinationStream;
}): Logger => {
  const options: LoggerOptions = {
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: {
      level: (label) => ({ level: label }),
    },
    // Redaction has described errors already; pino's own serializer would describe the description.
    serializers: { err: (error: unknown) => error },
    hooks: {
      logMethod(given, write) {
        write.apply(this, redactArguments(given) as Parameters<typeof write>);
      },
    },
  };
  return redactBindings(destination ? pino(options, destination) : pino(options));
};
