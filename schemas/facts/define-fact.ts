import type { z } from 'zod';

export type FactDefinition<Type extends string = string, Schema extends z.ZodType = z.ZodType> = {
  readonly type: Type;
  /** The service that publishes it: the first part of the type. */
  readonly source: string;
  readonly schema: Schema;
  readonly keyOf: (value: z.infer<Schema>) => string;
  readonly description: string;
  readonly example: z.infer<Schema>;
};

export type FactOf<Definition extends FactDefinition> = Readonly<z.infer<Definition['schema']>>;

/** A fact's version: a later epoch wins (a restored backup raises it), then a later revision of its aggregate. */
export type FactVersion = { readonly epoch: number; readonly revision: number };

/**
 * Declares a fact (`<service>.<noun>.v1`): the small public snapshot of one aggregate that other services keep.
 * One fact comes from exactly one aggregate. Removal is a fact with status REMOVED, never a deletion.
 */
export const defineFact = <const Type extends string, Schema extends z.ZodType>(
  type: Type,
  definition: {
    readonly description: string;
    readonly schema: Schema;
    readonly keyOf: (value: z.infer<Schema>) => string;
    readonly example: z.infer<Schema>;
  },
): FactDefinition<Type, Schema> => ({ type, source: type.slice(0, type.indexOf('.')), ...definition });
