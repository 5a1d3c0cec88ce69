import { z } from 'zod';
import { catalogue, type ParameterPath, type ValueAt } from './catalogue.ts';
import { areaCode, authority, instant, insuranceType, isoDate } from './codes.ts';
import { flawsOf } from './well-formed.ts';

/**
 * Where a value stands: the document (S000 to S004 are the policy sources; ASSUMPTION an open question answered by us;
 * DEMONSTRATION a local decision invented for the demo), the article in it, and the requirement row.
 */
export const citation = z.object({
  document: z.string().min(1),
  article: z.string().min(1),
  row: z.string().min(1),
});
export type Citation = Readonly<z.infer<typeof citation>>;

export const versionRef = z.object({ pack: z.string(), version: z.string() });
export type VersionRef = Readonly<z.infer<typeof versionRef>>;

const text = z.object({ zh: z.string().min(1), en: z.string().min(1) });

const commonEntry = {
  source: citation,
  /** First and last day on which this value applies; absent: as long as the version. */
  from: isoDate.optional(),
  to: isoDate.optional(),
  /** Invented for the demo; said wherever it is shown. */
  demonstration: z.literal(true).optional(),
  /** The value is not printed but follows from printed ones. */
  derived: z.literal(true).optional(),
  note: z.string().optional(),
  /** The version a merged value comes from; absent: this one. */
  layer: versionRef.optional(),
};

const entryOf = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([
    z.strictObject({ value: schema, ...commonEntry }),
    /** Named by the source without a value: using it is refused with PARAMETER_MISSING. */
    z.strictObject({ parameter: z.literal(true), ...commonEntry }),
  ]);

type Common = {
  readonly source: Citation;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly demonstration?: true | undefined;
  readonly derived?: true | undefined;
  readonly note?: string | undefined;
  readonly layer?: VersionRef | undefined;
};
export type Entry<Value = unknown> = Common & ({ readonly value: Value } | { readonly parameter: true });

/** The values of each parameter in the order of time; several where they follow each other inside one version. */
export type Parameters = { readonly [Path in ParameterPath]?: readonly Entry<ValueAt<Path>>[] };

// The mapped type cannot be inferred from a computed object: this cast names what the next line builds.
const parameters = z.strictObject(
  Object.fromEntries(
    Object.entries(catalogue).map(([path, { schema }]) => [path, z.array(entryOf(schema)).min(1).optional()]),
  ),
) as unknown as z.ZodType<Parameters>;

/** What an authority demands of every pack of its places, its own or below it. IN_PRINCIPLE only warns. */
export const bound = z.object({
  path: z.enum(Object.keys(catalogue) as [ParameterPath, ...ParameterPath[]]),
  rule: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('AT_LEAST'), value: z.string() }),
    z.object({ kind: z.literal('AT_MOST'), value: z.string() }),
    z.object({ kind: z.literal('INCLUDES'), codes: z.array(z.string()).readonly() }),
  ]),
  strength: z.enum(['MUST', 'IN_PRINCIPLE']),
  /** The insurance types meant, when they are not those of the pack that states the bound. */
  insuranceTypes: z.array(insuranceType).readonly().optional(),
  from: isoDate.optional(),
  demonstration: z.literal(true).optional(),
  source: citation,
});
export type Bound = Readonly<z.infer<typeof bound>>;

export const override = z.object({
  path: z.string(),
  reason: z.enum(['NEWER_HIGHER_RULE', 'STRICTER', 'LOCAL_RULE_KEPT']),
  used: versionRef,
  instead: versionRef,
  from: isoDate.optional(),
});
export type Override = Readonly<z.infer<typeof override>>;

/** Exploratory measures behind a switch, per pack (探索、鼓励). */
export const featureFlag = z.object({ flag: z.string(), on: z.boolean(), from: isoDate, source: citation });

/** One version of a pack: written by people, then resolved and published, then never changed. */
export const packVersion = z
  .object({
    pack: z.string().regex(/^[A-Z0-9_]+$/),
    version: z.string().min(1),
    title: text,
    authority,
    /** At which level the fund pools; null for a framework that only rules others. */
    poolingLevel: z.enum(['CITY', 'PROVINCE']).nullable(),
    areas: z.array(areaCode).min(1).readonly(),
    insuranceTypes: z.array(insuranceType).min(1).readonly(),
    basis: z.array(z.string()).readonly(),
    issuer: text,
    interpreter: text.optional(),
    status: z.enum(['PROPOSED', 'DRAFT', 'APPROVED']),
    /** Null: the source states no beginning. */
    effectiveFrom: isoDate.nullable(),
    /** The last day; null: no end stated. */
    effectiveTo: isoDate.nullable(),
    /** The source prints no date: why this one is assumed. Such dates decide no conflict. */
    datesAssumed: z.string().optional(),
    publishedAt: instant.nullable(),
    parameters,
    bounds: z.array(bound).readonly(),
    flags: z.array(featureFlag).readonly(),
    overrides: z.array(override).readonly(),
    /** The higher versions merged in at publication. */
    resolvedFrom: z.array(versionRef).readonly(),
    notes: z.array(text).readonly(),
  })
  .superRefine((version, context) => {
    for (const message of flawsOf(version)) context.addIssue({ code: 'custom', message });
  });
export type PackVersion = Readonly<z.infer<typeof packVersion>>;

export const refOf = ({ pack, version }: VersionRef): VersionRef => ({ pack, version });
