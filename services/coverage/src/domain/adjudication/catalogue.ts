import { percentOf, inWords, ruled, type Step } from './trace.ts';
import { ratioOf } from '@yibao/platform/domain';
import type { CatalogueEntry, Claim, ClaimFacts } from './claim.ts';

/** What the catalogue says of a code; null: no version in force knows it. */
export const entryOf = (catalogue: ClaimFacts['catalogue'], code: string): CatalogueEntry | null =>
  (Object.hasOwn(catalogue, code) ? catalogue[code] : null) ?? null;

/** Class C, and what is restricted to conditions that the bill does not name. */
export const isOutOfScope = ({ class: treated, restricted }: CatalogueEntry): boolean =>
  treated === 'C' || restricted === true;

/** One step for each code of a bill, in the order of the lines: which catalogue version treats it how. */
export const catalogueSteps = ({ lines }: Claim, { catalogue }: ClaimFacts): readonly Step[] =>
  [...new Set(lines.map(({ code }) => code))].map((code) => catalogueStep(code, entryOf(catalogue, code)));

const catalogueStep = (code: string, entry: CatalogueEntry | null): Step =>
  ruled(
    'CATALOGUE',
    null,
    { code },
    entry
      ? {
          catalogueVersion: entry.version ?? null,
          class: entry.class,
          ownFirstRatio: entry.ownFirstRatio,
          paymentStandardFen: entry.paymentStandardFen,
          restricted: entry.restricted ?? false,
        }
      : { catalogueVersion: null, class: null },
    textOf(code, entry),
  );

const textOf = (code: string, entry: CatalogueEntry | null): Step['text'] => {
  if (entry === null)
    return {
      zh: `${code}：现行目录未收录，费用自费。`,
      en: `${code}: no catalogue in force lists it, the person pays.`,
    };
  if (entry.restricted === true)
    return {
      zh: `${code}：限定支付条件不符，费用自费。`,
      en: `${code}: restricted to conditions that the bill does not name, the person pays.`,
    };
  const standard = entry.paymentStandardFen === null ? null : inWords(entry.paymentStandardFen);
  const over = {
    zh: standard ? `，支付标准${standard.zh}` : '',
    en: standard ? `, payment standard ${standard.en}` : '',
  };
  const { zh, en } = classTexts[entry.class](percentOf(ratioOf(entry.ownFirstRatio)));
  return { zh: `${code}：${zh}${over.zh}。`, en: `${code}: ${en}${over.en}.` };
};

const classTexts = {
  A: () => ({ zh: '甲类', en: 'class A, in scope' }),
  B: (share: string) => ({ zh: `乙类，先行自付${share}`, en: `class B, own share ${share} first` }),
  C: () => ({ zh: '丙类，费用自费', en: 'class C, the person pays' }),
} as const satisfies Record<CatalogueEntry['class'], (share: string) => { zh: string; en: string }>;
