import { describe, expect, it } from '@jest/globals';
import { checkDigitOf } from '../domain/index.ts';
import { logger } from './logger.ts';

const idNumber = `22010219900101001${checkDigitOf('22010219900101001')}`;

const written = (log: (to: ReturnType<typeof logger>) => void): string => {
  const lines: string[] = [];
  log(
    logger({
      service: 'test',
      level: 'info',
      destination: { write: (line: string) => void lines.push(line) },
    }),
  );
  return lines.join('\n');
};

describe('the log', () => {
  const cycle: Record<string, unknown> = { at: idNumber };
  cycle['self'] = cycle;

  it.each<[string, unknown]>([
    ['a text', `number ${idNumber}`],
    ['a nested object', { a: [{ b: { c: idNumber } }] }],
    ['a key', { [idNumber]: 1 }],
    ['a map', { map: new Map([[idNumber, { deep: idNumber }]]) }],
    ['an error, its cause and its stack', { error: new Error(idNumber, { cause: new Error(idNumber) }) }],
    ['a circle', cycle],
    ['a buffer', { buffer: Buffer.from(idNumber) }],
    ['a field that is secret by name', { idNumber: 'E1234567', name: 'Zhao' }],
  ])('never holds an identity number in %s', (_where, given) => {
    const line = written((log) => {
      if (typeof given === 'string') log.info(given);
      else log.info(given, `seen ${idNumber}`);
    });
    expect(line).toContain('"service":"test"');
    expect(line).not.toContain(idNumber);
    expect(line).not.toMatch(/E1234567|Zhao/);
  });

  it('hides mobile numbers and tokens, and keeps other figures', () => {
    const line = written((log) =>
      log.info({ phone2: 'call 13812345678', jwt: 'eyJhbGc.eyJzdWI.abc', fen: 123456 }),
    );
    expect(line).not.toMatch(/13812345678|eyJ/);
    expect(line).toContain('"fen":123456');
  });

  it('keeps what helps: reason, code, type of an error', () => {
    const error = Object.assign(new Error('no'), { reason: 'STALE', code: 'CONFLICT' });
    expect(written((log) => log.error({ error }))).toMatch(/"reason":"STALE"/);
  });

  it('writes nothing below its level', () => expect(written((log) => log.debug('quiet'))).toBe(''));
});
