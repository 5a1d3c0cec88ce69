/** One record of a file: its first line, from 1, and its fields. */
export type Row = { readonly line: number; readonly fields: readonly string[] };
/** A record that is none, and where it begins. */
export type BrokenRow = { readonly line: number; readonly fault: 'QUOTE_MISPLACED' | 'QUOTE_UNCLOSED' };

/** A record longer than this has lost its closing quote: the search for it must not eat the file, or the memory. */
const longestRecord = 65_536;

type Scanned =
  | { readonly kind: 'row'; readonly fields: readonly string[]; readonly end: number }
  | { readonly kind: 'broken'; readonly fault: BrokenRow['fault']; readonly end: number }
  | { readonly kind: 'more' };

const more: Scanned = { kind: 'more' };

/** Where the line ends, its line break included; undefined when it is not all there. */
const endOfLine = (text: string, from: number, isLast: boolean): number | undefined => {
  const newline = text.indexOf('\n', from);
  return newline >= 0 ? newline + 1 : isLast ? text.length : undefined;
};

/** A quoted field from its opening quote on: its text and where it ends; undefined when its end is not there. */
const quoted = (text: string, from: number): { readonly value: string; readonly end: number } | undefined => {
  let value = '';
  let start = from + 1;
  for (;;) {
    const quote = text.indexOf('"', start);
    if (quote < 0) return undefined;
    value += text.slice(start, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    start = quote + 2;
  }
};

/** An unquoted field: up to the comma, or the end of the line. */
const plain = (
  text: string,
  from: number,
  lineEnd: number,
): { readonly value: string; readonly end: number } => {
  const comma = text.indexOf(',', from);
  if (comma >= 0 && comma < lineEnd) return { value: text.slice(from, comma), end: comma };
  const cut = text.slice(from, lineEnd);
  return { value: cut.replace(/\r?\n$/, ''), end: lineEnd - (cut.length - cut.replace(/\r?\n$/, '').length) };
};

/** The record that begins at a place of the text (RFC 4180). */
const scan = (text: string, from: number, isLast: boolean): Scanned => {
  const fields: string[] = [];
  let at = from;
  for (;;) {
    if (text[at] === '"') {
      const field = quoted(text, at);
      const closing = field && text[field.end] === undefined && !isLast;
      if (!field || closing) return unfinished(text, from, isLast);
      fields.push(field.value);
      at = field.end;
    } else {
      const lineEnd = endOfLine(text, at, isLast);
      if (lineEnd === undefined) return unfinished(text, from, isLast);
      const field = plain(text, at, lineEnd);
      if (field.value.includes('"')) return { kind: 'broken', fault: 'QUOTE_MISPLACED', end: lineEnd };
      fields.push(field.value);
      at = field.end;
    }
    if (text[at] === ',') {
      at += 1;
      continue;
    }
    const rest = /^(?:\r?\n|$)/.exec(text.slice(at, at + 2));
    if (rest) return { kind: 'row', fields, end: at + rest[0].length };
    if (text[at] === '\r' && text[at + 1] === undefined && !isLast) return more;
    const end = endOfLine(text, at, isLast);
    return end === undefined
      ? unfinished(text, from, isLast)
      : { kind: 'broken', fault: 'QUOTE_MISPLACED', end };
  }
};

/** More text may end the record; past the bound, or at the end of the file, it never will. */
const unfinished = (text: string, from: number, isLast: boolean): Scanned =>
  isLast || text.length - from > longestRecord
    ? { kind: 'broken', fault: 'QUOTE_UNCLOSED', end: endOfLine(text, from, true) ?? text.length }
    : more;

const linesIn = (text: string): number => {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
};

/**
 * The records of a CSV text that comes in pieces: quotes, embedded line breaks, a byte order mark and both kinds of line
 * break are understood, and no more than a record and a piece is held. Empty lines are passed over. After a broken record
 * reading goes on with the next line.
 */
export async function* rowsOf(pieces: AsyncIterable<string>): AsyncGenerator<Row | BrokenRow> {
  let text = '';
  let line = 1;
  let isFirst = true;
  const records = function* (isLast: boolean): Generator<Row | BrokenRow> {
    let at = 0;
    while (at < text.length) {
      const found = scan(text, at, isLast);
      if (found.kind === 'more') break;
      const begins = line;
      line += linesIn(text.slice(at, found.end));
      at = found.end;
      if (found.kind === 'broken') yield { line: begins, fault: found.fault };
      else if (found.fields.some((field) => field !== '')) yield { line: begins, fields: found.fields };
    }
    text = text.slice(at);
  };
  for await (const piece of pieces) {
    text += isFirst ? piece.replace(/^\uFEFF/, '') : piece;
    isFirst = false;
    yield* records(false);
  }
  yield* records(true);
}
