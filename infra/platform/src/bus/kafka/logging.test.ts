import { describe, expect, it } from '@jest/globals';
import { logLevel } from 'kafkajs';
import pino from 'pino';
import { kafkaLog } from './logging.ts';

const levelsOf = (...entries: { level: logLevel; namespace: string; message: string }[]) => {
  const levels: string[] = [];
  const stream = { write: (line: string) => void levels.push((JSON.parse(line) as { level: string }).level) };
  const logger = pino({ level: 'trace', formatters: { level: (level) => ({ level }) } }, stream);
  const log = kafkaLog(logger)(logLevel.INFO);
  for (const { message, ...entry } of entries)
    log({ ...entry, label: '', log: { message, timestamp: new Date().toISOString(), logger: 'kafkajs' } });
  return levels;
};

describe('what kafkajs says', () => {
  it('is a warning where something failed, and nothing to see where a broker only wants to be asked again', () => {
    const error = logLevel.ERROR;
    expect(
      levelsOf(
        { level: error, namespace: 'Connection', message: 'Response Metadata(key: 3, version: 6)' },
        { level: error, namespace: 'Connection', message: 'Connection error: read ECONNRESET' },
        { level: error, namespace: 'Consumer', message: 'Crash: KafkaJSError' },
        { level: logLevel.WARN, namespace: 'Consumer', message: 'The group is rebalancing' },
      ),
    ).toEqual(['debug', 'warn', 'warn', 'debug']);
  });
});
