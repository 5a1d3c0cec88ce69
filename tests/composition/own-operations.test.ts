import { describe, expect, it } from '@jest/globals';
import { Kind, Lexer, Source, TokenKind } from 'graphql';
import { operationSize } from '../../gateway/src/graph/operation-size.ts';
import { limits } from '../../gateway/src/limits.ts';
import { ownOperations, type OwnOperation } from './own-operations.ts';
import { apiSchemaOf, committed } from './subgraphs.ts';

const schema = apiSchemaOf(committed());
const operations = ownOperations(schema);

const tokensOf = (source: string): number => {
  const lexer = new Lexer(new Source(source));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
};

const sizeOf = ({ source, document }: OwnOperation) => {
  const sizes = document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? [operationSize(schema, document, node)] : [],
  );
  const most = (of: (size: (typeof sizes)[number]) => number) => Math.max(...sizes.map(of));
  return {
    tokens: tokensOf(source),
    depth: most(({ depth }) => depth),
    aliases: most(({ aliases }) => aliases),
    directives: most(({ directives }) => directives),
    cost: most(({ cost }) => cost),
  };
};

const measured = operations.map((operation) => ({ ...operation, size: sizeOf(operation) }));

describe('the gateway’s limits', () => {
  it('are measured on operations of this project', () => expect(operations.length).toBeGreaterThan(1));

  it.each(['tokens', 'depth', 'aliases', 'directives', 'cost'] as const)(
    'leave half of %s in reserve over every own operation',
    (kind) => {
      const tooLarge = measured.filter(({ size }) => size[kind] > limits[kind] / 2);
      expect(tooLarge.map(({ file, source, size }) => `${file}: ${size[kind]} ${kind} in ${source}`)).toEqual(
        [],
      );
    },
  );
});
