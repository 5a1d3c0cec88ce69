import type { UpdateLine } from '@yibao/schemas/events/drugs';
import type { CatalogueKind } from '@yibao/schemas/facts/drugs';
import type { Context } from '../context.ts';
import { faultsOf, lineFaults, lineOf, type LineFault, type WrittenLine } from '../domain/update-line.ts';
import { refuse } from '../domain/refusals.ts';
import type { CatalogueLineInput } from './generated.ts';

/** A line of the graph as the domain reads it. */
export const writtenLine = ({ price, ...line }: CatalogueLineInput): WrittenLine => ({
  ...line,
  owner: line.owner ?? 'NATIONAL',
  tags: line.tags ?? [],
  removed: line.removed ?? false,
  ownFirst: line.ownFirst ?? [],
  restrictions: line.restrictions ?? [],
  labelIndications: line.labelIndications ?? [],
  priceFen: price ?? null,
  separatePayment: line.separatePayment ?? false,
});

const mostNamed = 20;

const inWords = (line: number, code: string, { field, reason }: LineFault) => {
  const [zh, en] = lineFaults[reason];
  return { line, code, field, reason, zh, en };
};

/**
 * The lines as they are kept, checked one by one. Refuses ENTRY_INCOMPLETE, naming up to 20 faults by line (from 1), code
 * and field.
 */
export const checkedLines = (
  written: readonly WrittenLine[],
  catalogue: CatalogueKind,
  province: string,
): readonly UpdateLine[] => {
  const seen = new Set<string>();
  const faults = written.flatMap((line, index) => {
    const twice: readonly LineFault[] = seen.has(line.code) ? [{ field: 'code', reason: 'CODE_TWICE' }] : [];
    seen.add(line.code);
    return [...faultsOf(line, catalogue, province), ...twice].map((fault) =>
      inWords(index + 1, line.code, fault),
    );
  });
  if (faults.length > 0)
    throw refuse('ENTRY_INCOMPLETE', { faults: faults.slice(0, mostNamed), count: faults.length });
  return written.map((line) => lineOf(line, catalogue, province));
};

/**
 * Only a code that is known can leave a catalogue, and a code stays in the catalogue it is in. Refuses UNKNOWN_CODE,
 * ENTRY_INCOMPLETE.
 */
export const requireKnown = async (
  lines: readonly UpdateLine[],
  { entries }: Pick<Context, 'entries'>,
): Promise<void> => {
  const known = await entries.findMany(lines.map(({ code }) => code));
  const leaving = lines.filter(({ terms }, index) => terms === null && !known[index]);
  if (leaving.length > 0) throw refuse('UNKNOWN_CODE', { codes: leaving.map(({ code }) => code) });
  const faults = lines.flatMap(({ code, catalogue }, index) => {
    const other = known[index];
    return other && other.catalogue !== catalogue
      ? [inWords(index + 1, code, { field: 'catalogue', reason: 'OTHER_CATALOGUE' })]
      : [];
  });
  if (faults.length > 0)
    throw refuse('ENTRY_INCOMPLETE', { faults: faults.slice(0, mostNamed), count: faults.length });
};
