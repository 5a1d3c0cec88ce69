import { yuanOf } from '@yibao/platform/domain';
import { randomUUID } from 'node:crypto';
import type { WrittenLine } from '../domain/update-line.ts';
import { partsIn, type BadLine, type FileOf, type GoodLine } from './parts.ts';

/** What the graph answers to one part: the refusal's reason and details, or nothing where it was taken. */
export type PartAnswer = { readonly reason?: string; readonly details?: unknown };

export type Load = FileOf & {
  readonly batch: string;
  readonly issuedOn: string;
  /** The file from its beginning; asked for twice. */
  readonly open: () => AsyncIterable<string>;
  /** Carries one part to the service: the input of importCatalogueUpdate. */
  readonly send: (input: object) => Promise<PartAnswer>;
  readonly onBad: (bad: BadLine) => void;
  readonly onProgress: (progress: { readonly sent: number; readonly lines: number }) => void;
};

export type Loaded = {
  readonly lines: number;
  readonly bad: number;
  readonly parts: number;
  /** Parts that were there already, with the same content. */
  readonly before: number;
};

/** Thrown when the service refuses a part; what was sent before stays, and the same file goes on from there. */
export class PartRefusal extends Error {
  readonly reason: string;
  readonly details: unknown;
  constructor(reason: string, details: unknown) {
    super(`The service refuses the update: ${reason}`);
    this.name = 'PartRefusal';
    this.reason = reason;
    this.details = details;
  }
}

const inGraph = ({ priceFen, ...line }: WrittenLine) => ({
  ...line,
  ...(typeof priceFen === 'number' ? { price: yuanOf(priceFen) } : {}),
});

/** The codes an UNKNOWN_CODE refusal names. */
const unknownIn = (details: unknown): readonly string[] => {
  const codes: unknown = typeof details === 'object' && details !== null ? Reflect.get(details, 'codes') : [];
  return Array.isArray(codes) ? codes.map(String) : [];
};

const unknownCode = (line: GoodLine): BadLine => ({
  line: line.line,
  code: line.written.code,
  faults: [
    {
      ...{ field: 'code', reason: 'UNKNOWN_CODE' },
      zh: '目录中没有该编码，无法调出',
      en: 'No catalogue knows the code, so it cannot leave',
    },
  ],
});

/** How many parts a file has; walks it once without keeping it. */
const countParts = async ({ open, ...of }: Load): Promise<number> => {
  let parts = 0;
  for await (const _part of partsIn(open(), of, () => undefined)) parts += 1;
  return parts;
};

/** Sends a part; lines that would take out a code nobody knows are told and left out. Answers whether it was new. */
const sendPart = async (
  load: Load,
  lines: readonly GoodLine[],
  part: number,
  parts: number,
): Promise<{ readonly isNew: boolean; readonly unknown: number }> => {
  const { catalogue, batch, issuedOn } = load;
  const entries = lines.map(({ written }) => inGraph(written));
  // Each run asks anew: whether a part is there already is for the service to say, by its content.
  const idempotencyKey = randomUUID();
  const answer = await load.send({ idempotencyKey, catalogue, batch, issuedOn, part, parts, entries });
  if (answer.reason === undefined) return { isNew: true, unknown: 0 };
  if (answer.reason === 'BATCH_ALREADY_APPLIED') return { isNew: false, unknown: 0 };
  const unknown = answer.reason === 'UNKNOWN_CODE' ? unknownIn(answer.details) : [];
  const kept = lines.filter(({ written }) => !unknown.includes(written.code));
  if (unknown.length === 0 || kept.length === lines.length || kept.length === 0)
    throw new PartRefusal(answer.reason, answer.details);
  for (const line of lines) if (unknown.includes(line.written.code)) load.onBad(unknownCode(line));
  const again = await sendPart(load, kept, part, parts);
  return { isNew: again.isNew, unknown: again.unknown + lines.length - kept.length };
};

/**
 * Takes a file into the service part by part. Bad lines are listed and left out, good ones kept; a second run with the same
 * file changes nothing, one with other content is refused (BATCH_CONTENT_DIFFERS). Nothing counts before a version is
 * published. Throws HeadRefusal, PartRefusal.
 */
export const loadFile = async (load: Load): Promise<Loaded> => {
  const parts = await countParts(load);
  let [lines, bad, before, part] = [0, 0, 0, 0];
  const onBad = (line: BadLine) => {
    bad += 1;
    load.onBad(line);
  };
  const { open, ...of } = load;
  for await (const good of partsIn(open(), of, onBad)) {
    part += 1;
    const { isNew, unknown } = await sendPart({ ...load, onBad }, good, part, parts);
    lines += good.length - unknown;
    if (!isNew) before += 1;
    load.onProgress({ sent: part, lines });
  }
  return { lines, bad, parts, before };
};
