import type { CatalogueKind } from '@yibao/schemas/facts/drugs';
import type { WrittenLine } from '../domain/update-line.ts';
import { placesIn, type Places } from './columns.ts';
import { rowsOf, type BrokenRow, type Row } from './csv-reader.ts';
import { faultInFile, faultInWords, lineInFile, type FileFault } from './file-line.ts';

/** A line that is not taken, and why. */
export type BadLine = { readonly line: number; readonly code: string; readonly faults: readonly FileFault[] };

/** A line that is: where it stands in the file. */
export type GoodLine = { readonly line: number; readonly written: WrittenLine };

/** What a file is: for which catalogue of which province. */
export type FileOf = { readonly catalogue: CatalogueKind; readonly province: string };

/** Thrown for a file whose head lacks what every line needs. */
export class HeadRefusal extends Error {}

/** Parts are cut by these: what the service takes in one call, and what a request may weigh. */
const mostLines = 1000;
const mostBytes = 400_000;

const isBroken = (row: Row | BrokenRow): row is BrokenRow => 'fault' in row;

const headOf = (row: Row | BrokenRow): Places => {
  const { places, missing } = placesIn(isBroken(row) ? [] : row.fields);
  if (missing.length > 0)
    throw new HeadRefusal(`The head of the file lacks: ${missing.join(', ')} (表头缺少这些列).`);
  return places;
};

/**
 * The good lines of a file in parts, always cut alike: the same file makes the same parts. Bad lines are told one by one
 * as they are met. Holds one part at a time. Throws HeadRefusal.
 */
export async function* partsIn(
  pieces: AsyncIterable<string>,
  of: FileOf,
  onBad: (bad: BadLine) => void,
): AsyncGenerator<readonly GoodLine[]> {
  let places: Places | undefined;
  let part: GoodLine[] = [];
  let bytes = 0;
  const codes = new Set<string>();
  for await (const row of rowsOf(pieces)) {
    if (!places) {
      places = headOf(row);
      continue;
    }
    if (isBroken(row)) {
      onBad({ line: row.line, code: '', faults: [faultInFile('line', row.fault)] });
      continue;
    }
    const { line: written, faults } = lineInFile(row.fields, places, of);
    const size = Buffer.byteLength(JSON.stringify(written));
    if (part.length > 0 && (part.length === mostLines || bytes + size > mostBytes)) {
      yield part;
      part = [];
      bytes = 0;
      codes.clear();
    }
    const twice = codes.has(written.code) ? [faultInWords({ field: 'code', reason: 'CODE_TWICE' })] : [];
    if (faults.length + twice.length > 0) {
      onBad({ line: row.line, code: written.code, faults: [...faults, ...twice] });
      continue;
    }
    codes.add(written.code);
    bytes += size;
    part.push({ line: row.line, written });
  }
  if (part.length > 0) yield part;
}
