import { describe, expect, it } from '@jest/globals';
import { announced } from './announced.ts';
import { baseline, breakingChanges } from './breaking-changes.ts';
import { composers, published } from './subgraphs.ts';

const compose = (sdls: Readonly<Record<string, string>>) =>
  composers['@apollo/composition']?.(sdls).sdl ?? '';
const before = baseline();
if (before === undefined)
  process.stderr.write(
    'Skipped: breaking changes of the graph, because there is no git history to compare with.\n',
  );
const whenKnown = before === undefined ? it.skip : it;

describe('the graph', () => {
  whenKnown('breaks nothing that was not announced', async () => {
    const changes = await breakingChanges(before ?? '', compose(published));
    if (changes.length > 0) process.stderr.write(`Breaking changes of the graph:\n${changes.join('\n')}\n`);
    const told = announced.map(({ change }) => change);
    expect(changes.filter((change) => !told.includes(change))).toEqual([]);
  });

  const graph = (body: string) => compose({ a: `type Query { ${body} }` });

  it.each([
    ['a field that went', 'x: Int y: Int', 'y: Int', "Field 'x' was removed from object type 'Query'"],
    [
      'a field that may be null now',
      'x: Int!',
      'x: Int',
      "Field 'Query.x' changed type from 'Int!' to 'Int'",
    ],
    [
      'an argument that must be given',
      'x: Int',
      'x(a: Int!): Int',
      "Argument 'a: Int!' added to field 'Query.x'",
    ],
  ])('reports %s', async (_name, old, now, change) => {
    expect(await breakingChanges(graph(old), graph(now))).toEqual([change]);
  });

  it('may grow', async () => {
    expect(await breakingChanges(graph('x: Int'), graph('x: Int! y(a: Int): Int'))).toEqual([]);
  });
});
