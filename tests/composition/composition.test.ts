import { describe, expect, it } from '@jest/globals';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { apiSchemaOf, committed, composers, published } from './subgraphs.ts';

const header =
  '@link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@requires", "@external"])';
const subgraph = (body: string) => `extend schema ${header} ${body}`;
const withChecks = { ...published, checks: subgraph('type Query { checked: Boolean }') };
const apiOf = (sdl: string | undefined) => printSchema(lexicographicSortSchema(apiSchemaOf(sdl ?? '')));

const broken: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    'a field two services own',
    {
      a: subgraph('type Query { a: T } type T @key(fields: "id") { id: ID! name: String }'),
      b: subgraph('type Query { b: T } type T @key(fields: "id") { id: ID! name: String }'),
    },
  ],
  [
    'two types for one field',
    {
      a: subgraph('type Query { a: T } type T @shareable { name: String }'),
      b: subgraph('type Query { b: T } type T @shareable { name: Int }'),
    },
  ],
  [
    'a field nobody can reach',
    {
      a: subgraph('type Query { a: T } type T { id: ID! }'),
      b: subgraph('type Query { b: Int } type T { other: String }'),
    },
  ],
  [
    'a requirement nobody meets',
    {
      a: subgraph('type Query { a: T } type T @key(fields: "id") { id: ID! }'),
      b: subgraph('type T @key(fields: "id") { id: ID! x: Int @external y: Int @requires(fields: "x") }'),
    },
  ],
  [
    'a key on a field that is not there',
    { a: subgraph('type Query { a: T } type T @key(fields: "no") { id: ID! }') },
  ],
];

const committedApi = apiOf(committed());

describe.each(Object.entries(composers))('%s', (_name, compose) => {
  const composed = compose(published);

  it('accepts the subgraphs', () => {
    expect(composed.errors).toEqual([]);
    expect(compose(withChecks).errors).toEqual([]);
  });

  it.each(broken)('rejects %s', (_case, sdls) => {
    expect(compose(sdls)).toEqual({ sdl: undefined, errors: expect.arrayContaining([expect.any(String)]) });
  });

  it('composes the graph that is committed', () => {
    expect(apiOf(composed.sdl)).toBe(committedApi);
  });
});
