import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery, Kind, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { root } from './subgraphs.ts';

/** An operation this project sends, and where it stands. */
export type OwnOperation = {
  readonly file: string;
  readonly source: string;
  readonly document: DocumentNode;
};

const literal = /`([^`]*)`|'((?:[^'\\\n]|\\.)*)'/g;
const markdownCode = /```\w*\n([^`]*)```|`([^`]*)`/g;
const mayBeOperation = /^\s*(?:#.*\n\s*)*(?:query|mutation|\{|fragment)[\s\S]*\{/;

const parsed = (source: string): DocumentNode | undefined => {
  try {
    return parse(source);
  } catch {
    return undefined;
  }
};
const isOperation = ({ definitions }: DocumentNode) =>
  definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);

const textsIn = (file: string): readonly string[] => {
  const text = readFileSync(join(root, file), 'utf8');
  if (file.endsWith('.graphql')) return [text];
  const quoted = file.endsWith('.md') ? markdownCode : literal;
  return [...text.matchAll(quoted)].flatMap(([, one, other]) => {
    const code = one ?? other ?? '';
    return mayBeOperation.test(code) ? [code] : [];
  });
};

const filesIn = (folder: string): readonly string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|graphql|md)$/.test(name) && !/node_modules|generated\.ts$/.test(name))
        .map((name) => join(folder, name))
    : [];

/**
 * The operations this project sends to its own graph: every text in tests, demo, documentation and services that is
 * one, as the graph itself judges. Texts put together while running are not seen.
 */
export const ownOperations = (schema: GraphQLSchema): readonly OwnOperation[] =>
  [...['tests', 'infra/local', 'docs', 'services'].flatMap(filesIn), 'README.md']
    .filter((file) => existsSync(join(root, file)))
    .flatMap((file) => textsIn(file).map((source) => ({ file, source })))
    .concat({ file: 'introspection', source: getIntrospectionQuery({ descriptions: true }) })
    .flatMap(({ file, source }) => {
      const document = parsed(source);
      return document && isOperation(document) && validate(schema, document).length === 0
        ? [{ file, source, document }]
        : [];
    });
