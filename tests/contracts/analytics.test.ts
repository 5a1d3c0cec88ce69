import { describe, expect, it } from '@jest/globals';
import { analyticsFromMessage } from '@yibao/platform/bus';
import type { z } from 'zod';
import { contracts, type Contract } from '../../infra/generate/definitions.ts';
import { sampleMessage } from '../../infra/generate/sample.ts';

const records = (await contracts()).filter(({ kind }) => kind === 'analytics');
const each = records.map((contract): [string, Contract] => [contract.type, contract]);
const domains = ['settlements', 'filings', 'tickets', 'cases'];

/** Every field of a record, also of what stands in it. */
const fieldsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...fieldsOf(inner)]);
};

describe('what analysts may read', () => {
  it.each(each)(
    '%s belongs to a known topic and tells the area [S001-8.2b]',
    (_, { topic, example, schema }) => {
      expect(domains.map((domain) => `analytics.${domain}`)).toContain(topic);
      const { area: _area, ...without } = example as { area: string };
      expect(schema.safeParse(without).success).toBe(false);
    },
  );

  it.each(each)('%s has a closed list of fields, and none for an id', (_, { example, schema }) => {
    expect(schema.safeParse({ ...(example as object), personId: 'p1' }).success).toBe(false);
    const shape = Object.keys((schema as z.ZodObject).shape);
    const fields = [...shape, ...fieldsOf(example)];
    // The code of a thing may be told, as of a telephone line; an id leads to a person, or to something that does.
    const leading = fields.filter((field) => /(^id|Ids?|Number|By|actor)$/.test(field));
    expect(leading.filter((field) => field !== 'lineId')).toEqual([]);
  });

  it.each(each)('%s takes only a keyed hash for its subject', (_, { example, schema }) => {
    const of = (subject: string) => schema.safeParse({ ...(example as object), subject }).success;
    expect([of('a'.repeat(64)), of('0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10')]).toEqual([true, false]);
  });

  it.each(each)('%s comes with no attribute that tells who acted, or on what', (type, contract) => {
    const message = sampleMessage(contract);
    expect(analyticsFromMessage(message)).toMatchObject({ type, record: contract.example });
    for (const attribute of ['actor', 'correlationid', 'causationid', 'sequence'])
      expect(message.headers).not.toHaveProperty(`ce_${attribute}`);
  });
});
