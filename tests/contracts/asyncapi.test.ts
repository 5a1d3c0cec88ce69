import { Parser } from '@asyncapi/parser';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { contracts } from '../../infra/generate/definitions.ts';
import { root } from '../../infra/generate/services.ts';

const path = `${root}schemas/asyncapi.json`;
const text = readFileSync(path, 'utf8');
const all = await contracts();
// Spectral's scale begins with errors.
const error = '0';

describe('the AsyncAPI document', () => {
  it('is valid, and knows every message in its channel', async () => {
    const { document, diagnostics } = await new Parser().parse(text, { source: path });
    expect(diagnostics.filter(({ severity }) => String(severity) === error)).toEqual([]);
    const found = document
      ?.channels()
      .all()
      .flatMap((channel) =>
        channel
          .messages()
          .all()
          .map((message) => [channel.address(), message.name()]),
      );
    const expected = all.map(({ topic, type }) => [topic, type]);
    expect(found?.map(String).sort()).toEqual(expected.map(String).sort());
    expect(
      document
        ?.messages()
        .all()
        .every((message) => message.hasPayload() && message.hasHeaders()),
    ).toBe(true);
  }, 120_000);

  it('names no host', () => {
    expect(text).not.toMatch(/https?:|localhost|127\.0\.0\.1/);
  });

  it('has examples whose headers keep to their own schema', () => {
    const ajv = new Ajv({ strict: false });
    addFormats.default(ajv);
    const document = JSON.parse(text) as {
      components: { messages: Record<string, { headers: object; examples: { headers: unknown }[] }> };
    };
    for (const [type, { headers, examples }] of Object.entries(document.components.messages)) {
      const validate = ajv.compile({ ...document, $ref: undefined, ...headers });
      for (const example of examples)
        expect([type, validate(example.headers), validate.errors]).toEqual([type, true, null]);
      expect(validate({ ce_type: 'other.type.v1' })).toBe(false);
    }
  });
});
