import { fenOf, isShare, ratioOf } from '@yibao/platform/domain';
import type { UpdateLine } from '@yibao/schemas/events/drugs';
import {
  areaOrAll,
  conditionCode,
  drugKind,
  entryClass,
  everywhere,
  itemCode,
  productStanding,
  share,
  type CatalogueKind,
  type EntryTerms,
  type OwnFirstShare,
} from '@yibao/schemas/facts/drugs';
import { areasAbove } from '@yibao/schemas/policy/areas';

type Optional<Value> = Value | null | undefined;

/** A line of an update as somebody wrote it, in a mutation or in a file. */
export type WrittenLine = {
  readonly code: string;
  readonly titleZh: string;
  readonly titleEn?: Optional<string>;
  readonly unit?: Optional<string>;
  readonly owner: string;
  readonly genericCode?: Optional<string>;
  readonly standing?: Optional<string>;
  readonly kind?: Optional<string>;
  readonly tags: readonly string[];
  readonly removed: boolean;
  readonly class?: Optional<string>;
  readonly ownFirst: readonly { readonly area: string; readonly ratio: string }[];
  readonly restrictions: readonly string[];
  readonly labelIndications: readonly string[];
  readonly maximumDailyDose?: Optional<string>;
  readonly courseDays?: Optional<number>;
  readonly priceFen?: Optional<number>;
  readonly separatePayment: boolean;
};

export const lineFaults = {
  CODE_INVALID: [
    '编码须为 2 至 40 位大写字母、数字、点或连字符',
    'A code is 2 to 40 capitals, digits, dots or hyphens',
  ],
  TITLE_REQUIRED: ['请填写中文名称', 'Give the Chinese title'],
  TITLE_TOO_LONG: ['名称最多 200 字', 'A title has at most 200 characters'],
  UNIT_TOO_LONG: ['单位最多 20 字', 'A unit has at most 20 characters'],
  OWNER_INVALID: ['权属须为 NATIONAL 或 PROVINCIAL', 'The owner is NATIONAL or PROVINCIAL'],
  GENERIC_CODE_INVALID: ['通用名编码格式不正确', 'The generic code is not well formed'],
  STANDING_INVALID: ['产品类别不正确', 'The standing is none of the four'],
  GENERIC_CODE_REQUIRED: ['填写产品类别须同时填写通用名编码', 'A standing needs the generic code'],
  KIND_INVALID: ['药品种类不正确', 'The kind is none of the five'],
  ONLY_FOR_DRUGS: ['仅药品可填写', 'Only a drug has this'],
  CONDITION_INVALID: ['代码格式不正确', 'A code is written such as HYPERTENSION'],
  CLASS_REQUIRED: ['费用类别须为 A、B 或 C', 'The class is A, B or C'],
  TERMS_NOT_ALLOWED: ['调出目录的条目不填写费用类别', 'What leaves the catalogue has no class'],
  SHARE_REQUIRED: [
    '乙类须填写适用于本省的先行自付比例',
    'Class B needs an own-first share that reaches the province',
  ],
  SHARE_NOT_ALLOWED: ['仅乙类有先行自付比例', 'Only class B has an own-first share'],
  SHARE_INVALID: [
    '比例须为 0 至 1 的小数，最多四位',
    'A share is a decimal from 0 to 1 with at most four places',
  ],
  AREA_INVALID: ['行政区划代码不正确', 'The area is a code, or ALL'],
  AREA_TWICE: ['同一地区重复', 'An area has one share'],
  DOSE_INVALID: ['剂量须为正数', 'A dose is a number above zero'],
  COURSE_INVALID: ['疗程须为正整数', 'A course is a whole number of days'],
  PRICE_INVALID: ['价格不正确', 'A price is an amount such as 12.30'],
  CODE_TWICE: ['编码在本段中重复', 'The code stands twice in this part'],
  OTHER_CATALOGUE: ['该编码属于另一目录', 'The code belongs to another catalogue'],
} as const satisfies Readonly<Record<string, readonly [zh: string, en: string]>>;
export type LineReason = keyof typeof lineFaults;

/** What is wrong with a line: the field as it is called in the input, and why. */
export type LineFault = { readonly field: string; readonly reason: LineReason };

const isGiven = <Value>(value: Optional<Value>): value is Value => value !== null && value !== undefined;
const decimalAbove0 = /^(?!0+(\.0+)?$)\d{1,6}(\.\d{1,3})?$/;

const unless = (holds: boolean, field: string, reason: LineReason): readonly LineFault[] =>
  holds ? [] : [{ field, reason }];

const identityFaults = (line: WrittenLine, catalogue: CatalogueKind): readonly LineFault[] => [
  ...unless(itemCode.safeParse(line.code).success, 'code', 'CODE_INVALID'),
  ...unless(line.titleZh.trim() !== '', 'titleZh', 'TITLE_REQUIRED'),
  ...unless(line.titleZh.length <= 200, 'titleZh', 'TITLE_TOO_LONG'),
  ...unless((line.titleEn ?? '').length <= 200, 'titleEn', 'TITLE_TOO_LONG'),
  ...unless((line.unit ?? '').length <= 20, 'unit', 'UNIT_TOO_LONG'),
  ...unless(['NATIONAL', 'PROVINCIAL'].includes(line.owner), 'owner', 'OWNER_INVALID'),
  ...unless(
    !isGiven(line.genericCode) || itemCode.safeParse(line.genericCode).success,
    'genericCode',
    'GENERIC_CODE_INVALID',
  ),
  ...unless(
    !isGiven(line.standing) || productStanding.safeParse(line.standing).success,
    'standing',
    'STANDING_INVALID',
  ),
  ...unless(!isGiven(line.standing) || isGiven(line.genericCode), 'genericCode', 'GENERIC_CODE_REQUIRED'),
  ...unless(!isGiven(line.kind) || drugKind.safeParse(line.kind).success, 'kind', 'KIND_INVALID'),
  ...unless(!isGiven(line.kind) || catalogue === 'DRUG', 'kind', 'ONLY_FOR_DRUGS'),
  ...unless(line.tags.every(isCondition), 'tags', 'CONDITION_INVALID'),
];

const isCondition = (code: string) => conditionCode.safeParse(code).success;

/** Of class B some share must reach the province: its own, everybody's, or those of every part are not enough. */
const shareFaults = ({ class: of, ownFirst }: WrittenLine, province: string): readonly LineFault[] => {
  const areas = ownFirst.map(({ area }) => area);
  const reaching: readonly string[] = [...areasAbove(province), everywhere];
  return [
    ...unless(of === 'B' || ownFirst.length === 0, 'ownFirst', 'SHARE_NOT_ALLOWED'),
    ...unless(of !== 'B' || areas.some((area) => reaching.includes(area)), 'ownFirst', 'SHARE_REQUIRED'),
    ...unless(
      ownFirst.every(({ ratio }) => share.safeParse(ratio).success && isShare(ratioOf(ratio))),
      'ownFirst',
      'SHARE_INVALID',
    ),
    ...unless(
      areas.every((area) => areaOrAll.safeParse(area).success),
      'ownFirst',
      'AREA_INVALID',
    ),
    ...unless(new Set(areas).size === areas.length, 'ownFirst', 'AREA_TWICE'),
  ];
};

const termsFaults = (line: WrittenLine, province: string): readonly LineFault[] => {
  if (line.removed)
    return unless(!isGiven(line.class) && line.ownFirst.length === 0, 'class', 'TERMS_NOT_ALLOWED');
  return [
    ...unless(entryClass.safeParse(line.class).success, 'class', 'CLASS_REQUIRED'),
    ...shareFaults(line, province),
    ...unless(line.restrictions.every(isCondition), 'restrictions', 'CONDITION_INVALID'),
    ...unless(line.labelIndications.every(isCondition), 'labelIndications', 'CONDITION_INVALID'),
    ...unless(
      !isGiven(line.maximumDailyDose) || decimalAbove0.test(line.maximumDailyDose),
      'maximumDailyDose',
      'DOSE_INVALID',
    ),
    ...unless(
      !isGiven(line.courseDays) || (Number.isSafeInteger(line.courseDays) && line.courseDays > 0),
      'courseDays',
      'COURSE_INVALID',
    ),
    ...unless(
      !isGiven(line.priceFen) || (Number.isSafeInteger(line.priceFen) && line.priceFen >= 0),
      'price',
      'PRICE_INVALID',
    ),
  ];
};

/** Everything that is wrong with a line of a province's update; nothing: it can be taken in. */
export const faultsOf = (
  line: WrittenLine,
  catalogue: CatalogueKind,
  province: string,
): readonly LineFault[] => [...identityFaults(line, catalogue), ...termsFaults(line, province)];

const given = <Key extends string, Value>(key: Key, value: Optional<Value>) =>
  (isGiven(value) ? { [key]: value } : {}) as { readonly [_ in Key]?: Value };

const termsOfLine = (line: WrittenLine): EntryTerms => ({
  class: entryClass.parse(line.class),
  ownFirst: line.ownFirst.map(({ area, ratio }): OwnFirstShare => ({ area, ratio })),
  restrictions: [...line.restrictions],
  labelIndications: [...line.labelIndications],
  ...given('maximumDailyDose', line.maximumDailyDose),
  ...given('courseDays', line.courseDays),
  ...given('priceFen', line.priceFen),
  ...(line.separatePayment ? { separatePayment: true } : {}),
});

/** A line without faults as it is kept. */
export const lineOf = (line: WrittenLine, catalogue: CatalogueKind, province: string): UpdateLine => ({
  code: line.code,
  catalogue,
  owner: line.owner === 'NATIONAL' ? 'NATIONAL' : province,
  title: { zh: line.titleZh.trim(), ...given('en', line.titleEn?.trim() || undefined) },
  ...given('unit', line.unit?.trim() || undefined),
  ...given('genericCode', line.genericCode),
  ...given('standing', isGiven(line.standing) ? productStanding.parse(line.standing) : undefined),
  ...given('kind', isGiven(line.kind) ? drugKind.parse(line.kind) : undefined),
  tags: [...new Set(line.tags)],
  terms: line.removed ? null : termsOfLine(line),
});

/** An amount as a file writes it, in fen; null when it is none. */
export const writtenFen = (yuan: string): number | null => {
  try {
    return fenOf(yuan);
  } catch {
    return null;
  }
};
