import type { CatalogueKind } from '@yibao/schemas/facts/drugs';
import { fenOf } from '@yibao/platform/domain';
import { faultsOf, lineFaults, type LineFault, type WrittenLine } from '../domain/update-line.ts';
import type { Column, Places } from './columns.ts';

/** Why a line of a file is not taken: the field as the graph calls it, in both languages. */
export type FileFault = {
  readonly field: string;
  readonly reason: string;
  readonly zh: string;
  readonly en: string;
};

const fileFaults = {
  FIELDS_MISSING: ['列数少于表头', 'The line has fewer fields than the head'],
  NOT_UTF8: ['不是 UTF-8 编码', 'The line is not written in UTF-8'],
  FLAG_INVALID: ['须填写是或否', 'Say yes or no: 1, 0, 是, 否'],
  QUOTE_MISPLACED: ['引号位置不正确', 'A quote stands inside a field without quotes'],
  QUOTE_UNCLOSED: ['引号未闭合', 'A quote is not closed'],
} as const;
type FileReason = keyof typeof fileFaults;

export const faultInFile = (field: string, reason: FileReason): FileFault => {
  const [zh, en] = fileFaults[reason];
  return { field, reason, zh, en };
};
export const faultInWords = ({ field, reason }: LineFault): FileFault => {
  const [zh, en] = lineFaults[reason];
  return { field, reason, zh, en };
};

const codesIn = (text: string): readonly string[] =>
  text.split(/[;；|]/).flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));

/** '10%' as '0.1'; anything else as it is written. */
const ratioIn = (text: string): string => {
  const percent = /^(\d{1,3})(?:\.(\d{1,2}))?%$/.exec(text);
  if (!percent) return text;
  const digits = `${percent[1] ?? ''}${(percent[2] ?? '').padEnd(2, '0')}`.padStart(5, '0');
  return `${digits.slice(0, -4).replace(/^0+(?=\d)/, '')}.${digits.slice(-4)}`;
};

/** 'ALL:0.10;220100:0.05', or a single share for everywhere: '10%'. */
const sharesIn = (text: string): WrittenLine['ownFirst'] =>
  codesIn(text).map((each) => {
    const at = each.search(/[:：]/);
    return at < 0
      ? { area: 'ALL', ratio: ratioIn(each) }
      : { area: each.slice(0, at).trim(), ratio: ratioIn(each.slice(at + 1).trim()) };
  });

const classes: Readonly<Record<string, string>> = {
  甲: 'A',
  乙: 'B',
  丙: 'C',
  甲类: 'A',
  乙类: 'B',
  丙类: 'C',
};
const flags: Readonly<Record<string, boolean>> = {
  '': false,
  ...{ '0': false, false: false, no: false, 否: false },
  ...{ '1': true, true: true, yes: true, 是: true },
};

/** Undefined for an amount that is none: told apart from one that was not given. */
const fenIn = (text: string): number | null | undefined => {
  try {
    return text === '' ? null : fenOf(text);
  } catch {
    return undefined;
  }
};

/** A line of a file as the graph takes it, and everything that is wrong with it. */
export const lineInFile = (
  fields: readonly string[],
  places: Places,
  { catalogue, province }: { readonly catalogue: CatalogueKind; readonly province: string },
): { readonly line: WrittenLine; readonly faults: readonly FileFault[] } => {
  const at = (column: Column) => (fields[places.get(column) ?? -1] ?? '').trim();
  const given = (column: Column) => (at(column) === '' ? null : at(column));
  const priceFen = fenIn(at('price'));
  const [removed, separatePayment] = [
    flags[at('removed').toLowerCase()],
    flags[at('separatePayment').toLowerCase()],
  ];
  const course = given('courseDays');
  const line: WrittenLine = {
    code: at('code'),
    titleZh: at('titleZh'),
    titleEn: given('titleEn'),
    unit: given('unit'),
    owner: given('owner') ?? 'NATIONAL',
    genericCode: given('genericCode'),
    standing: given('standing'),
    kind: given('kind'),
    tags: codesIn(at('tags')),
    removed: removed ?? false,
    class: classes[at('class')] ?? given('class'),
    ownFirst: sharesIn(at('ownFirst')),
    restrictions: codesIn(at('restrictions')),
    labelIndications: codesIn(at('labelIndications')),
    maximumDailyDose: given('maximumDailyDose'),
    courseDays: course === null ? null : /^\d{1,5}$/.test(course) ? Number(course) : -1,
    priceFen: priceFen === undefined ? -1 : priceFen,
    separatePayment: separatePayment ?? false,
  };
  const isShort = Math.max(...places.values()) >= fields.length;
  return {
    line,
    faults: [
      ...(isShort ? [faultInFile('line', 'FIELDS_MISSING')] : []),
      ...(fields.some((field) => field.includes('\uFFFD')) ? [faultInFile('line', 'NOT_UTF8')] : []),
      ...(removed === undefined ? [faultInFile('removed', 'FLAG_INVALID')] : []),
      ...(separatePayment === undefined ? [faultInFile('separatePayment', 'FLAG_INVALID')] : []),
      ...faultsOf(line, catalogue, province).map(faultInWords),
    ],
  };
};
