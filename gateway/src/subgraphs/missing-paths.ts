import { Kind, parse, type FieldNode, type SelectionSetNode } from 'graphql';

export type ErrorPath = readonly (string | number)[];

const atMost = 20;

const fieldsOf = (selectionSet: SelectionSetNode | undefined): readonly FieldNode[] =>
  (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    return selection.kind === Kind.INLINE_FRAGMENT ? fieldsOf(selection.selectionSet) : [];
  });

const namesOf = (fields: readonly FieldNode[]): readonly string[] => [
  ...new Set(
    fields.map(({ alias, name }) => alias?.value ?? name.value).filter((name) => name !== '__typename'),
  ),
];

/**
 * The paths that stay empty when this fetch of the query plan brought nothing, so that a client can tell which part of
 * its answer is missing. At most 20.
 */
export const missingPaths = (query: string, representations: readonly unknown[]): readonly ErrorPath[] => {
  const definition = parse(query).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  const roots = fieldsOf(definition.selectionSet);
  const entities = roots.find(({ name }) => name.value === '_entities');
  if (!entities)
    return namesOf(roots)
      .slice(0, atMost)
      .map((name) => [name]);
  const names = namesOf(fieldsOf(entities.selectionSet));
  return representations
    .slice(0, atMost)
    .flatMap((_, index) => names.map((name) => ['_entities', index, name]))
    .slice(0, atMost);
};
