import type { z } from 'zod';

/** What happened: `data` is published; `private` (names, numbers, free text) never leaves the service unencrypted. */
export type DomainEvent<Type extends string = string, Data = unknown, Private = unknown> = {
  readonly type: Type;
  readonly data: Data;
  readonly private?: Private;
};

export type EventDefinition<
  Type extends string = string,
  Schema extends z.ZodType = z.ZodType,
  PrivateSchema extends z.ZodType = z.ZodType,
> = {
  (
    data: z.infer<Schema>,
    secret?: z.infer<PrivateSchema>,
  ): DomainEvent<Type, Readonly<z.infer<Schema>>, Readonly<z.infer<PrivateSchema>>>;
  readonly type: Type;
  readonly schema: Schema;
  readonly privateSchema: PrivateSchema | undefined;
  readonly description: string;
  readonly example: z.infer<Schema>;
};

export type EventOf<Definition extends (data: never) => DomainEvent> = ReturnType<Definition>;

/**
 * Declares a published event: its name on the wire (`<service>.<past-tense>.v1`), the shape of its data, and a
 * constructor. Data holds ids, codes, amounts in fen and dates only; whatever names a person goes into `private`.
 * An event is never edited: add an optional field, or publish `.v2` beside `.v1`.
 */
export const defineEvent = <
  const Type extends string,
  Schema extends z.ZodType,
  PrivateSchema extends z.ZodType = z.ZodUndefined,
>(
  type: Type,
  {
    description,
    schema,
    privateSchema,
    example,
  }: {
    readonly description: string;
    readonly schema: Schema;
    readonly privateSchema?: PrivateSchema;
    readonly example: z.infer<Schema>;
  },
): EventDefinition<Type, Schema, PrivateSchema> =>
  Object.assign(
    (data: z.infer<Schema>, secret?: z.infer<PrivateSchema>) =>
      secret === undefined ? { type, data } : { type, data, private: secret },
    { type, schema, privateSchema, description, example },
  );
