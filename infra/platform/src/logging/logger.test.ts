import { describe, expect, it } from '@jest/globals';
import { checkDigitOf, containsIdNumber, refusals } from '../domain/index.ts';
import { logger, type Logger } from './logger.ts';

const idNumber = `22010219900101001${checkDigitOf('22010219900101001')}`;

const written = (log: (to: Logger) => void, level = 'info'): string => {
  const lines: string[] = [];
  log(logger({ service: 'test', level, destination: { write: (line: string) => void lines.push(line) } }));
  return lines.join('');
};
const parsed = (log: (to: Logger) => void): Record<string, unknown> =>
  JSON.parse(written(log)) as Record<string, unknown>;

/** An error as a driver throws it: the number in message, stack, cause, details, and in a getter-like link. */
const leakingError = () =>
  Object.assign(new Error(`no ${idNumber}`, { cause: new TypeError(`because of ${idNumber}`) }), {
    keyValue: { idNumber, name: 'Zhao San' },
    details: { seen: [`x${idNumber}`] },
  });
const circle: Record<string, unknown> = { at: idNumber };
circle['self'] = circle;
circle['list'] = [circle];
const unreadable = Object.defineProperty({ at: idNumber }, 'trap', {
  enumerable: true,
  get: () => {
    throw new Error(idNumber);
  },
});
const deep = (levels: number): object => (levels === 0 ? { at: idNumber } : { next: deep(levels - 1) });

const leaks: [string, object][] = [
  ['a text', { text: `number ${idNumber}` }],
  ['nested objects and arrays', { a: [{ b: [[{ c: idNumber }]] }] }],
  ['a depth of fifty', deep(50)],
  ['a key', { [idNumber]: { [`k${idNumber}`]: 1 } }],
  ['a number', { value: Number(idNumber), exact: BigInt(idNumber) }],
  [
    'a map',
    {
      map: new Map<unknown, unknown>([
        [idNumber, idNumber],
        [{ idNumber }, 1],
        ['name', 'Zhao San'],
      ]),
    },
  ],
  ['a set', { set: new Set([idNumber]) }],
  ['an error', leakingError()],
  ['an error in a field', { error: leakingError(), err: leakingError(), deeper: [leakingError()] }],
  ['an error of errors', { error: new AggregateError([new Error(idNumber)], idNumber) }],
  [
    'an error with a hidden original',
    Object.defineProperty(new Error('x'), 'originalError', { value: new Error(idNumber) }),
  ],
  ['an error that shows itself', Object.assign(new Error('x'), { toJSON: () => ({ idNumber }) })],
  ['a circle', circle],
  ['a buffer', { buffer: Buffer.from(idNumber), bytes: new TextEncoder().encode(idNumber).buffer }],
  ['an object that shows itself', { shown: { toJSON: () => ({ at: idNumber }) } }],
  ['an object that cannot be read', unreadable],
  [
    'an object that cannot be shown',
    {
      shown: {
        toJSON: () => {
          throw new Error(idNumber);
        },
      },
    },
  ],
  ['an object without prototype', Object.assign(Object.create(null) as object, { at: idNumber })],
  ['a symbol', { symbol: Symbol(idNumber) }],
  ['a secret field', { idNumber: 'E1234567', name: 'Zhao San', variables: { name: 'Zhao San' } }],
  ['a separated number', { text: `220102 19900101 ${idNumber.slice(14)}` }],
  ['a list', [idNumber]],
];

describe('the log', () => {
  const clean = (line: string) => {
    expect(line).toMatch(/^\{"level":"\w+","time":"[^"]+",.*"service":"test".*\}\n$/);
    expect(containsIdNumber(line)).toBe(false);
    expect(line).not.toMatch(/22010219900101|220102 19900101|E1234567|Zhao/);
    JSON.parse(line);
  };

  it.each(leaks)('holds no identity number given %s', (_where, given) =>
    clean(written((log) => log.info(given, `seen ${idNumber}`))),
  );
  it.each(leaks)('holds none either in a child bound to %s', (_where, given) =>
    clean(
      written((log) =>
        log
          .child({ given })
          .child({ [idNumber]: given })
          .info('seen'),
      ),
    ),
  );
  it.each(leaks)('holds none either when it formats %s', (_where, given) =>
    clean(written((log) => log.info('seen %o %s %j', given, idNumber, given))),
  );
  it('holds no number that two arguments put together', () =>
    clean(written((log) => log.info('%s%s', idNumber.slice(0, 9), idNumber.slice(9)))));
  it('holds no bindings added later', () =>
    clean(
      written((log) => {
        log.setBindings({ later: idNumber });
        log.info('seen');
      }),
    ));

  it('hides mobile numbers and tokens, also among numbers, and keeps other figures', () =>
    expect(
      parsed((log) =>
        log.info({
          text: 'call 13812345678',
          called: 13_812_345_678,
          fen: 123_456,
          jwt: 'eyJhbGciOi.eyJzdWIi.abc',
        }),
      ),
    ).toMatchObject({
      text: 'call [mobile number]',
      called: '[mobile number]',
      fen: 123_456,
      jwt: '[redacted]',
    }));

  it('keeps what helps of a refusal: type, reason, code, details, stack', () => {
    const refuse = refusals({ STALE: ['CONFLICT', '已变更', 'Changed meanwhile'] });
    const line = parsed((log) => log.warn(refuse('STALE', { revision: 7 })));
    expect(line).toMatchObject({
      level: 'warn',
      msg: 'Changed meanwhile',
      error: {
        type: 'DomainError',
        message: 'Changed meanwhile',
        code: 'CONFLICT',
        reason: 'STALE',
        details: { revision: 7 },
        stack: expect.stringContaining('logger.test.ts'),
      },
    });
  });
  it('keeps the chain of causes', () =>
    expect(
      parsed((log) => log.error({ error: new Error('outer', { cause: new RangeError('inner') }) }, 'failed')),
    ).toMatchObject({
      msg: 'failed',
      error: { message: 'outer', cause: { type: 'RangeError', message: 'inner' } },
    }));
  it('describes an error under pino’s own field as under any other', () =>
    expect(parsed((log) => log.error({ err: new RangeError('x') }))).toMatchObject({
      err: { type: 'RangeError', message: 'x' },
    }));
  it('keeps plain fields as they are', () => {
    const fields = {
      text: 'a',
      count: 1,
      half: 0.5,
      no: false,
      none: null,
      at: '2022-11-01',
      list: [1, 'b', { c: 2 }],
    };
    expect(parsed((log) => log.info({ ...fields, date: new Date(0) }, 'done'))).toMatchObject({
      ...fields,
      date: '1970-01-01T00:00:00.000Z',
      msg: 'done',
    });
  });
  it('says what it left out', () =>
    expect(
      parsed((log) =>
        log.info({ circle, bytes: Buffer.alloc(3), run: () => 1, private: { a: 1 }, map: new Map([[1, 2]]) }),
      ),
    ).toMatchObject({
      circle: { self: '[circular]', list: ['[circular]'] },
      bytes: '[3 bytes]',
      run: '[function]',
      private: '[redacted]',
      map: { 1: 2 },
    }));
  it('writes what it can read of an object, and says what it cannot', () => {
    const shut = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('shut');
        },
      },
    );
    expect(parsed((log) => log.info({ unreadable, shut, set: new Set(['a', 'b']) }))).toMatchObject({
      unreadable: { at: '[id number]', trap: '[unreadable]' },
      shut: '[unreadable]',
      set: ['a', 'b'],
    });
  });
  it('writes the same object twice when it stands side by side', () => {
    const shared = { a: 1 };
    expect(parsed((log) => log.info({ left: shared, right: shared }))).toMatchObject({
      left: shared,
      right: shared,
    });
  });
  it('stays short, however deep, wide or long what it is given', () => {
    const wide = Array.from({ length: 1000 }, (_, index) => ({
      index,
      list: Array.from({ length: 1000 }, () => 'x'),
    }));
    const line = written((log) => log.info({ deep: deep(1000), long: 'x'.repeat(1_000_000), wide }));
    expect(line.length).toBeLessThan(60_000);
    expect(line).toContain('[deeper]');
    expect(line).toContain('[more]');
    expect(line).toContain('[cut]');
  });
  it('is not confused by percent signs without arguments', () =>
    expect(parsed((log) => log.info('100%s done %d'))).toMatchObject({ msg: '100%s done %d' }));
  it('writes nothing below its level', () => {
    expect(written((log) => log.debug('quiet'))).toBe('');
    expect(written((log) => log.debug('loud'), 'debug')).toContain('loud');
    expect(written((log) => log.fatal('quiet'), 'silent')).toBe('');
  });
});
