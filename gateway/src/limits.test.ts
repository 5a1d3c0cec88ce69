import { afterAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { limits } from './limits.ts';
import { startTestGraph } from './testing/test-graph.ts';

const graph = await startTestGraph();
afterAll(graph.stop);

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const nested = (levels: number) => `{ me ${'{ friend '.repeat(levels)}{ id }${' }'.repeat(levels)} }`;
const aliases = (count: number) => `{ ${times(count, (index) => `a${index}: __typename`)} }`;
const directives = (count: number) => `{ me { ${times(count, () => 'id @skip(if: false)')} } }`;
const exponential = (levels: number) =>
  `{ me { ...f0 } } ${times(levels, (index) => `fragment f${index} on Person { ...f${index + 1} ...f${index + 1} }`)}
   fragment f${levels} on Person { id }`;

/** Refused before any subgraph is asked, within a time that no attacker can use. */
const refused = async (query: string, variables = {}) => {
  graph.people.seen.length = 0;
  const startedAtMs = performance.now();
  const { status, body } = await graph.send(query, variables);
  const milliseconds = performance.now() - startedAtMs;
  expect(graph.people.seen).toEqual([]);
  expect(milliseconds).toBeLessThan(1000);
  return { status, ...body.errors[0] };
};

describe('an operation', () => {
  it.each([
    ['of 5,000 aliases', aliases(5000), 'TOO_MANY_TOKENS'],
    ['of aliases that fit the token limit', aliases(limits.aliases + 1), 'TOO_MANY_ALIASES'],
    [
      'of one field 900 times',
      `{ ${times(900, () => '__typename')} me { unknown } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['nested too deeply', nested(limits.depth), 'TOO_DEEP'],
    ['of many directives', directives(limits.directives + 1), 'TOO_MANY_DIRECTIVES'],
    ['of exponential fragments', exponential(40), 'TOO_MANY_SELECTIONS'],
    [
      'of fragments in a circle',
      '{ me { ...a } } fragment a on Person { friends { ...a } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['of large pages', '{ people(first: 5000) { nodes { id name card { number } } } }', 'TOO_COSTLY'],
    [
      'of lists in lists',
      '{ everybody { friends { friends { friends { friends { friends { id } } } } } } }',
      'TOO_COSTLY',
    ],
  ])('%s is refused, without telling the limit', async (_name, query, reason) => {
    const { status, message, extensions } = await refused(query);
    expect([status, extensions.code, extensions.reason]).toEqual([400, 'BAD_USER_INPUT', reason]);
    expect(message).not.toMatch(/\d/);
  });

  it('is judged by the page sizes its variables ask for', async () => {
    const query = 'query ($n: Int = 5000) { people(first: $n) { nodes { id name card { number } } } }';
    expect((await refused(query)).extensions.reason).toBe('TOO_COSTLY');
    expect((await refused(query, { n: 100_000 })).extensions.reason).toBe('TOO_COSTLY');
    expect((await graph.send(query, { n: 3 })).body.data.people.nodes).toHaveLength(3);
  });

  it('with fewer than five mistakes is told all of them, otherwise five', async () => {
    const { body } = await graph.send(`{ me { ${times(40, (index) => `nothing${index}`)} } }`);
    expect(body.errors.length).toBeLessThanOrEqual(limits.validationErrors + 1);
  });

  it('at every limit passes', async () => {
    for (const query of [aliases(limits.aliases), nested(limits.depth - 2), directives(limits.directives)])
      expect((await graph.send(query)).body.errors).toBeUndefined();
  });

  it('of the explorer passes: introspection is one leaf', async () => {
    const { body } = await graph.send(
      getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }),
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.__schema.types.map(({ name }: { name: string }) => name)).toContain('Person');
  });
});
