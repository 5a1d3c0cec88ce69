import { describe, expect, it } from '@jest/globals';
import { rowsOf, type BrokenRow, type Row } from './csv-reader.ts';

async function* inPieces(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}
const read = async (text: string, size = 1_000_000): Promise<readonly (Row | BrokenRow)[]> => {
  const rows: (Row | BrokenRow)[] = [];
  for await (const row of rowsOf(inPieces(text, size))) rows.push(row);
  return rows;
};
const row = (line: number, ...fields: readonly string[]) => ({ line, fields });

describe('a CSV text', () => {
  it.each([
    ['plain fields', 'a,b\n1,2\n', [row(1, 'a', 'b'), row(2, '1', '2')]],
    ['no line break at its end', 'a,b\n1,2', [row(1, 'a', 'b'), row(2, '1', '2')]],
    ['line breaks of Windows', 'a,b\r\n1,2\r\n', [row(1, 'a', 'b'), row(2, '1', '2')]],
    ['a byte order mark', '\uFEFFa,b\n', [row(1, 'a', 'b')]],
    ['quotes', '"a","b,c"\n', [row(1, 'a', 'b,c')]],
    ['quotes inside quotes', '"say ""yes""",b\n', [row(1, 'say "yes"', 'b')]],
    ['an empty quoted field', '"",b\n', [row(1, '', 'b')]],
    ['a line break inside quotes', '"a\nb",c\nd,e\n', [row(1, 'a\nb', 'c'), row(3, 'd', 'e')]],
    ['empty lines', 'a,b\n\n,\nc,d\n', [row(1, 'a', 'b'), row(4, 'c', 'd')]],
    ['an empty last field', 'a,\nb,\n', [row(1, 'a', ''), row(2, 'b', '')]],
    ['Chinese', '编码,名称\nX1,"示例，片"\n', [row(1, '编码', '名称'), row(2, 'X1', '示例，片')]],
    ['nothing', '', []],
  ])('with %s is read, whole and byte by byte', async (_what, text, rows) => {
    expect(await read(text)).toEqual(rows);
    expect(await read(text, 1)).toEqual(rows);
    expect(await read(text, 3)).toEqual(rows);
  });

  it.each([
    ['a,b"c\nd,e\n', [{ line: 1, fault: 'QUOTE_MISPLACED' }, row(2, 'd', 'e')]],
    ['"a"b,c\nd,e\n', [{ line: 1, fault: 'QUOTE_MISPLACED' }, row(2, 'd', 'e')]],
    ['a,b\n"c,d\ne,f\n', [row(1, 'a', 'b'), { line: 2, fault: 'QUOTE_UNCLOSED' }, row(3, 'e', 'f')]],
  ])('that is broken (%j) is told, and reading goes on with the next line', async (text, rows) => {
    expect(await read(text)).toEqual(rows);
    expect(await read(text, 2)).toEqual(rows);
  });

  it('does not lose the rest of a long file to one open quote', async () => {
    const lines = Array.from({ length: 20_000 }, (_each, index) => `X${index},name\n`).join('');
    const rows = await read(`"open,x\n${lines}`, 65_536);
    expect(rows[0]).toEqual({ line: 1, fault: 'QUOTE_UNCLOSED' });
    expect(rows).toHaveLength(20_001);
    expect(rows.at(-1)).toEqual(row(20_001, 'X19999', 'name'));
  });
});
