import { catalogue, type ParameterPath } from '@yibao/schemas/policy/catalogue';
import type { Entry, Parameters } from '@yibao/schemas/policy/pack';
import type { Applied, Policy } from '@yibao/schemas/policy/resolve';
import type { CheckReport } from '../domain/pack/check-report.ts';
import type { PackAndVersion, Text } from '../domain/pack/pack.ts';

/** A parameter of the catalogue. */
export type ShownPath = { readonly path: ParameterPath };
/** A value of a parameter; its path says how it is shown. */
export type ShownEntry = ShownPath & { readonly entry: Entry };
export type ShownValues = ShownPath & { readonly entries: readonly Entry[] };
export type ShownParameter = ShownPath & { readonly applied: Applied };
export type ShownPolicy = { readonly policy: Policy; readonly version: PackAndVersion };
export type ShownCheck = { readonly version: PackAndVersion; readonly report: CheckReport };

/** What a parameter is called. */
export const nameOf = ({ path }: ShownPath): Text => {
  const { zh, en } = catalogue[path];
  return { zh, en };
};

export const valuesOf = (parameters: Parameters): readonly ShownValues[] =>
  (Object.entries(parameters) as [ParameterPath, readonly Entry[]][]).map(([path, entries]) => ({
    path,
    entries,
  }));
