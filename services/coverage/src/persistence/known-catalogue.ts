import type { IsoDate } from '@yibao/platform/domain';
import type { Known, Replica } from '@yibao/platform/facts';
import { lookingUp } from '@yibao/platform/mongo';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import {
  CatalogueEntryFact,
  ceilingOn,
  meetsRestriction,
  PaymentStandardFact,
  standardKeys,
  standardOn,
  termsOn,
} from '@yibao/schemas/facts/drugs';
import type { CatalogueEntry, ClaimFacts } from '../domain/adjudication/claim.ts';
import { together, versionOf, type FactVersions } from './fact-versions.ts';

type Entry = FactOf<typeof CatalogueEntryFact>;
type Standard = FactOf<typeof PaymentStandardFact>;

/** For whom, and when, the catalogue is asked. */
export type CatalogueQuestion = {
  readonly codes: readonly string[];
  /** The insured area: its own-first shares and standards apply. */
  readonly area: string;
  readonly on: IsoDate;
  readonly conditions: readonly string[];
};

export type CatalogueKnown = {
  readonly catalogue: ClaimFacts['catalogue'];
  readonly factVersions: FactVersions;
};

/** The lower of what the standard of the generic name and the ceiling of the item allow per unit; null: neither is set. */
const lowest = (amounts: readonly (number | null | undefined)[]): number | null =>
  amounts.reduce<number | null>(
    (least, next) => (next === null || next === undefined ? least : Math.min(least ?? next, next)),
    null,
  );

/** The entry of a code with its terms on the day, and the facts that say so. */
const treated = (known: Known<Entry>, shared: readonly Known<Standard>[], question: CatalogueQuestion) => {
  const { code } = known.value;
  const byKey = new Map(shared.map((each) => [PaymentStandardFact.keyOf(each.value), each]));
  const deciding = standardKeys(known.value, question.area).flatMap((key) => byKey.get(key) ?? []);
  const amounts = deciding.map(({ value }) => value);
  return {
    code,
    entry: treatmentOf(known.value, amounts, question),
    versions: [
      versionOf(`${CatalogueEntryFact.type}/${code}`, known),
      ...deciding.map((each) =>
        versionOf(`${PaymentStandardFact.type}/${PaymentStandardFact.keyOf(each.value)}`, each),
      ),
    ],
  };
};

const treatmentOf = (
  entry: Entry,
  standards: readonly Standard[],
  { area, on, conditions }: CatalogueQuestion,
): CatalogueEntry | null => {
  const terms = termsOn(entry, area, on);
  if (!terms) return null;
  return {
    class: terms.class,
    ownFirstRatio: terms.ownFirstRatio,
    paymentStandardFen: lowest([
      standardOn(standards, entry.code, on),
      ceilingOn(entry, area, on)?.ceilingFen,
    ]),
    ...(meetsRestriction(terms, conditions) ? {} : { restricted: true }),
    indications: terms.labelIndications,
    version: terms.version,
  };
};

/** No product has more standards: its own and those of its generic name in all areas. */
const mostOfAProduct = 500;

/** The standards of a product in all areas. */
const standardsOf = (standards: Replica<Standard>) =>
  lookingUp(async (codes) => {
    const limit = codes.length * mostOfAProduct;
    const found = await standards.query({ 'value.products': { $in: codes } }, { limit });
    return new Map(codes.map((code) => [code, found.filter(({ value }) => value.products.includes(code))]));
  });

/**
 * How the catalogue treats the codes of a bill on its service date: one query for all entries, one for all standards.
 * That no version in force knows a code is less favourable, and so rests on a fresh replica only. Refuses REPLICA_BEHIND.
 */
export const catalogueOn = (entries: Replica<Entry>, standards: Replica<Standard>) => {
  const findStandards = standardsOf(standards);
  return async (question: CatalogueQuestion): Promise<CatalogueKnown> => {
    const { codes } = question;
    const [known, shared] = await Promise.all([entries.findMany(codes), findStandards(codes)]);
    const found = codes.map((code) => {
      const entry = known.get(code);
      return entry ? treated(entry, shared.get(code) ?? [], question) : { code, entry: null, versions: [] };
    });
    if (found.some(({ entry }) => entry === null)) await entries.requireFresh();
    return {
      catalogue: Object.fromEntries(found.map(({ code, entry }) => [code, entry])),
      factVersions: together(found.flatMap(({ versions }) => versions)),
    };
  };
};

/** Whether a drug may be supplied by both channels in an area. A refusal rests on a fresh replica only. */
export const isDualChannelDrug =
  (entries: Replica<Entry>) =>
  async (code: string, area: string, on: IsoDate): Promise<boolean> => {
    const entry = (await entries.find(code))?.value;
    if (entry?.tags.includes('DUAL_CHANNEL') && termsOn(entry, area, on)) return true;
    await entries.requireFresh();
    return false;
  };
