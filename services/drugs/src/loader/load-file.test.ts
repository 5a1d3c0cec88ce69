import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createReadStream } from 'node:fs';
import { jilin, runningDrugs, type RunningDrugs } from '../testing/running-drugs.ts';
import { HeadRefusal, loadFile, PartRefusal, type BadLine, type Load } from './index.ts';

let drugs: RunningDrugs;
beforeAll(async () => {
  drugs = await runningDrugs();
});
afterAll(async () => drugs.stop());

const importing = `mutation ($input: ImportCatalogueUpdateInput!) { importCatalogueUpdate(input: $input) { part } }`;

/** Loads a text into the running subgraph as the command does, and tells what became of it. */
const load = async (
  batch: string,
  text: string | (() => AsyncIterable<string>),
  more: Partial<Load> = {},
) => {
  const bad: BadLine[] = [];
  const progress: number[] = [];
  const open = typeof text === 'string' ? () => pieces(text) : text;
  const loaded = await loadFile({
    ...{ catalogue: 'DRUG', province: '220000', batch, issuedOn: '2026-03-01', open },
    send: async (input) => {
      const { errors } = await drugs.execute(importing, { input }, jilin);
      const { reason, details } = errors?.[0]?.extensions ?? {};
      return reason === undefined ? {} : { reason, details };
    },
    onBad: (line) => bad.push(line),
    onProgress: ({ lines }) => progress.push(lines),
    ...more,
  });
  return { loaded, bad, progress };
};
async function* pieces(text: string) {
  yield text;
}

const head = 'code,title_zh,class,own_first,price\n';

describe('loading a file', () => {
  it('takes the good lines and names the bad ones with line, field and reason', async () => {
    const text = [
      `${head}XA,示例甲,甲,,12.30\n`,
      'XB,示例乙,乙,10%,3\n',
      'x c,,A,,\n',
      'XD,示例丁,B,,1.234\n',
      'XE,示例"戊,A,,\n',
      'XF,示例己\n',
      '"XG","示例\n庚",C,,\n',
      'XA,示例甲,A,,\n',
    ].join('');
    const { loaded, bad } = await load('L-1', text);
    expect(loaded).toEqual({ lines: 3, bad: 5, parts: 1, before: 0 });
    expect(
      bad.map(({ line, code, faults }) => [
        line,
        code,
        faults.map(({ field, reason }) => `${field} ${reason}`),
      ]),
    ).toEqual([
      [4, 'x c', ['code CODE_INVALID', 'titleZh TITLE_REQUIRED']],
      [5, 'XD', ['ownFirst SHARE_REQUIRED', 'price PRICE_INVALID']],
      [6, '', ['line QUOTE_MISPLACED']],
      [7, 'XF', ['line FIELDS_MISSING', 'class CLASS_REQUIRED']],
      [10, 'XA', ['code CODE_TWICE']],
    ]);
    expect(bad[0]?.faults[1]).toMatchObject({ zh: '请填写中文名称', en: 'Give the Chinese title' });
  });

  it('changes nothing a second time, and takes no other content under the same name', async () => {
    const text = `${head}XH,示例,A,,\nXI,示例,A,,\n`;
    expect((await load('L-2', text)).loaded).toMatchObject({ lines: 2, before: 0 });
    expect((await load('L-2', text)).loaded).toMatchObject({ lines: 2, parts: 1, before: 1 });
    const other = load('L-2', `${head}XH,示例,C,,\n`);
    await expect(other).rejects.toThrow(PartRefusal);
    await expect(other).rejects.toMatchObject({ reason: 'BATCH_CONTENT_DIFFERS' });
  });

  it('goes on where an interrupted run stopped', async () => {
    const text = head + Array.from({ length: 2500 }, (_each, index) => `XP${index},示例,A,,\n`).join('');
    let sent = 0;
    const interrupted = load('L-3', text, {
      send: async (input) => {
        if ((sent += 1) > 1) throw new Error('the power fails');
        const { errors } = await drugs.execute(importing, { input }, jilin);
        return errors ? { reason: 'UNEXPECTED' } : {};
      },
    });
    await expect(interrupted).rejects.toThrow('the power fails');
    const { loaded, progress } = await load('L-3', text);
    expect(loaded).toEqual({ lines: 2500, bad: 0, parts: 3, before: 1 });
    expect(progress).toEqual([1000, 2000, 2500]);
  });

  it('leaves out what would take a code away that nobody knows', async () => {
    const text = 'code,title_zh,class,removed\nXQ,示例,A,\nXNOBODY,示例,,是\n';
    const first = await load('L-4', text);
    expect(first.loaded).toMatchObject({ lines: 1, bad: 1 });
    expect(first.bad[0]).toMatchObject({ line: 3, code: 'XNOBODY', faults: [{ reason: 'UNKNOWN_CODE' }] });
    expect((await load('L-4', text)).loaded).toMatchObject({ lines: 1, bad: 1, before: 1 });
  });

  it('refuses a head that lacks what every line needs, and understands one in Chinese', async () => {
    await expect(load('L-5', 'code,price\nX,1\n')).rejects.toThrow(HeadRefusal);
    await expect(load('L-5', 'code,price\nX,1\n')).rejects.toThrow('title_zh, class');
    const chinese = '药品代码,注册名称,甲乙类,先行自付比例\nXR,示例,乙,ALL:0.10;220100:5%\n';
    expect((await load('L-6', chinese)).loaded).toMatchObject({ lines: 1, bad: 0 });
  });

  it.each([
    ['drugs.csv', 'DRUG'],
    ['items.csv', 'ITEM'],
    ['consumables.csv', 'CONSUMABLE'],
    ['facilities.csv', 'FACILITY'],
  ] as const)('takes every line of the demonstration`s own %s', async (name, catalogue) => {
    const file = new URL(`../../data/${name}`, import.meta.url);
    const { loaded, bad } = await load(`L-${name}`, () => createReadStream(file, 'utf8'), { catalogue });
    expect(bad).toEqual([]);
    expect(loaded.lines).toBeGreaterThan(5);
  });
});
