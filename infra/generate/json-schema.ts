import { dataSchema } from '@yibao/platform/bus';
import { z } from 'zod';
import { contracts, type Contract } from './definitions.ts';
import { json, type Files } from './services.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

// The formats say it all; zod adds regular expressions of its own that nobody can read.
const spokenFormats = new Set(['date', 'date-time']);

const shapeOf = (schema: z.ZodType, reused: 'inline' | 'ref') =>
  z.toJSONSchema(schema, {
    target: 'draft-07',
    reused,
    override: ({ jsonSchema: made }) => {
      if (made.format !== undefined && spokenFormats.has(made.format)) delete made.pattern;
    },
  });

// In one piece a schema reads well up to a size; a policy pack would repeat its parts into hundreds of kilobytes.
const readableLength = 20_000;

/**
 * The JSON Schema of what a definition publishes. Draft 7, the newest that AsyncAPI tools read as well. Objects are
 * closed: it says all that this release publishes. Throws when a type has no JSON form.
 */
export const jsonSchema = ({ kind, type, description, schema, example }: Contract): JsonSchema => {
  const whole = shapeOf(schema, 'inline');
  const { $schema, ...shape } =
    JSON.stringify(whole).length > readableLength ? shapeOf(schema, 'ref') : whole;
  return {
    $schema,
    $id: dataSchema(kind, type),
    title: type,
    description,
    ...shape,
    examples: [example],
  };
};

/** One file for each type: schemas/json-schema/<kind>/<type>.json. */
export const jsonSchemas = async (): Promise<Files> =>
  new Map(
    (await contracts()).map((contract) => [
      `schemas/json-schema/${contract.kind}/${contract.type}.json`,
      json(jsonSchema(contract)),
    ]),
  );
