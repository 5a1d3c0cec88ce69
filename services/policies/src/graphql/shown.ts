import type { ParameterPath } from '@yibao/schemas/policy/catalogue';
import type { Entry } from '@yibao/schemas/policy/pack';
import type { Applied, Policy } from '@yibao/schemas/policy/resolve';
import type { CheckReport } from '../domain/pack/check-report.ts';
import type { PackAndVersion } from '../domain/pack/pack.ts';

/** A parameter of the catalogue. */
export type ShownPath = { readonly path: ParameterPath };
/** A value of a parameter; its path says how it is shown. */
export type ShownEntry = ShownPath & { readonly entry: Entry };
export type ShownValues = ShownPath & { readonly entries: readonly Entry[] };
export type ShownParameter = ShownPath & { readonly applied: Applied };
export type ShownPolicy = { readonly policy: Policy; readonly version: PackAndVersion };
export type ShownCheck = { readonly version: PackAndVersion; readonly report: CheckReport };
export type ShownReference = { readonly number: string | null; readonly title: string | null };
