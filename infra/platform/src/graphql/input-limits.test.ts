import { describe, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import { anonymous, requestAccess } from '../access/index.ts';
import { guardedSchema } from './subgraph-schema.ts';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @access(roles: [Role!]!, scope: Scope) on FIELD_DEFINITION | OBJECT
  enum Role { PUBLIC OFFICER }
  enum Scope { IDENTITY }
  input Line { id: ID!, text: String }
  input Asked { lines: [Line!]!, codes: [ID!] }
  type Query {
    find(id: ID, text: String): String @access(roles: [PUBLIC])
    secret(text: String): String @access(roles: [OFFICER])
  }
  type Mutation { ask(input: Asked!): String @access(roles: [PUBLIC]) }
`;
const done = () => 'done';
const schema = guardedSchema(sdl, { Query: { find: done, secret: done }, Mutation: { ask: done } });

const refusalOf = async (source: string, variableValues: Record<string, unknown>) => {
  const access = requestAccess(
    anonymous,
    async () => new Map(),
    () => new Date(),
  );
  const { errors } = await graphql({ schema, source, variableValues, contextValue: { access } });
  const { reason, details } = (errors?.[0]?.originalError ?? {}) as { reason?: string; details?: object };
  return [reason, details];
};
const ask = async (input: object) => refusalOf('mutation ($input: Asked!) { ask(input: $input) }', { input });

describe('limits of what is typed in', () => {
  it('takes what is usual', async () => {
    const input = { lines: [{ id: '1', text: '阿莫西林' }], codes: ['XC07AB02'] };
    expect(await ask(input)).toEqual([undefined, undefined]);
  });

  it.each([
    ['a name for an id', { lines: [{ id: '王小明' }] }, 'ID_INVALID', 'input.lines.id'],
    ['words for a code', { lines: [], codes: ['A1', '阿莫西林'] }, 'ID_INVALID', 'input.codes'],
    ['a long text', { lines: [{ id: '1', text: 'x'.repeat(10_001) }] }, 'TEXT_TOO_LONG', 'input.lines.text'],
    ['a long list', { lines: [], codes: Array(10_001).fill('A1') }, 'LIST_TOO_LONG', 'input.codes'],
  ])('refuses %s', async (_what, input, reason, at) => {
    expect(await ask(input)).toEqual([reason, expect.objectContaining({ at })]);
  });

  it('bounds what is looked for, too, but takes any id there: it is only compared', async () => {
    const find = 'query ($id: ID, $text: String) { find(id: $id, text: $text) }';
    expect(await refusalOf(find, { id: '王小明' })).toEqual([undefined, undefined]);
    expect(await refusalOf(find, { text: 'x'.repeat(10_001) })).toEqual([
      'TEXT_TOO_LONG',
      { at: 'text', most: 10_000 },
    ]);
  });

  it('first says who may not ask at all', async () => {
    const secret = 'query ($text: String) { secret(text: $text) }';
    expect(await refusalOf(secret, { text: 'x'.repeat(10_001) })).toEqual([
      'SIGN_IN_REQUIRED',
      { allowed: ['OFFICER'] },
    ]);
  });
});
