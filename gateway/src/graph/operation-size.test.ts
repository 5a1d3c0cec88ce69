import { describe, expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { operationSize } from './operation-size.ts';

const schema = buildSchema(`
  type Query { me: Person people(first: Int): People! everybody: [Person!]! named(first: Int): [Person!]! }
  type Person { id: ID! cards: [Card!]! friends(first: Int): People! any: Any }
  type People { nodes: [Person!]! edges: [Edge!]! total: Int! }
  type Edge { node: Person! }
  type Card { number: String! }
  union Any = Person | Card
`);

const sizeOf = (query: string, variables: Record<string, unknown> = {}) => {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('No operation');
  return operationSize(schema, document, operation, variables);
};

describe('the size of an operation', () => {
  it('counts fields once, and those in a list as often as it may be long', () => {
    expect(sizeOf('{ me { id } }')).toEqual({ depth: 2, aliases: 0, directives: 0, cost: 2 });
    expect(sizeOf('{ everybody { id cards { number } } }').cost).toBe(1 + 5 * (1 + (1 + 5)));
  });

  it.each([
    ['the page asked for', '{ people(first: 7) { total nodes { id } } }', {}, 1 + 1 + 1 + 7],
    ['twenty where none is asked for', '{ people { nodes { id } } }', {}, 1 + 1 + 20],
    ['a variable', 'query ($n: Int) { people(first: $n) { nodes { id } } }', { n: 30 }, 1 + 1 + 30],
    ['its default', 'query ($n: Int = 40) { people(first: $n) { nodes { id } } }', {}, 1 + 1 + 40],
    ['null as twenty', 'query ($n: Int) { people(first: $n) { nodes { id } } }', { n: null }, 1 + 1 + 20],
    ['a negative one as one', '{ people(first: -5) { nodes { id } } }', {}, 1 + 1 + 1],
    [
      'nodes and edges both',
      '{ people(first: 3) { nodes { id } edges { node { id } } } }',
      {},
      1 + (1 + 3) + (1 + 3 * 2),
    ],
    ['a list with its own page', '{ named(first: 4) { id } }', {}, 1 + 4],
    [
      'pages in pages',
      '{ people(first: 3) { nodes { friends(first: 4) { nodes { id } } } } }',
      {},
      1 + 1 + 3 * (1 + 1 + 4),
    ],
  ])('takes %s for the length of a connection', (_name, query, variables, cost) => {
    expect(sizeOf(query, variables).cost).toBe(cost);
  });

  it('counts fragments where they are spread', () => {
    expect(
      sizeOf(
        '{ a: me { ...p } b: me { ...p @skip(if: false) } } fragment p on Person { c: id any { ... on Card { number } } }',
      ),
    ).toEqual({ depth: 3, aliases: 4, directives: 1, cost: 8 });
  });

  it('takes no time for fragments nested a hundred deep', () => {
    const fragments = Array.from(
      { length: 100 },
      (_, i) => `fragment f${i} on Person { ...f${i + 1} ...f${i + 1} }`,
    );
    const { cost } = sizeOf(`{ me { ...f0 } } ${fragments.join(' ')} fragment f100 on Person { id }`);
    expect(cost).toBeGreaterThan(1e30);
  });

  it('counts introspection as one field', () => {
    expect(sizeOf('{ __schema { types { fields { name } } } }')).toEqual({
      depth: 1,
      aliases: 0,
      directives: 0,
      cost: 1,
    });
  });
});
