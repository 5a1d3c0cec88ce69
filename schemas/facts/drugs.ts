import { z } from 'zod';
import { areasAbove } from '../policy/areas.ts';
import { areaCode, isoDate } from '../policy/codes.ts';
import { defineFact } from './define-fact.ts';

/** The four catalogues (目录): drugs, service items, consumables, facilities. */
export const catalogueKind = z.enum(['DRUG', 'ITEM', 'CONSUMABLE', 'FACILITY']);
export type CatalogueKind = z.infer<typeof catalogueKind>;

/** A: whole cost in scope; B: the own-first share first; C: known, and out of scope (甲类、乙类、丙类). */
export const entryClass = z.enum(['A', 'B', 'C']);
export type EntryClass = z.infer<typeof entryClass>;

/** What a drug is (药品种类): it decides who may bring it into a catalogue [S000-14b, S000-14c]. */
export const drugKind = z.enum([
  'CHEMICAL',
  'BIOLOGICAL',
  'TCM_PATENT',
  'TCM_PIECES',
  'TCM_FORMULA_GRANULES',
]);
export type DrugKind = z.infer<typeof drugKind>;

/** Standing of a product under its generic name (一致性评价). GENERIC has not passed and shares no standard [S003-2.9b]. */
export const productStanding = z.enum(['ORIGINATOR', 'REFERENCE', 'GENERIC_PASSED', 'GENERIC']);
export type ProductStanding = z.infer<typeof productStanding>;

/** Of a drug, an item, a consumable or a facility: 'XA01AB', 'BED-L3'. */
export const itemCode = z.string().regex(/^[A-Z0-9][A-Z0-9.-]{1,39}$/);
/** Of a condition, a disease, a tag: 'COVID_CONFIRMED'. */
export const conditionCode = z.string().regex(/^[A-Z][A-Z0-9_.:-]{0,39}$/);
export const share = z.string().regex(/^(0(\.\d{1,4})?|1(\.0{1,4})?)$/);

/** Everywhere, instead of an area. */
export const everywhere = 'ALL';
export const areaOrAll = z.union([areaCode, z.literal(everywhere)]);

export const ownFirstShare = z.object({ area: areaOrAll, ratio: share });
export type OwnFirstShare = Readonly<z.infer<typeof ownFirstShare>>;

/** How an entry is paid for. */
export const terms = z.object({
  class: entryClass,
  ownFirst: z.array(ownFirstShare).readonly().describe('the nearest area wins; empty: no own-first share'),
  restrictions: z
    .array(conditionCode)
    .readonly()
    .describe('in scope only with one of these conditions; empty: always'),
  labelIndications: z.array(conditionCode).readonly().describe('diagnoses the label names; empty: not kept'),
  maximumDailyDose: z.string().optional().describe('decimal text, in units of the entry'),
  courseDays: z.int().positive().optional(),
  priceFen: z.int().nonnegative().optional().describe('listed price of a unit'),
  separatePayment: z.boolean().optional().describe('paid apart from the package of a stay'),
});
export type EntryTerms = Readonly<z.infer<typeof terms>>;

/** Terms with the days and the area in which they hold. */
export const entryPeriod = terms.extend({
  from: isoDate,
  to: isoDate.optional().describe('last day; absent: no end'),
  area: areaOrAll.describe('the province whose catalogue says so'),
  version: z.string().describe('of the catalogue; TEMPORARY or ADJUSTMENT for additions beside it'),
});
export type EntryPeriod = Readonly<z.infer<typeof entryPeriod>>;

export const entryCeiling = z.object({
  area: areaCode,
  from: isoDate,
  feeStandardFen: z.int().nonnegative().describe('what the item may be charged'),
  ceilingFen: z.int().nonnegative().describe('the most that is in scope, per unit'),
});
export type EntryCeiling = Readonly<z.infer<typeof entryCeiling>>;

/** A code of the catalogues; ask `termsOn` and `ceilingOn` for one day and place. */
export const CatalogueEntryFact = defineFact('drugs.catalogue-entry.v1', {
  description:
    'A drug, item, consumable or facility, and how it is paid for on which days and where (目录条目).',
  schema: z.object({
    code: itemCode,
    catalogue: catalogueKind,
    owner: z.union([z.literal('NATIONAL'), areaCode]).describe('who decides about it'),
    genericCode: itemCode.optional().describe('of the generic name'),
    standing: productStanding.optional(),
    kind: drugKind.optional(),
    tags: z
      .array(conditionCode)
      .readonly()
      .describe(
        'DUAL_CHANNEL, ATHLETE_SPECIAL_NEED, SUPPLEMENTARY; for supervision EXAM, NEEDS_CONSENT, OBSTETRIC, ADJUVANT',
      ),
    periods: z.array(entryPeriod).readonly().describe('of versions in force or to come; by from'),
    ceilings: z.array(entryCeiling).readonly().describe('each until the next of its area; by from'),
  }),
  keyOf: ({ code }) => code,
  example: {
    code: 'XC07AB02',
    catalogue: 'DRUG',
    owner: 'NATIONAL',
    genericCode: 'GN-C07AB02',
    standing: 'GENERIC_PASSED',
    kind: 'CHEMICAL',
    tags: [],
    periods: [
      {
        ...{ from: '2026-01-01', area: '220000', version: 'JL-DRUG-2026' },
        class: 'B',
        ownFirst: [
          { area: 'ALL', ratio: '0.10' },
          { area: '220100', ratio: '0.05' },
        ],
        restrictions: [],
        labelIndications: ['HYPERTENSION'],
      },
    ],
    ceilings: [],
  },
});
type Entry = Pick<z.infer<typeof CatalogueEntryFact.schema>, 'periods' | 'ceilings'>;

/** The places whose word counts in an area, nearest first. */
const placesAbove = (area: string): readonly string[] => [...areasAbove(area), everywhere];

const nearest = <Placed extends { readonly area: string }>(
  all: readonly Placed[],
  area: string,
): Placed | undefined => {
  for (const place of placesAbove(area)) {
    const found = all.findLast((each) => each.area === place);
    if (found) return found;
  }
  return undefined;
};

/** How an entry is paid for on one day in one insured area; `ownFirstRatio` is '0' unless the class is B. */
export type TermsOnDay = EntryTerms & { readonly ownFirstRatio: string; readonly version: string };

/**
 * How an entry is paid for on a day for somebody insured in an area; null: outside the catalogue there, the whole amount
 * is the person's [S003-5.18a]. Assistance asks the same question [S003-3.2c].
 */
export const termsOn = ({ periods }: Entry, area: string, on: string): TermsOnDay | null => {
  const holding = periods.filter(({ from, to }) => from <= on && (to === undefined || on <= to));
  const period = nearest(holding, area);
  if (!period) return null;
  const { from: _from, to: _to, area: _area, ...found } = period;
  const ratio = found.class === 'B' ? nearest(found.ownFirst, area)?.ratio : undefined;
  return { ...found, ownFirstRatio: ratio ?? '0' };
};

/** Whether a line is within its restriction: one of the named conditions is there, or none is asked for [S003-6.2c]. */
export const meetsRestriction = (
  { restrictions }: Pick<EntryTerms, 'restrictions'>,
  conditions: readonly string[],
): boolean => restrictions.length === 0 || restrictions.some((each) => conditions.includes(each));

/** Fee standard and ceiling of an item on a day in an area; null: none [S003-6.2b]. */
export const ceilingOn = ({ ceilings }: Entry, area: string, on: string): EntryCeiling | null =>
  nearest(
    ceilings.filter(({ from }) => from <= on),
    area,
  ) ?? null;

export const standardPeriod = z.object({
  from: isoDate,
  to: isoDate.optional().describe('last day; absent: until the next one'),
  amountFen: z.int().nonnegative().describe('per unit'),
});
export type StandardPeriod = Readonly<z.infer<typeof standardPeriod>>;

/** The payment standard of a generic name in an area; ask `standardOn` for one product and day. */
export const PaymentStandardFact = defineFact('drugs.payment-standard.v1', {
  description:
    'What is paid at most for a unit of a generic name, or of one product, in an area (医保支付标准).',
  schema: z.object({
    genericCode: itemCode.describe('a generic name, or one product with a standard of its own'),
    area: areaOrAll,
    products: z.array(itemCode).readonly().describe('the products that share it'),
    periods: z.array(standardPeriod).readonly().describe('by from'),
  }),
  keyOf: ({ genericCode, area }) => `${genericCode}|${area}`,
  example: {
    genericCode: 'GN-C07AB02',
    area: '220000',
    products: ['XC07AB02'],
    periods: [{ from: '2026-01-01', amountFen: 320 }],
  },
});
type Standard = z.infer<typeof PaymentStandardFact.schema>;

/** The keys of the facts that may say what is paid for a product in an area, the deciding ones first. */
export const standardKeys = (
  { code, genericCode }: { readonly code: string; readonly genericCode?: string | undefined },
  area: string,
): readonly string[] =>
  [code, ...(genericCode === undefined ? [] : [genericCode])].flatMap((of) =>
    placesAbove(area).map((place) => `${of}|${place}`),
  );

/** The amount on a day from one fact, in fen; null when it says nothing of that day. */
export const amountOn = ({ periods }: Pick<Standard, 'periods'>, on: string): number | null =>
  periods.findLast(({ from, to }) => from <= on && (to === undefined || on <= to))?.amountFen ?? null;

/**
 * The payment standard of a unit of a product on a day, in fen; null: none, the price is the base [S003-2.9a]. `standards`
 * are the facts found under `standardKeys`, in that order; a generic that has not passed shares none [S003-2.9b].
 */
export const standardOn = (standards: readonly Standard[], code: string, on: string): number | null => {
  for (const standard of standards) {
    const amount = standard.products.includes(code) ? amountOn(standard, on) : null;
    if (amount !== null) return amount;
  }
  return null;
};

export const prescriptionState = z.enum([
  'ISSUED',
  'ROUTED',
  'PAID',
  'DISPENSED',
  'DELIVERED',
  'CANCELLED',
  'EXPIRED',
]);
export type PrescriptionState = z.infer<typeof prescriptionState>;

export const prescriptionLine = z.object({
  code: itemCode,
  quantity: z.string().regex(/^\d{1,6}(\.\d{1,3})?$/),
});
export type PrescriptionLine = Readonly<z.infer<typeof prescriptionLine>>;

/** Used once: settled by at most one settlement that stands, dispensed by one pharmacy. */
export const PrescriptionFact = defineFact('drugs.prescription.v1', {
  description: 'A prescription as codes, and how far it has come. No diagnosis (处方).',
  schema: z.object({
    prescriptionId: z.string(),
    personId: z.string().describe('opaque id of the person'),
    institutionId: z.string().describe('where it was issued'),
    doctorId: z.string().optional(),
    state: prescriptionState,
    pharmacyId: z.string().optional().describe('where it was routed'),
    weeks: z.int().positive().optional().describe('of a long prescription; one settlement covers them all'),
    issuedOn: isoDate,
    validUntil: isoDate.describe('last day on which it may be routed and paid'),
    lines: z.array(prescriptionLine).readonly(),
  }),
  keyOf: ({ prescriptionId }) => prescriptionId,
  example: {
    prescriptionId: '1f2e3d4c-5b6a-8798-8a6b-0c1d2e3f4a5b',
    personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
    institutionId: 'H22010200001',
    state: 'ISSUED',
    issuedOn: '2026-03-02',
    validUntil: '2026-03-04',
    lines: [{ code: 'XC07AB02', quantity: '2' }],
  },
});
