import { pino, type DestinationStream, type Logger } from 'pino';
import { redact, redactText } from './redact.ts';

/** A structured log on standard output; whatever is given to it is redacted at any depth, message and errors too. */
export const logger = ({
  service,
  level,
  destination,
}: {
  readonly service: string;
  readonly level: string;
  readonly destination?: DestinationStream;
}): Logger => {
  const options = {
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (fields: Record<string, unknown>) => redact(fields) as Record<string, unknown>,
    },
    serializers: { err: redact, error: redact },
    hooks: {
      logMethod(this: Logger, given: Parameters<Logger['info']>, write: (...given: unknown[]) => void) {
        write.apply(
          this,
          given.map((each) => (typeof each === 'string' ? redactText(each) : each)),
        );
      },
    },
  };
  return destination ? pino(options as never, destination) : pino(options as never);
};
